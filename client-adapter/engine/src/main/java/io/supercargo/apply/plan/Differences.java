package io.supercargo.apply.plan;

import io.supercargo.apply.spi.LiveObject;
import io.supercargo.apply.spi.ManagedFields;
import io.supercargo.diff.Change;
import io.supercargo.diff.Diff;
import io.supercargo.model.Resource;
import io.supercargo.read.ManifestReader;
import io.supercargo.render.JsonWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What differs between two states of an object, outside of what the server writes itself. */
final class Differences {
  private static final ManifestReader READER = ManifestReader.lenient().withoutPositions();
  private static final List<String> SERVERS_OWN =
      List.of(
          "managedFields",
          "resourceVersion",
          "generation",
          "uid",
          "creationTimestamp",
          "selfLink",
          "deletionGracePeriodSeconds");

  private Differences() {}

  /** Returns the changes in meaning, secrets masked, list elements matched by their keys. */
  static List<Change> between(LiveObject before, LiveObject after) {
    Map<String, @Nullable Object> one = wanted(before);
    Map<String, @Nullable Object> two = wanted(after);
    if (one.equals(two)) {
      return List.of();
    }
    Resource typed = typed(one);
    Resource other = typed(two);
    Diff diff =
        typed == null || other == null || typed.schema() != other.schema()
            ? Diff.betweenTrees(one, two)
            : Diff.between(typed, other);
    return diff.changes();
  }

  /** Returns what somebody may want of an object: not its status, not what is the server's own. */
  static Map<String, @Nullable Object> wanted(LiveObject object) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>(object.tree());
    tree.remove("status");
    Map<String, @Nullable Object> metadata = new LinkedHashMap<>();
    for (Map.Entry<?, ?> entry : object.metadata().entrySet()) {
      if (!SERVERS_OWN.contains(String.valueOf(entry.getKey()))) {
        metadata.put(String.valueOf(entry.getKey()), entry.getValue());
      }
    }
    tree.put("metadata", metadata);
    return tree;
  }

  private static @Nullable Resource typed(Map<String, @Nullable Object> tree) {
    byte[] json = JsonWriter.standard().renderTree(tree).bytes();
    List<Resource> read = READER.read("object", json).resources();
    return read.size() == 1 ? read.get(0) : null;
  }

  /** Returns whether a manager applies the same fields in both states. */
  static boolean sameOwnership(LiveObject before, LiveObject after, String manager) {
    return applied(before, manager).equals(applied(after, manager));
  }

  private static List<Map<String, @Nullable Object>> applied(LiveObject object, String manager) {
    List<Map<String, @Nullable Object>> fields = new ArrayList<>();
    for (ManagedFields entry : object.managedFields()) {
      if (entry.isApply() && entry.manager().equals(manager) && entry.subresource().isEmpty()) {
        fields.add(entry.fields());
      }
    }
    return fields;
  }
}
