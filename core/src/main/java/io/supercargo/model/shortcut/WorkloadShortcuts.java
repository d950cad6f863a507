package io.supercargo.model.shortcut;

import io.supercargo.model.StructBuilder;
import io.supercargo.model.meta.v1.LabelSelector;
import io.supercargo.model.meta.v1.ObjectMeta;
import java.util.Map;

/**
 * Shorter ways to the fields of a workload that selects its pods.
 *
 * @param <B> the builder that mixes this in
 */
public interface WorkloadShortcuts<B> extends PodShortcuts<B> {
  /**
   * Adds to {@code spec.selector.matchLabels} and to {@code spec.template.metadata.labels}; the key
   * must be new, but for a label of the pods that has the value already. A selector that is set
   * this way replaces what a set derives.
   */
  default B selects(String label, String value) {
    LabelSelector.Builder selector = (LabelSelector.Builder) Self.spec(this).edit("selector");
    selector.matchLabel(label, value);
    ObjectMeta.Builder pods = Self.podMetadata(this);
    boolean labelled =
        pods.get(pods.index("labels")) instanceof Map<?, ?> labels
            && value.equals(labels.get(label));
    return Self.with(this, labelled ? pods : pods.label(label, value));
  }

  /** Sets {@code spec.minReadySeconds}. */
  default B minReadySeconds(int seconds) {
    StructBuilder<?> spec = Self.spec(this);
    spec.setValue(spec.index("minReadySeconds"), seconds);
    return Self.with(this, spec);
  }
}
