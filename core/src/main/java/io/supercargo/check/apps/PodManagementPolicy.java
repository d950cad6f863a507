package io.supercargo.check.apps;

import io.supercargo.check.engine.Declared;
import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.model.apps.v1.StatefulSetSpec;

/** A StatefulSet makes its pods one by one or all at once. */
final class PodManagementPolicy extends Rule<StatefulSetSpec, Scope> {
  PodManagementPolicy() {
    super("statefulset/pod-management-policy");
  }

  @Override
  public void check(StatefulSetSpec spec, FieldPath at, Scope scope) {
    String policy = spec.podManagementPolicy();
    if (!Declared.STATEFUL_SET_SPEC_POD_MANAGEMENT_POLICY.allows(policy)) {
      FieldPath path = at.child("podManagementPolicy");
      scope.problems().invalid(this, path, policy, "one of OrderedReady or Parallel");
    }
  }
}
