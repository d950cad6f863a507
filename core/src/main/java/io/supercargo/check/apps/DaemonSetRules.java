package io.supercargo.check.apps;

import io.supercargo.check.count.Counts;
import io.supercargo.check.engine.Declared;
import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.meta.Metadata;
import io.supercargo.check.meta.NameFormat;
import io.supercargo.model.apps.v1.DaemonSet;
import io.supercargo.model.apps.v1.DaemonSetSpec;
import io.supercargo.model.apps.v1.DaemonSetUpdateStrategy;
import io.supercargo.model.apps.v1.RollingUpdateDaemonSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Walks through a DaemonSet. */
final class DaemonSetRules {
  private static final FieldPath SPEC = FieldPath.ROOT.child("spec");
  private static final FieldPath STRATEGY = SPEC.child("updateStrategy");
  private static final Rule<DaemonSetUpdateStrategy, Scope> TYPE = new DaemonStrategyType();
  private static final Rule<RollingUpdateDaemonSet, Scope> ROLLING = new RollingDaemons();
  private static final Rule<Map<String, String>, Scope> GENERATION = new TemplateGeneration();

  private DaemonSetRules() {}

  static List<Rule<?, ?>> rules() {
    return List.of(TYPE, ROLLING, GENERATION);
  }

  static void check(DaemonSet set, Scope scope) {
    int before = scope.problems().count();
    Map<String, String> annotations = Metadata.annotationsOf(set.metadata());
    GENERATION.check(annotations, Metadata.PATH.child("annotations"), scope);
    if (scope.problems().count() == before) {
      rules(set, scope);
    }
  }

  private static void rules(DaemonSet set, Scope scope) {
    Metadata.check(set, NameFormat.SUBDOMAIN, scope);
    DaemonSetSpec spec = set.spec();
    if (spec == null) {
      return;
    }
    PodOwner owner = PodOwners.lenientOwner(spec.selector(), spec.template(), SPEC, scope);
    PodOwners.templateLabels(owner, SPEC, scope);
    Templates.check(spec.template(), SPEC.child("template"), scope);
    PodOwners.restarts(owner, SPEC, scope);
    Counts.number(
        Declared.DAEMON_SET_SPEC_MIN_READY_SECONDS,
        spec.minReadySeconds(),
        SPEC.child("minReadySeconds"),
        scope);
    strategy(spec.updateStrategy(), scope);
    Counts.number(
        Declared.DAEMON_SET_SPEC_REVISION_HISTORY_LIMIT,
        spec.revisionHistoryLimit(),
        SPEC.child("revisionHistoryLimit"),
        scope);
  }

  private static void strategy(@Nullable DaemonSetUpdateStrategy strategy, Scope scope) {
    if (strategy == null) {
      return;
    }
    TYPE.check(strategy, STRATEGY, scope);
    RollingUpdateDaemonSet rolling = strategy.rollingUpdate();
    if (rolling != null && "RollingUpdate".equals(strategy.type())) {
      FieldPath at = STRATEGY.child("rollingUpdate");
      FieldPath unavailable = at.child("maxUnavailable");
      FieldPath surge = at.child("maxSurge");
      Counts.share(rolling.maxUnavailable(), unavailable, scope);
      Counts.share(rolling.maxSurge(), surge, scope);
      Counts.atMostAll(rolling.maxUnavailable(), unavailable, scope);
      Counts.atMostAll(rolling.maxSurge(), surge, scope);
      ROLLING.check(rolling, at, scope);
    }
  }
}
