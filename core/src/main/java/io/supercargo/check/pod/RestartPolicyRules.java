package io.supercargo.check.pod;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Values;
import io.supercargo.model.KubernetesVersion;
import io.supercargo.model.core.v1.Container;
import io.supercargo.model.core.v1.ContainerRestartRule;
import io.supercargo.model.core.v1.ContainerRestartRuleOnExitCodes;
import java.util.List;

/** Rules for restarts have an action and exit codes. */
final class RestartPolicyRules extends Rule<Container, PodScope> {
  RestartPolicyRules() {
    super("container/restart-policy-rules");
  }

  @Override
  public void check(Container container, FieldPath at, PodScope scope) {
    List<ContainerRestartRule> rules = Values.list(container.restartPolicyRules());
    boolean init = at.field().equals("initContainers");
    if (rules.isEmpty() || (init && container.restartPolicy() == null)) {
      return;
    }
    FieldPath list = at.child("restartPolicyRules");
    if (init && Containers.isSidecar(container) && !scope.atLeast(KubernetesVersion.V1_36)) {
      String reason = "rules are not allowed for init containers that restart always";
      scope.problems().forbidden(this, list, reason);
      return;
    }
    if (rules.size() > 20) {
      scope.problems().tooMany(this, list, rules.size(), 20, "rules");
    }
    for (int i = 0; i < rules.size(); i++) {
      rule(rules.get(i), list.index(i), scope);
    }
  }

  private void rule(ContainerRestartRule rule, FieldPath at, PodScope scope) {
    String action = Values.text(rule.action());
    boolean all = scope.atLeast(KubernetesVersion.V1_36);
    if (!action.equals("Restart") && !(all && action.equals("RestartAllContainers"))) {
      String[] allowed =
          all ? new String[] {"Restart", "RestartAllContainers"} : new String[] {"Restart"};
      scope.problems().unsupported(this, at.child("action"), action, allowed);
    }
    ContainerRestartRuleOnExitCodes codes = rule.exitCodes();
    if (codes == null) {
      scope.problems().required(this, at.child("exitCodes"), "the exit codes that are meant");
      return;
    }
    FieldPath path = at.child("exitCodes");
    if (!Values.isOneOf(codes.operator(), "In", "NotIn")) {
      scope.problems().unsupported(this, path.child("operator"), codes.operator(), "In", "NotIn");
    }
    int size = Values.list(codes.values()).size();
    if (size > 255) {
      scope.problems().tooMany(this, path.child("values"), size, 255, "exit codes");
    }
  }
}
