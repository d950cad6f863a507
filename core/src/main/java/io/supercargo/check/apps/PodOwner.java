package io.supercargo.check.apps;

import io.supercargo.check.meta.Metadata;
import io.supercargo.model.core.v1.PodSpec;
import io.supercargo.model.core.v1.PodTemplateSpec;
import io.supercargo.model.meta.v1.LabelSelector;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a kind that makes pods says of them: which ones are its own, and how it makes them. */
final class PodOwner {
  final @Nullable LabelSelector selector;
  final @Nullable PodTemplateSpec template;
  final boolean selectorCompiles;

  PodOwner(
      @Nullable LabelSelector selector,
      @Nullable PodTemplateSpec template,
      boolean selectorCompiles) {
    this.selector = selector;
    this.template = template;
    this.selectorCompiles = selectorCompiles;
  }

  Map<String, String> labels() {
    return template == null ? Map.of() : Metadata.labelsOf(template.metadata());
  }

  @Nullable PodSpec pod() {
    return template == null ? null : template.spec();
  }
}
