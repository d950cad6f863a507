package io.supercargo.apply.project;

import io.supercargo.model.Resource;
import io.supercargo.model.Schema;
import io.supercargo.model.Struct;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is sent of a resource that was written: its fields as a tree, and
 *
 * <ul>
 *   <li>a Secret's {@code stringData} merged into {@code data}, because the server would keep a key
 *       that is removed from {@code stringData} for ever;
 *   <li>amounts and times in the text that the server writes, because another text of the same
 *       amount would be a conflict with whoever set the field before;
 *   <li>no status, nothing in the metadata that is the server's own, and no copy of the object that
 *       client-side apply keeps in an annotation;
 *   <li>the namespace that the resource is delivered to, none for what lives in none.
 * </ul>
 *
 * <p>What is not set is not sent, what is explicitly empty is: the two mean different things.
 */
public final class Projection {
  private static final List<String> SERVERS_OWN =
      List.of(
          "uid",
          "creationTimestamp",
          "deletionTimestamp",
          "deletionGracePeriodSeconds",
          "selfLink",
          "resourceVersion",
          "generation",
          "managedFields");
  private static final String LAST_APPLIED = "kubectl.kubernetes.io/last-applied-configuration";

  private Projection() {}

  /**
   * Returns the tree to send.
   *
   * @param resource as it was written
   * @param namespace where to, null for what lives in no namespace
   * @param labels labels to add, such as those of the inventory
   */
  public static Map<String, @Nullable Object> of(
      Resource resource, @Nullable String namespace, Map<String, String> labels) {
    Struct struct = SecretData.merge(resource.asStruct());
    Map<String, @Nullable Object> tree = fields(struct);
    tree.remove("status");
    Map<String, @Nullable Object> metadata = copy(tree.get("metadata"));
    SERVERS_OWN.forEach(metadata::remove);
    withoutLastApplied(metadata);
    metadata.remove("namespace");
    if (namespace != null) {
      metadata.put("namespace", namespace);
    }
    if (!labels.isEmpty()) {
      Map<String, @Nullable Object> all = copy(metadata.get("labels"));
      all.putAll(labels);
      metadata.put("labels", all);
    }
    tree.put("metadata", metadata);
    return tree;
  }

  private static void withoutLastApplied(Map<String, @Nullable Object> metadata) {
    Map<String, @Nullable Object> annotations = copy(metadata.get("annotations"));
    if (annotations.containsKey(LAST_APPLIED)) {
      annotations.remove(LAST_APPLIED);
      metadata.put("annotations", annotations);
    }
  }

  private static Map<String, @Nullable Object> copy(@Nullable Object value) {
    Map<String, @Nullable Object> copy = new LinkedHashMap<>();
    if (value instanceof Map<?, ?> map) {
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        copy.put(String.valueOf(entry.getKey()), entry.getValue());
      }
    }
    return copy;
  }

  static Map<String, @Nullable Object> fields(Struct struct) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    Schema schema = struct.schema();
    for (int i = 0; i < schema.size(); i++) {
      Object value = struct.value(i);
      if (value != null) {
        tree.put(schema.name(i), Canonical.of(value, schema.type(i)));
      }
    }
    tree.putAll(struct.unknownFields());
    return tree;
  }
}
