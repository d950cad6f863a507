package io.supercargo.client.memory.merge;

import org.jspecify.annotations.Nullable;

/**
 * What a manager owns.
 *
 * @param fields the fields
 * @param apiVersion the version that names them
 * @param time when the manager last changed something, as it is written; null if it never did
 */
record Owned(FieldSet fields, String apiVersion, @Nullable String time) {}
