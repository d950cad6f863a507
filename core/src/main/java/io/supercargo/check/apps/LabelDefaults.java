package io.supercargo.check.apps;

import io.supercargo.check.meta.Metadata;
import io.supercargo.model.meta.v1.ObjectMeta;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Labels that objects take from their pod templates. */
public final class LabelDefaults {
  private LabelDefaults() {}

  /** Returns metadata with a template's labels if it has none of its own. */
  public static @Nullable ObjectMeta inherit(
      @Nullable ObjectMeta meta, Map<String, String> labels) {
    if (labels.isEmpty() || !Metadata.labelsOf(meta).isEmpty()) {
      return meta;
    }
    ObjectMeta.Builder result = meta == null ? ObjectMeta.builder() : meta.toBuilder();
    result.setValue(result.index("labels"), labels);
    return result.build();
  }
}
