package io.supercargo.check.apps;

import io.supercargo.check.count.Counts;
import io.supercargo.check.engine.Declared;
import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.check.meta.Metadata;
import io.supercargo.check.meta.NameFormat;
import io.supercargo.check.storage.Claims;
import io.supercargo.model.KubernetesVersion;
import io.supercargo.model.apps.v1.RollingUpdateStatefulSetStrategy;
import io.supercargo.model.apps.v1.StatefulSet;
import io.supercargo.model.apps.v1.StatefulSetOrdinals;
import io.supercargo.model.apps.v1.StatefulSetPersistentVolumeClaimRetentionPolicy;
import io.supercargo.model.apps.v1.StatefulSetSpec;
import io.supercargo.model.apps.v1.StatefulSetUpdateStrategy;
import io.supercargo.model.core.v1.PersistentVolumeClaim;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks through a StatefulSet. */
final class StatefulSetRules {
  private static final FieldPath SPEC = FieldPath.ROOT.child("spec");
  private static final Rule<StatefulSetSpec, Scope> MANAGEMENT = new PodManagementPolicy();
  private static final Rule<StatefulSetUpdateStrategy, Scope> STRATEGY = new StatefulStrategy();
  private static final Rule<StatefulSetPersistentVolumeClaimRetentionPolicy, Scope> RETENTION =
      new ClaimRetention();
  private static final Rule<String, Scope> SERVICE_NAME = new GoverningService();

  private StatefulSetRules() {}

  static List<Rule<?, ?>> rules() {
    return List.of(MANAGEMENT, STRATEGY, RETENTION, SERVICE_NAME);
  }

  static void check(StatefulSet set, Scope scope) {
    Metadata.check(set, NameFormat.LABEL, scope);
    StatefulSetSpec spec = set.spec();
    if (spec == null) {
      return;
    }
    MANAGEMENT.check(spec, SPEC, scope);
    strategy(spec.updateStrategy(), scope);
    StatefulSetPersistentVolumeClaimRetentionPolicy retention =
        spec.persistentVolumeClaimRetentionPolicy();
    if (retention != null) {
      RETENTION.check(retention, SPEC.child("persistentVolumeClaimRetentionPolicy"), scope);
    }
    counts(spec, scope);
    String service = spec.serviceName();
    if (!Values.isEmpty(service) && scope.atLeast(KubernetesVersion.V1_33)) {
      SERVICE_NAME.check(Values.text(service), SPEC.child("serviceName"), scope);
    }
    template(spec, scope);
  }

  private static void strategy(@Nullable StatefulSetUpdateStrategy strategy, Scope scope) {
    if (strategy == null) {
      return;
    }
    FieldPath at = SPEC.child("updateStrategy");
    STRATEGY.check(strategy, at, scope);
    RollingUpdateStatefulSetStrategy rolling = strategy.rollingUpdate();
    if (rolling != null && "RollingUpdate".equals(strategy.type())) {
      FieldPath partition = at.child("rollingUpdate", "partition");
      Counts.notNegative(rolling.partition(), partition, scope);
    }
  }

  private static void counts(StatefulSetSpec spec, Scope scope) {
    Counts.number(
        Declared.STATEFUL_SET_SPEC_REPLICAS, spec.replicas(), SPEC.child("replicas"), scope);
    Counts.number(
        Declared.STATEFUL_SET_SPEC_MIN_READY_SECONDS,
        spec.minReadySeconds(),
        SPEC.child("minReadySeconds"),
        scope);
    StatefulSetOrdinals ordinals = spec.ordinals();
    if (ordinals != null) {
      Counts.notNegative(ordinals.start(), SPEC.child("ordinals", "start"), scope);
    }
  }

  private static void template(StatefulSetSpec spec, Scope scope) {
    boolean checked = scope.atLeast(KubernetesVersion.V1_34);
    if (checked) {
      claims(spec, scope);
    }
    PodOwner owner = PodOwners.owner(spec.selector(), spec.template(), SPEC, scope);
    FieldPath at = SPEC.child("template");
    if (owner.selectorCompiles) {
      PodOwners.templateLabels(owner, SPEC, scope);
      if (checked) {
        Templates.checkStateful(spec.template(), spec.volumeClaimTemplates(), at, scope);
      } else {
        Templates.checkMetadata(spec.template(), at, scope);
      }
    }
    PodOwners.restarts(owner, SPEC, scope);
  }

  private static void claims(StatefulSetSpec spec, Scope scope) {
    List<PersistentVolumeClaim> claims = Values.list(spec.volumeClaimTemplates());
    for (int i = 0; i < claims.size(); i++) {
      FieldPath at = SPEC.child("volumeClaimTemplates").index(i).child("spec");
      Claims.check(claims.get(i).spec(), at, scope);
    }
  }
}
