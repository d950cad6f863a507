package io.supercargo.check.apps;

import io.supercargo.check.count.Counts;
import io.supercargo.check.engine.Declared;
import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.meta.Metadata;
import io.supercargo.check.meta.NameFormat;
import io.supercargo.model.apps.v1.ReplicaSet;
import io.supercargo.model.apps.v1.ReplicaSetSpec;

/** Walks through a ReplicaSet. */
final class ReplicaSetRules {
  private static final FieldPath SPEC = FieldPath.ROOT.child("spec");

  private ReplicaSetRules() {}

  static void check(ReplicaSet set, Scope scope) {
    Metadata.check(set, NameFormat.SUBDOMAIN, scope);
    ReplicaSetSpec spec = set.spec();
    if (spec == null) {
      return;
    }
    Counts.number(
        Declared.REPLICA_SET_SPEC_REPLICAS, spec.replicas(), SPEC.child("replicas"), scope);
    Counts.number(
        Declared.REPLICA_SET_SPEC_MIN_READY_SECONDS,
        spec.minReadySeconds(),
        SPEC.child("minReadySeconds"),
        scope);
    PodOwner owner = PodOwners.owner(spec.selector(), spec.template(), SPEC, scope);
    if (owner.selectorCompiles) {
      PodOwners.templateLabels(owner, SPEC, scope);
      Templates.check(spec.template(), SPEC.child("template"), scope);
      PodOwners.restarts(owner, SPEC, scope);
    }
  }
}
