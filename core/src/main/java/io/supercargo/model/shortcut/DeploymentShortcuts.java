package io.supercargo.model.shortcut;

import io.supercargo.model.StructBuilder;

/**
 * Shorter ways to a Deployment's strategy.
 *
 * @param <B> the builder that mixes this in
 */
public interface DeploymentShortcuts<B> extends ReplicaShortcuts<B> {
  /** Sets {@code spec.strategy: {type: Recreate}}. */
  default B recreate() {
    StructBuilder<?> strategy = Self.spec(this).edit("strategy");
    strategy.setValue(strategy.index("type"), "Recreate");
    strategy.unset("rollingUpdate");
    return Self.with(this, strategy);
  }

  /**
   * Sets {@code spec.strategy: {type: RollingUpdate, rollingUpdate: {maxSurge, maxUnavailable}}}.
   *
   * @param maxSurge a count or a percentage
   * @param maxUnavailable a count or a percentage
   */
  default B rollingUpdate(String maxSurge, String maxUnavailable) {
    StructBuilder<?> strategy = Self.spec(this).edit("strategy");
    strategy.setValue(strategy.index("type"), "RollingUpdate");
    StructBuilder<?> rolling = strategy.edit("rollingUpdate");
    rolling.setValue(rolling.index("maxSurge"), Amounts.count(maxSurge));
    rolling.setValue(rolling.index("maxUnavailable"), Amounts.count(maxUnavailable));
    return Self.with(this, rolling);
  }

  /** As {@link #rollingUpdate(String, String)}, by counts. */
  default B rollingUpdate(int maxSurge, int maxUnavailable) {
    return rollingUpdate(Integer.toString(maxSurge), Integer.toString(maxUnavailable));
  }
}
