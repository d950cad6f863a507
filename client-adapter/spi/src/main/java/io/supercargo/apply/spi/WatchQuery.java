package io.supercargo.apply.spi;

import org.jspecify.annotations.Nullable;

/**
 * Which objects to watch.
 *
 * @param type their type
 * @param namespace where they are; null for all namespaces and for what lives in none
 * @param labels a label selector, empty for all
 * @param resourceVersion what happens after this state of a list
 * @param seconds after how long the server ends the watch
 */
public record WatchQuery(
    ResourceType type,
    @Nullable String namespace,
    String labels,
    String resourceVersion,
    int seconds) {}
