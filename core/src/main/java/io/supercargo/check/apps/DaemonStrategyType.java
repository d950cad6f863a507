package io.supercargo.check.apps;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.model.apps.v1.DaemonSetUpdateStrategy;

/** A DaemonSet updates its pods node by node, or when they are deleted. */
final class DaemonStrategyType extends Rule<DaemonSetUpdateStrategy, Scope> {
  DaemonStrategyType() {
    super("daemonset/update-strategy");
  }

  @Override
  public void check(DaemonSetUpdateStrategy strategy, FieldPath at, Scope scope) {
    if (!Values.isOneOf(strategy.type(), "RollingUpdate", "OnDelete")) {
      scope.problems().unsupported(this, at, strategy.type(), "RollingUpdate", "OnDelete");
    }
  }
}
