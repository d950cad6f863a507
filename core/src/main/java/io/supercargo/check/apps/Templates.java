package io.supercargo.check.apps;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.check.meta.Metadata;
import io.supercargo.check.pod.PodTemplates;
import io.supercargo.model.KubernetesVersion;
import io.supercargo.model.core.v1.PersistentVolumeClaim;
import io.supercargo.model.core.v1.PodTemplateSpec;
import io.supercargo.model.meta.v1.ObjectMeta;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Hands parts of these kinds to the families that check them. */
public final class Templates {
  private Templates() {}

  /** Checks a pod template. */
  public static void check(@Nullable PodTemplateSpec template, FieldPath at, Scope scope) {
    PodTemplates.check(template, at, scope);
  }

  static void checkStateful(
      @Nullable PodTemplateSpec template,
      @Nullable List<PersistentVolumeClaim> claims,
      FieldPath at,
      Scope scope) {
    List<String> names = new ArrayList<>();
    for (PersistentVolumeClaim claim : Values.list(claims)) {
      names.add(Values.text(claim.name()));
    }
    PodTemplates.checkStateful(template, names, at, scope);
  }

  /** Checks labels and annotations; the path leaves out metadata. */
  static void checkMetadata(@Nullable PodTemplateSpec template, FieldPath at, Scope scope) {
    ObjectMeta meta = template == null ? null : template.metadata();
    if (meta != null) {
      Metadata.labels(meta.labels(), at.child("labels"), scope);
      Metadata.annotations(meta.annotations(), at.child("annotations"), scope);
    }
  }

  /** Returns a pod template with defaults filled in. */
  public static @Nullable PodTemplateSpec defaults(@Nullable PodTemplateSpec template) {
    return PodTemplates.defaults(template, KubernetesVersion.newest());
  }
}
