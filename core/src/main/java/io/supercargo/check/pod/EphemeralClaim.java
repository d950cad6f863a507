package io.supercargo.check.pod;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Formats;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Values;
import io.supercargo.model.core.v1.EphemeralVolumeSource;
import io.supercargo.model.core.v1.PersistentVolumeClaimTemplate;
import io.supercargo.model.core.v1.PersistentVolumeClaimVolumeSource;
import io.supercargo.model.core.v1.Volume;
import io.supercargo.model.meta.v1.ObjectMeta;
import org.jspecify.annotations.Nullable;

/** A claim that comes and goes with the pod has a template with labels and annotations only. */
final class EphemeralClaim extends Rule<EphemeralVolumeSource, PodScope> {
  EphemeralClaim() {
    super("volume/ephemeral-claim");
  }

  @Override
  public void check(EphemeralVolumeSource source, FieldPath at, PodScope scope) {
    PersistentVolumeClaimTemplate template = source.volumeClaimTemplate();
    if (template == null) {
      scope.problems().required(this, at.child("volumeClaimTemplate"), "a claim's template");
      return;
    }
    ObjectMeta meta = template.metadata();
    for (int i = 0; meta != null && i < meta.schema().size(); i++) {
      String field = meta.schema().name(i);
      if (isSet(meta.value(i)) && !Values.isOneOf(field, "labels", "annotations")) {
        FieldPath path = at.child("volumeClaimTemplate", "metadata").child(asTheServer(field));
        scope.problems().forbidden(this, path, "a template has labels and annotations only");
      }
    }
  }

  private static boolean isSet(@Nullable Object value) {
    return value != null && !value.equals("") && !value.equals(0L);
  }

  // Names of Go's fields with a small first letter.
  private static String asTheServer(String field) {
    return field.equals("uid") ? "uID" : field;
  }

  /** The names of pod and volume make that of the claim. */
  void checkName(String volume, FieldPath at, PodScope scope) {
    if (!scope.name.isEmpty() && !volume.isEmpty()) {
      String claim = scope.name + "-" + volume;
      String problem = Formats.subdomain(claim);
      if (problem != null) {
        String expected = "together with the pod's name " + problem;
        scope.problems().invalid(this, at.child("name"), volume, expected);
      }
    }
  }

  /** No other volume mounts a claim that comes and goes with the pod. */
  void checkOthers(Volume volume, FieldPath at, PodScope scope) {
    PersistentVolumeClaimVolumeSource claim = volume.persistentVolumeClaim();
    if (claim == null || scope.name.isEmpty()) {
      return;
    }
    for (Volume other : Values.list(scope.spec.volumes())) {
      if (other.ephemeral() != null
          && (scope.name + "-" + Values.text(other.name())).equals(claim.claimName())) {
        FieldPath path = at.child("persistentVolumeClaim", "claimName");
        String expected = "a claim that no ephemeral volume of the pod makes";
        scope.problems().invalid(this, path, claim.claimName(), expected);
      }
    }
  }
}
