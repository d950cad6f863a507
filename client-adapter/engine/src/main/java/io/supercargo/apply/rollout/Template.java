package io.supercargo.apply.rollout;

import io.supercargo.apply.ready.Status;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A pod template as somebody wrote it: without what controllers write into it where they remember
 * it.
 */
record Template(Map<String, @Nullable Object> tree) {
  private static final String HASH = "pod-template-hash";

  /** Returns a template as it was before a controller remembered it. */
  static Template of(@Nullable Object remembered) {
    Map<String, @Nullable Object> tree = copy(remembered);
    // Marks the patch that a ControllerRevision is.
    tree.remove("$patch");
    Map<String, @Nullable Object> metadata = copy(tree.get("metadata"));
    metadata.remove("creationTimestamp");
    if (metadata.get("labels") != null) {
      Map<String, @Nullable Object> labels = copy(metadata.get("labels"));
      labels.remove(HASH);
      metadata.put("labels", labels);
    }
    tree.put("metadata", metadata);
    return new Template(tree);
  }

  static Map<String, @Nullable Object> copy(@Nullable Object value) {
    Map<String, @Nullable Object> copy = new LinkedHashMap<>();
    if (value instanceof Map<?, ?> map) {
      map.forEach((key, each) -> copy.put(String.valueOf(key), each));
    }
    return copy;
  }

  List<String> images() {
    List<String> images = new ArrayList<>();
    for (Map<?, ?> container : Status.objects(Status.at(tree, "spec", "containers"))) {
      images.add(Status.text(container.get("image")));
    }
    return images;
  }
}
