package io.supercargo.check.batch;

import io.supercargo.check.engine.Values;
import io.supercargo.check.meta.Metadata;
import io.supercargo.model.core.v1.PodTemplateSpec;
import io.supercargo.model.meta.v1.LabelSelector;
import io.supercargo.model.meta.v1.ObjectMeta;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The labels by which the server makes a Job's pods its own. */
final class JobLabels {
  static final String NAME = "batch.kubernetes.io/job-name";
  static final String UID = "batch.kubernetes.io/controller-uid";
  static final String OLD_NAME = "job-name";
  static final String OLD_UID = "controller-uid";
  // Stands for the uid that only the server knows.
  static final String UNKNOWN = "the-uid-of-the-job";

  private JobLabels() {}

  /** Returns labels with the Job's name added, where they have none. */
  static Map<String, String> named(Map<String, String> labels, String name) {
    Map<String, String> result = new LinkedHashMap<>(labels);
    result.putIfAbsent(NAME, name);
    result.putIfAbsent(OLD_NAME, name);
    return result;
  }

  /** Returns labels with uids added, where they have none. */
  static Map<String, String> identified(Map<String, String> labels) {
    Map<String, String> result = new LinkedHashMap<>(labels);
    result.putIfAbsent(UID, UNKNOWN);
    result.putIfAbsent(OLD_UID, UNKNOWN);
    return result;
  }

  /** Returns the selector that the server makes of the one that is written. */
  static LabelSelector selector(@Nullable LabelSelector written) {
    LabelSelector.Builder result = written == null ? LabelSelector.builder() : written.toBuilder();
    Map<String, String> labels =
        new LinkedHashMap<>(Values.map(written == null ? null : written.matchLabels()));
    labels.putIfAbsent(UID, UNKNOWN);
    result.setValue(result.index("matchLabels"), labels);
    return result.build();
  }

  /** Returns a template with other labels. */
  static PodTemplateSpec with(@Nullable PodTemplateSpec template, Map<String, String> labels) {
    PodTemplateSpec.Builder result =
        template == null ? PodTemplateSpec.builder() : template.toBuilder();
    ObjectMeta old = template == null ? null : template.metadata();
    ObjectMeta.Builder meta = old == null ? ObjectMeta.builder() : old.toBuilder();
    meta.setValue(meta.index("labels"), labels);
    return result.metadata(meta.build()).build();
  }

  /** Returns whether a template has labels, be it none of them. */
  static boolean written(@Nullable PodTemplateSpec template) {
    ObjectMeta meta = template == null ? null : template.metadata();
    return meta != null && meta.labels() != null;
  }

  static Map<String, String> of(@Nullable PodTemplateSpec template) {
    return template == null ? Map.of() : Metadata.labelsOf(template.metadata());
  }
}
