package io.supercargo.check.pod;

import io.supercargo.check.engine.Values;
import io.supercargo.model.meta.v1.ObjectMeta;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Annotations that were init containers once; the server drops them from pods and templates. */
final class DroppedAnnotations {
  private static final String[] NAMES = {
    "pod.beta.kubernetes.io/init-containers",
    "pod.alpha.kubernetes.io/init-containers",
    "pod.beta.kubernetes.io/init-container-statuses",
    "pod.alpha.kubernetes.io/init-container-statuses"
  };

  private DroppedAnnotations() {}

  /** Returns metadata without them; the same if there are none. */
  static @Nullable ObjectMeta drop(@Nullable ObjectMeta meta) {
    Map<String, String> written = Values.map(meta == null ? null : meta.annotations());
    Map<String, String> kept = written;
    for (String name : NAMES) {
      if (written.containsKey(name)) {
        kept = kept == written ? new LinkedHashMap<>(written) : kept;
        kept.remove(name);
      }
    }
    if (meta == null || kept == written) {
      return meta;
    }
    ObjectMeta.Builder builder = meta.toBuilder();
    builder.setValue(builder.index("annotations"), kept.isEmpty() ? null : kept);
    return builder.build();
  }
}
