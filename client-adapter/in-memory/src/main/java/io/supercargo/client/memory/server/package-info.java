/** An API server in memory: what it stores, and how it answers. */
@NullMarked
package io.supercargo.client.memory.server;

import org.jspecify.annotations.NullMarked;
