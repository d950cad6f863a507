package io.supercargo.apply.plan;

import io.supercargo.apply.spi.LiveObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes the fields that were applied by client-side apply, or set by an undo, ours. Otherwise a
 * field that the manifest does not have would stay for ever, because its manager still owns it.
 */
public final class Migration {
  private static final String CLIENT_SIDE = "kubectl-client-side-apply";

  private Migration() {}

  /** Returns whether client-side apply or an undo owns fields of an object. */
  public static boolean isNeeded(LiveObject object) {
    return entries(object).stream().anyMatch(Migration::isOurs);
  }

  /** Returns whether a manager's fields may be taken without being asked. */
  static boolean yields(String manager) {
    return manager.equals(CLIENT_SIDE) || OwnManagers.includes(manager);
  }

  /** Returns why an object is written, in words. */
  static String reason(LiveObject object) {
    boolean clientSide =
        object.managedFields().stream().anyMatch(entry -> entry.manager().equals(CLIENT_SIDE));
    return "what " + (clientSide ? "kubectl apply" : "an undo") + " set becomes ours";
  }

  /**
   * Returns the merge patch that hands the fields over: only the record of who owns what changes.
   * It holds only for the object in this state.
   */
  public static Map<String, @Nullable Object> patch(LiveObject object, String manager) {
    Map<String, @Nullable Object> ours = new LinkedHashMap<>();
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    List<@Nullable Object> entries = new ArrayList<>();
    for (Map<?, ?> entry : entries(object)) {
      boolean mine = isApplied(entry, manager);
      if (mine || isOurs(entry)) {
        entry.forEach((name, value) -> ours.put(String.valueOf(name), value));
        Object names = entry.get("fieldsV1");
        unite(fields, mine ? names : RestartMark.without(names));
        if (!mine) {
          RestartMark.keep(entry, entries);
        }
      } else {
        entries.add(entry);
      }
    }
    ours.put("manager", manager);
    ours.put("operation", "Apply");
    ours.put("fieldsV1", fields);
    entries.add(ours);
    Map<String, @Nullable Object> metadata = new LinkedHashMap<>();
    metadata.put("uid", object.uid());
    metadata.put("resourceVersion", object.resourceVersion());
    metadata.put("managedFields", entries);
    Map<String, @Nullable Object> patch = new LinkedHashMap<>();
    patch.put("metadata", metadata);
    return patch;
  }

  private static boolean isOurs(Map<?, ?> entry) {
    Object manager = entry.get("manager");
    return (CLIENT_SIDE.equals(manager) || OwnManagers.UNDO.equals(manager))
        && "Update".equals(entry.get("operation"))
        && entry.get("subresource") == null;
  }

  private static boolean isApplied(Map<?, ?> entry, String manager) {
    return manager.equals(entry.get("manager"))
        && "Apply".equals(entry.get("operation"))
        && entry.get("subresource") == null;
  }

  private static List<Map<?, ?>> entries(LiveObject object) {
    List<Map<?, ?>> entries = new ArrayList<>();
    if (object.metadata().get("managedFields") instanceof List<?> list) {
      for (Object each : list) {
        if (each instanceof Map<?, ?> entry) {
          entries.add(entry);
        }
      }
    }
    return entries;
  }

  /** Adds fields to others; a set of fields is a tree of their names. */
  private static void unite(Map<String, @Nullable Object> all, @Nullable Object more) {
    if (more instanceof Map<?, ?> fields) {
      for (Map.Entry<?, ?> field : fields.entrySet()) {
        Map<String, @Nullable Object> inner = new LinkedHashMap<>();
        unite(inner, all.get(String.valueOf(field.getKey())));
        unite(inner, field.getValue());
        all.put(String.valueOf(field.getKey()), inner);
      }
    }
  }

  /**
   * Returns the object as it will be, because fields go that the manifest has no more: the server's
   * dry run cannot tell as long as they belong to the old manager.
   *
   * @param live the object as it is
   * @param answer what the server's dry run says
   * @param body what is sent
   * @param manager in whose name
   */
  static Map<String, @Nullable Object> after(
      LiveObject live, LiveObject answer, Map<String, @Nullable Object> body, String manager) {
    Map<String, @Nullable Object> ours = new LinkedHashMap<>();
    List<Object> others = new ArrayList<>();
    for (Map<?, ?> entry : entries(live)) {
      Object fields = entry.get("fieldsV1");
      if (isOurs(entry)) {
        unite(ours, RestartMark.without(fields));
        Object mark = RestartMark.only(fields);
        fields = mark == null ? Map.of() : mark;
      }
      if (fields != null && !isApplied(entry, manager)) {
        others.add(fields);
      }
    }
    return FieldsThatGo.without(ours, others, answer.tree(), body);
  }
}
