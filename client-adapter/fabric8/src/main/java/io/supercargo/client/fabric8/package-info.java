/** The client of fabric8 as the transport: credentials and connections are its own. */
@NullMarked
package io.supercargo.client.fabric8;

import org.jspecify.annotations.NullMarked;
