package io.supercargo.client.memory.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who owns which fields of an object: {@code metadata.managedFields}. */
final class Owners {
  private static final Comparator<Map.Entry<Manager, Owned>> ORDER =
      Comparator.<Map.Entry<Manager, Owned>>comparingInt(each -> each.getKey().apply() ? 0 : 1)
          .thenComparing(each -> Objects.requireNonNullElse(each.getValue().time(), ""))
          .thenComparing(each -> each.getKey().name())
          .thenComparing(each -> each.getValue().apiVersion())
          .thenComparing(each -> each.getKey().subresource());

  private final Map<Manager, Owned> owned = new LinkedHashMap<>();

  /** Reads them from an object. */
  static Owners of(Map<?, ?> object) {
    Owners owners = new Owners();
    if (object.get("metadata") instanceof Map<?, ?> metadata
        && metadata.get("managedFields") instanceof List<?> entries) {
      for (Object entry : entries) {
        if (entry instanceof Map<?, ?> map) {
          owners.read(map);
        }
      }
    }
    return owners;
  }

  /**
   * Returns those that a write gives: what it has in its managedFields, none if that is one empty
   * entry, those of the live object if it has none.
   */
  static Owners given(Map<?, ?> live, Map<?, ?> after) {
    Object entries =
        after.get("metadata") instanceof Map<?, ?> map ? map.get("managedFields") : null;
    if (List.of(Map.of()).equals(entries)) {
      return new Owners();
    }
    Owners own = of(after);
    return own.isEmpty() ? of(live) : own;
  }

  private void read(Map<?, ?> entry) {
    boolean apply = "Apply".equals(entry.get("operation"));
    String version = text(entry.get("apiVersion"));
    Manager manager =
        new Manager(
            text(entry.get("manager")),
            apply,
            apply ? "" : version,
            text(entry.get("subresource")));
    Map<?, ?> fields = entry.get("fieldsV1") instanceof Map<?, ?> map ? map : Map.of();
    String time = entry.get("time") instanceof String text ? text : null;
    owned.put(manager, new Owned(FieldsV1.decode(fields), version, time));
  }

  private static String text(@Nullable Object value) {
    return value instanceof String text ? text : "";
  }

  boolean isEmpty() {
    return owned.isEmpty();
  }

  Map<Manager, Owned> all() {
    return owned;
  }

  FieldSet fieldsOf(Manager manager) {
    Owned found = owned.get(manager);
    return found == null ? new FieldSet() : found.fields();
  }

  /** Makes a manager own these fields and no others; with none, it is forgotten. */
  void set(Manager manager, FieldSet fields, String apiVersion) {
    Owned before = owned.get(manager);
    if (fields.isEmpty()) {
      owned.remove(manager);
    } else {
      owned.put(manager, new Owned(fields, apiVersion, before == null ? null : before.time()));
    }
  }

  /** Leaves a manager only these of its fields. */
  void keep(Manager manager, FieldSet fields) {
    Owned before = owned.get(manager);
    if (before != null) {
      set(manager, fields, before.apiVersion());
    }
  }

  void stamp(Manager manager, String time) {
    owned.computeIfPresent(
        manager, (each, before) -> new Owned(before.fields(), before.apiVersion(), time));
  }

  /** Returns the fields that anybody owns. */
  FieldSet together() {
    FieldSet all = new FieldSet();
    for (Owned each : owned.values()) {
      all = all.union(each.fields());
    }
    return all;
  }

  /** Returns an object with these as its managedFields. */
  Map<String, @Nullable Object> into(Map<String, @Nullable Object> object) {
    Map<String, @Nullable Object> metadata = new LinkedHashMap<>();
    if (object.get("metadata") instanceof Map<?, ?> present) {
      present.forEach((key, value) -> metadata.put((String) key, value));
    }
    metadata.remove("managedFields");
    if (!owned.isEmpty()) {
      metadata.put("managedFields", encode());
    }
    Map<String, @Nullable Object> result = new LinkedHashMap<>(object);
    result.put("metadata", metadata);
    return result;
  }

  /** Returns the list as objects carry it, in the server's order. */
  List<@Nullable Object> encode() {
    List<Map.Entry<Manager, Owned>> entries = new ArrayList<>(owned.entrySet());
    entries.sort(ORDER);
    List<@Nullable Object> list = new ArrayList<>();
    for (Map.Entry<Manager, Owned> entry : entries) {
      list.add(encode(entry.getKey(), entry.getValue()));
    }
    return list;
  }

  private static Map<String, @Nullable Object> encode(Manager manager, Owned owned) {
    Map<String, @Nullable Object> entry = new LinkedHashMap<>();
    entry.put("manager", manager.name());
    entry.put("operation", manager.apply() ? "Apply" : "Update");
    entry.put("apiVersion", owned.apiVersion());
    if (owned.time() != null) {
      entry.put("time", owned.time());
    }
    entry.put("fieldsType", "FieldsV1");
    entry.put("fieldsV1", FieldsV1.encode(owned.fields()));
    if (!manager.subresource().isEmpty()) {
      entry.put("subresource", manager.subresource());
    }
    return entry;
  }
}
