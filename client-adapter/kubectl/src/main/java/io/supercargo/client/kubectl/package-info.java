/** kubectl as the transport: whatever it can connect to, this can. */
@NullMarked
package io.supercargo.client.kubectl;

import org.jspecify.annotations.NullMarked;
