package io.supercargo.check.pod;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Values;
import io.supercargo.model.KubernetesVersion;
import io.supercargo.model.core.v1.Container;
import io.supercargo.model.core.v1.ContainerResizePolicy;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What happens on a change of resources is said once for cpu and memory each. */
final class ResizePolicy extends Rule<Container, PodScope> {
  ResizePolicy() {
    super("container/resize-policy");
  }

  @Override
  public void check(Container container, FieldPath at, PodScope scope) {
    List<ContainerResizePolicy> policies = Values.list(container.resizePolicy());
    boolean never = "Never".equals(scope.spec.restartPolicy());
    boolean ends = at.field().equals("initContainers") && !Containers.isSidecar(container);
    FieldPath list = at.child("resizePolicy");
    Set<String> resources = new HashSet<>();
    for (int i = 0; i < policies.size(); i++) {
      String resource = Values.text(policies.get(i).resourceName());
      String policy = Values.text(policies.get(i).restartPolicy());
      if (!resources.add(resource)) {
        scope.problems().duplicate(this, list.index(i), resource, "each resource once");
      }
      oneOf(resource, list, scope, "the resource, cpu or memory", "cpu", "memory");
      oneOf(policy, list, scope, "the policy", "NotRequired", "RestartContainer");
      if (never && !policy.equals("NotRequired")) {
        String expected = "NotRequired, as the pod's restartPolicy is Never";
        scope.problems().invalid(this, list, policy, expected);
      }
      if (ends && policy.equals("RestartContainer") && scope.atLeast(KubernetesVersion.V1_36)) {
        FieldPath path = list.index(i).child("restartPolicy");
        String expected = "NotRequired in an init container that ends";
        scope.problems().invalid(this, path, policy, expected);
      }
    }
  }

  private void oneOf(
      String value, FieldPath at, PodScope scope, String expected, String one, String other) {
    if (value.isEmpty()) {
      scope.problems().required(this, at, expected);
    } else if (!Values.isOneOf(value, one, other)) {
      scope.problems().unsupported(this, at, value, one, other);
    }
  }
}
