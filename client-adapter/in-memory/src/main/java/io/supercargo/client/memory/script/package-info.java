/** What tests say to a cluster in memory: what becomes of objects, and which requests fail. */
@NullMarked
package io.supercargo.client.memory.script;

import org.jspecify.annotations.NullMarked;
