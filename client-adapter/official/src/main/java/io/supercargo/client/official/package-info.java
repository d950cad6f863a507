/** The official Java client as the transport: credentials and connections are its own. */
@NullMarked
package io.supercargo.client.official;

import org.jspecify.annotations.NullMarked;
