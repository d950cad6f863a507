package io.supercargo.check.pod;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.check.meta.Metadata;
import io.supercargo.model.KubernetesVersion;
import io.supercargo.model.core.v1.PersistentVolumeClaimVolumeSource;
import io.supercargo.model.core.v1.PodSpec;
import io.supercargo.model.core.v1.PodTemplateSpec;
import io.supercargo.model.core.v1.Volume;
import io.supercargo.model.meta.v1.ObjectMeta;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks and defaults the templates of pods. */
public final class PodTemplates {
  private PodTemplates() {}

  /**
   * Checks a template.
   *
   * @param template the template, already defaulted
   * @param at its path, such as {@code spec.template}
   */
  public static void check(@Nullable PodTemplateSpec template, FieldPath at, Scope scope) {
    PodSpec spec = template == null ? null : template.spec();
    ObjectMeta meta = template == null ? null : template.metadata();
    check(spec == null ? PodDefaults.spec(null, scope.version()) : spec, meta, at, scope);
  }

  private static void check(PodSpec spec, @Nullable ObjectMeta meta, FieldPath at, Scope scope) {
    // The server leaves out metadata in these paths.
    FieldPath annotations = at.child("annotations");
    if (meta != null) {
      Metadata.labels(meta.labels(), at.child("labels"), scope);
      Metadata.annotations(meta.annotations(), annotations, scope);
    }
    PodSpec known = PodDefaults.dropped(spec, scope.version());
    PodWalk.check(at.child("spec"), annotations, PodScope.ofTemplate(scope, known, meta));
  }

  /**
   * Checks the template of a StatefulSet: its claims are volumes of the pods, and come first.
   *
   * @param claims the names of the claim templates
   */
  public static void checkStateful(
      @Nullable PodTemplateSpec template, List<String> claims, FieldPath at, Scope scope) {
    PodSpec spec = template == null ? null : template.spec();
    ObjectMeta meta = template == null ? null : template.metadata();
    PodSpec.Builder builder =
        (spec == null ? PodDefaults.spec(null, scope.version()) : spec).toBuilder();
    List<Volume> volumes = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (String claim : claims) {
      if (names.add(claim)) {
        PersistentVolumeClaimVolumeSource source =
            PersistentVolumeClaimVolumeSource.builder().claimName(claim).build();
        volumes.add(Volume.builder().name(claim).persistentVolumeClaim(source).build());
      }
    }
    for (Volume volume : spec == null ? List.<Volume>of() : Values.list(spec.volumes())) {
      if (!names.contains(Values.text(volume.name()))) {
        volumes.add(volume);
      }
    }
    builder.volumes(volumes);
    // The set names its pods itself.
    builder.hostname(null);
    builder.subdomain(null);
    check(builder.build(), meta, at, scope);
  }

  /** Returns a template with its defaults filled in; the same one if there is nothing to do. */
  public static @Nullable PodTemplateSpec defaults(
      @Nullable PodTemplateSpec template, KubernetesVersion version) {
    return template == null ? null : PodDefaults.template(template, version);
  }
}
