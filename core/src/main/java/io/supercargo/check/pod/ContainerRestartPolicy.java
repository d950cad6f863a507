package io.supercargo.check.pod;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Values;
import io.supercargo.model.KubernetesVersion;
import io.supercargo.model.core.v1.Container;

/** A container's own restart policy is a known one, where it is allowed at all. */
final class ContainerRestartPolicy extends Rule<Container, PodScope> {
  ContainerRestartPolicy() {
    super("container/restart-policy");
  }

  @Override
  public void check(Container container, FieldPath at, PodScope scope) {
    String policy = container.restartPolicy();
    FieldPath path = at.child("restartPolicy");
    if (policy == null) {
      if (!Values.list(container.restartPolicyRules()).isEmpty()) {
        scope.problems().required(this, path, "a policy, as there are restartPolicyRules");
      }
    } else if (scope.atLeast(KubernetesVersion.V1_35)) {
      if (!Values.isOneOf(policy, "Always", "Never", "OnFailure")) {
        scope.problems().unsupported(this, path, policy, "Always", "Never", "OnFailure");
      }
    } else if (!at.field().equals("initContainers")) {
      String reason = "before Kubernetes 1.35 only init containers have a policy of their own";
      scope.problems().forbidden(this, path, reason);
    } else if (!policy.equals("Always")) {
      scope.problems().unsupported(this, path, policy, "Always");
    }
  }
}
