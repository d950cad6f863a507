package io.supercargo.check.pod;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Values;
import io.supercargo.model.core.v1.PodSpec;
import io.supercargo.model.core.v1.ProjectedVolumeSource;
import io.supercargo.model.core.v1.Volume;
import io.supercargo.model.core.v1.VolumeProjection;
import java.util.List;

/** A token belongs to the service account of the Pod, so the Pod has one. */
final class TokenAccount extends Rule<PodSpec, PodScope> {
  TokenAccount() {
    super("pod/token-account");
  }

  @Override
  public void check(PodSpec spec, FieldPath at, PodScope scope) {
    // Of a template nobody knows what its pods are given.
    if (!scope.pod
        || scope.target().hasDefaultServiceAccount()
        || !Values.isEmpty(spec.serviceAccountName())) {
      return;
    }
    List<Volume> volumes = Values.list(spec.volumes());
    for (int i = 0; i < volumes.size(); i++) {
      ProjectedVolumeSource projected = volumes.get(i).projected();
      if (projected != null) {
        check(projected, at.child("volumes").index(i).child("projected"), scope);
      }
    }
  }

  private void check(ProjectedVolumeSource projected, FieldPath at, PodScope scope) {
    List<VolumeProjection> sources = Values.list(projected.sources());
    for (int i = 0; i < sources.size(); i++) {
      if (sources.get(i).serviceAccountToken() != null) {
        FieldPath path = at.child("sources").index(i).child("serviceAccountToken");
        scope
            .problems()
            .forbidden(this, path, "is of a service account, and serviceAccountName names none");
      }
    }
  }
}
