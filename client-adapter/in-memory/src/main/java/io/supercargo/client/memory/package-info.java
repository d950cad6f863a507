/** A cluster in memory, for tests of deliveries: honest about what a server does, scriptable. */
@NullMarked
package io.supercargo.client.memory;

import org.jspecify.annotations.NullMarked;
