/** Rules and defaults of Ingress, IngressClass, NetworkPolicy and EndpointSlice. */
@NullMarked
package io.supercargo.check.network;

import org.jspecify.annotations.NullMarked;
