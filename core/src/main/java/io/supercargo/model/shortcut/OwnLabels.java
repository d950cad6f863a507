package io.supercargo.model.shortcut;

import io.supercargo.model.Arguments;
import io.supercargo.model.StructBuilder;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The labels by which a workload finds its own pods, as they are when it is built: those of its
 * selector, or else all labels of the pods.
 */
final class OwnLabels implements Supplier<@Nullable Object> {
  private final StructBuilder<?> workload;
  private final StructBuilder<?> podMetadata;
  private final String shortcut;

  private OwnLabels(StructBuilder<?> workload, StructBuilder<?> podMetadata, String shortcut) {
    this.workload = workload;
    this.podMetadata = podMetadata;
    this.shortcut = shortcut;
  }

  /** Lets a selector take the labels of the pods that a mixin describes. */
  static void defer(StructBuilder<?> selector, Object mixin, String shortcut) {
    StructBuilder<?> workload = Self.of(mixin);
    StructBuilder<?> metadata = Self.podMetadata(mixin);
    selector.defer(selector.index("matchLabels"), new OwnLabels(workload, metadata, shortcut));
  }

  @Override
  public @Nullable Object get() {
    Object labels = selected();
    if (labels == null) {
      labels = podMetadata.get(podMetadata.index("labels"));
    }
    if (labels instanceof Map<?, ?> map && !map.isEmpty()) {
      return labels;
    }
    throw Arguments.failure(
        shortcut + " selects pods by their own labels, but they have none: add one by podLabel(…)");
  }

  private @Nullable Object selected() {
    int spec = workload.schema().indexOf("spec");
    if (spec < 0 || !workload.isSet(spec)) {
      return null;
    }
    StructBuilder<?> builder = workload.edit(spec);
    int selector = builder.schema().indexOf("selector");
    if (selector < 0 || !builder.isSet(selector) || !builder.schema().type(selector).equals("o")) {
      return null;
    }
    StructBuilder<?> labelSelector = builder.edit(selector);
    return labelSelector.get(labelSelector.index("matchLabels"));
  }
}
