package io.supercargo.check.service;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.model.core.v1.ServiceSpec;
import java.util.List;

/** A Service asks for families of addresses that the cluster has, if that is known. */
final class ClusterFamilies extends Rule<ServiceSpec, Scope> {
  ClusterFamilies() {
    super("service/cluster-families");
  }

  @Override
  public void check(ServiceSpec spec, FieldPath at, Scope scope) {
    if (ServiceFacts.isOpen(spec)) {
      return;
    }
    if ("RequireDualStack".equals(spec.ipFamilyPolicy()) && scope.target().isSingleStack()) {
      FieldPath path = at.child("ipFamilyPolicy");
      String expected = "SingleStack or PreferDualStack, as the cluster has one family";
      scope.problems().invalid(this, path, "RequireDualStack", expected);
    }
    List<String> families = Values.list(spec.ipFamilies());
    for (int i = 0; i < families.size(); i++) {
      if (!scope.target().mayHave(families.get(i))) {
        FieldPath path = at.child("ipFamilies").index(i);
        scope.problems().invalid(this, path, families.get(i), "a family that the cluster has");
      }
    }
  }
}
