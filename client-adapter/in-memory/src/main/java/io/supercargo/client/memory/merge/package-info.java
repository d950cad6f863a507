/**
 * Server-side apply over trees, as the server's own library does it. Nothing here knows a store.
 */
@NullMarked
package io.supercargo.client.memory.merge;

import org.jspecify.annotations.NullMarked;
