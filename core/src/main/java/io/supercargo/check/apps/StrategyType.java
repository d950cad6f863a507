package io.supercargo.check.apps;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.model.apps.v1.DeploymentStrategy;

/** A Deployment recreates its pods or updates them one by one. */
final class StrategyType extends Rule<DeploymentStrategy, Scope> {
  StrategyType() {
    super("deployment/strategy");
  }

  @Override
  public void check(DeploymentStrategy strategy, FieldPath at, Scope scope) {
    String type = Values.text(strategy.type());
    if (type.equals("Recreate")) {
      if (strategy.rollingUpdate() != null) {
        FieldPath rolling = at.child("rollingUpdate");
        scope.problems().forbidden(this, rolling, "is not allowed with the strategy Recreate");
      }
    } else if (!type.equals("RollingUpdate")) {
      scope.problems().unsupported(this, at, type, "Recreate", "RollingUpdate");
    }
  }
}
