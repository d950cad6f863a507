package io.supercargo.apply.spi;

import io.supercargo.model.Trees;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The fields of an object that one manager set.
 *
 * @param manager who it is
 * @param operation {@code Apply} for server-side apply, {@code Update} for anything else
 * @param subresource such as {@code status} or {@code scale}, empty for the object itself
 * @param apiVersion the version in which the fields are named
 * @param time when it was, as the server writes it, null if it does not say
 * @param fields the fields, as the server writes them (FieldsV1)
 */
public record ManagedFields(
    String manager,
    String operation,
    String subresource,
    String apiVersion,
    @Nullable String time,
    Map<String, @Nullable Object> fields) {

  static ManagedFields of(Map<?, ?> entry) {
    return new ManagedFields(
        text(entry.get("manager")),
        text(entry.get("operation")),
        text(entry.get("subresource")),
        text(entry.get("apiVersion")),
        entry.get("time") instanceof String time ? time : null,
        entry.get("fieldsV1") instanceof Map<?, ?> fields ? Trees.copyMap(fields) : Map.of());
  }

  /** Returns whether the fields were set by server-side apply. */
  public boolean isApply() {
    return operation.equals("Apply");
  }

  private static String text(@Nullable Object value) {
    return value instanceof String text ? text : "";
  }
}
