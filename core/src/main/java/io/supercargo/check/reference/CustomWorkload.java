package io.supercargo.check.reference;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.set.Entry;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A custom resource that runs pods: one with a pod template where workloads have theirs, such as an
 * Argo Rollout. Its controller may change the pods, so nothing is said about their containers.
 */
final class CustomWorkload extends Workload {
  private CustomWorkload(int index, Entry entry, Map<String, String> labels) {
    super(index, entry, labels, null, FieldPath.ROOT.child("spec"));
  }

  static @Nullable Workload of(int index, Entry entry) {
    Object spec = entry.resource().asStruct().unknownFields().get("spec");
    Object labels = field(field(field(spec, "template"), "metadata"), "labels");
    if (!(labels instanceof Map<?, ?> map)) {
      return null;
    }
    Map<String, String> texts = new LinkedHashMap<>();
    for (Map.Entry<?, ?> label : map.entrySet()) {
      if (label.getValue() instanceof String value) {
        texts.put((String) label.getKey(), value);
      }
    }
    return new CustomWorkload(index, entry, texts);
  }

  private static @Nullable Object field(@Nullable Object tree, String name) {
    return tree instanceof Map<?, ?> map ? map.get(name) : null;
  }

  @Override
  boolean isKnown() {
    return false;
  }
}
