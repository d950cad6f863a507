package io.supercargo.check.pod;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Values;
import io.supercargo.model.core.v1.Container;
import io.supercargo.model.core.v1.EphemeralContainer;
import io.supercargo.model.core.v1.PodSpec;
import io.supercargo.model.core.v1.ResourceRequirements;
import io.supercargo.model.core.v1.VolumeMount;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ephemeral containers are added to running pods; a manifest has none. */
final class EphemeralContainers extends Rule<PodSpec, PodScope> {
  private static final String[] FORBIDDEN = {
    "ports",
    "livenessProbe",
    "readinessProbe",
    "startupProbe",
    "lifecycle",
    "resources",
    "resizePolicy",
    "restartPolicy",
    "restartPolicyRules"
  };

  EphemeralContainers() {
    super("pod/ephemeral-containers");
  }

  @Override
  public void check(PodSpec spec, FieldPath at, PodScope scope) {
    List<EphemeralContainer> containers = Values.list(spec.ephemeralContainers());
    FieldPath list = at.child("ephemeralContainers");
    if (!containers.isEmpty()) {
      String reason = "ephemeral containers are added to running pods only";
      scope.problems().forbidden(this, list, reason);
    }
    for (int i = 0; i < containers.size(); i++) {
      container(containers.get(i), list.index(i), scope);
    }
  }

  private void container(EphemeralContainer container, FieldPath at, PodScope scope) {
    for (String field : FORBIDDEN) {
      if (isSet(container.value(field))) {
        scope.problems().forbidden(this, at.child(field), "not allowed in ephemeral containers");
      }
    }
    List<VolumeMount> mounts = Values.list(container.volumeMounts());
    for (int i = 0; i < mounts.size(); i++) {
      FieldPath mount = at.child("volumeMounts").index(i);
      if (!Values.isEmpty(mounts.get(i).subPath())) {
        FieldPath path = mount.child("subPath");
        scope.problems().forbidden(this, path, "not allowed in ephemeral containers");
      }
      if (!Values.isEmpty(mounts.get(i).subPathExpr())) {
        FieldPath path = mount.child("subPathExpr");
        scope.problems().forbidden(this, path, "not allowed in ephemeral containers");
      }
    }
    target(container.targetContainerName(), at.child("targetContainerName"), scope);
  }

  // An empty list is something and nothing: the server's decoder tells it from an absent one.
  private static boolean isSet(@Nullable Object value) {
    return value instanceof ResourceRequirements resources ? !resources.isEmpty() : value != null;
  }

  private void target(@Nullable String written, FieldPath at, PodScope scope) {
    String name = Values.text(written);
    if (name.isEmpty()) {
      return;
    }
    for (String list : new String[] {"containers", "initContainers"}) {
      for (Container container : Containers.in(scope.spec, list)) {
        if (name.equals(container.name())) {
          return;
        }
      }
    }
    scope.problems().notFound(this, at, name, "the name of a container of the pod");
  }
}
