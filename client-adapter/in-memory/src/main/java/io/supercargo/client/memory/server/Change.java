package io.supercargo.client.memory.server;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A write to the store.
 *
 * @param revision the resourceVersion that it made
 * @param id what it was about
 * @param before the object before it, null if it is new
 * @param after the object after it, null if it is gone; then {@code before} has the revision
 */
public record Change(
    long revision,
    Id id,
    @Nullable Map<String, @Nullable Object> before,
    @Nullable Map<String, @Nullable Object> after) {}
