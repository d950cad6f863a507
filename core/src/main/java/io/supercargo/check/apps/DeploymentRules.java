package io.supercargo.check.apps;

import io.supercargo.check.count.Counts;
import io.supercargo.check.engine.Declared;
import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.meta.Metadata;
import io.supercargo.check.meta.NameFormat;
import io.supercargo.model.apps.v1.Deployment;
import io.supercargo.model.apps.v1.DeploymentSpec;
import io.supercargo.model.apps.v1.DeploymentStrategy;
import io.supercargo.model.apps.v1.RollingUpdateDeployment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks through a Deployment. */
final class DeploymentRules {
  private static final FieldPath SPEC = FieldPath.ROOT.child("spec");
  private static final FieldPath STRATEGY = SPEC.child("strategy");
  private static final Rule<DeploymentStrategy, Scope> TYPE = new StrategyType();
  private static final Rule<RollingUpdateDeployment, Scope> ROLLING = new RollingDeployment();
  private static final Rule<DeploymentSpec, Scope> DEADLINE = new ProgressDeadline();

  private DeploymentRules() {}

  static List<Rule<?, ?>> rules() {
    return List.of(TYPE, ROLLING, DEADLINE);
  }

  static void check(Deployment deployment, Scope scope) {
    Metadata.check(deployment, NameFormat.SUBDOMAIN, scope);
    DeploymentSpec spec = deployment.spec();
    if (spec == null) {
      return;
    }
    Counts.number(
        Declared.DEPLOYMENT_SPEC_REPLICAS, spec.replicas(), SPEC.child("replicas"), scope);
    PodOwner owner = PodOwners.owner(spec.selector(), spec.template(), SPEC, scope);
    if (owner.selectorCompiles) {
      PodOwners.templateLabels(owner, SPEC, scope);
      Templates.check(spec.template(), SPEC.child("template"), scope);
      PodOwners.restarts(owner, SPEC, scope);
    }
    strategy(spec.strategy(), scope);
    Counts.number(
        Declared.DEPLOYMENT_SPEC_MIN_READY_SECONDS,
        spec.minReadySeconds(),
        SPEC.child("minReadySeconds"),
        scope);
    Counts.number(
        Declared.DEPLOYMENT_SPEC_REVISION_HISTORY_LIMIT,
        spec.revisionHistoryLimit(),
        SPEC.child("revisionHistoryLimit"),
        scope);
    Counts.number(
        Declared.DEPLOYMENT_SPEC_PROGRESS_DEADLINE_SECONDS,
        spec.progressDeadlineSeconds(),
        SPEC.child("progressDeadlineSeconds"),
        scope);
    DEADLINE.check(spec, SPEC, scope);
  }

  private static void strategy(@Nullable DeploymentStrategy strategy, Scope scope) {
    if (strategy == null) {
      return;
    }
    TYPE.check(strategy, STRATEGY, scope);
    RollingUpdateDeployment rolling = strategy.rollingUpdate();
    if (rolling != null && "RollingUpdate".equals(strategy.type())) {
      FieldPath at = STRATEGY.child("rollingUpdate");
      Counts.share(rolling.maxUnavailable(), at.child("maxUnavailable"), scope);
      Counts.share(rolling.maxSurge(), at.child("maxSurge"), scope);
      ROLLING.check(rolling, at, scope);
      Counts.atMostAll(rolling.maxUnavailable(), at.child("maxUnavailable"), scope);
    }
  }
}
