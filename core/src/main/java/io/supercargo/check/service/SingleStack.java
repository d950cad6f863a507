package io.supercargo.check.service;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.model.core.v1.ServiceSpec;

/** A Service of one family has one address and one family; it is one by default. */
final class SingleStack extends Rule<ServiceSpec, Scope> {
  SingleStack() {
    super("service/single-stack");
  }

  @Override
  public void check(ServiceSpec spec, FieldPath at, Scope scope) {
    int addresses = ServiceFacts.addresses(spec).size();
    int families = Values.list(spec.ipFamilies()).size();
    if (ServiceFacts.isSingleStack(spec) && (addresses == 2 || families == 2)) {
      FieldPath path = at.child("ipFamilyPolicy");
      String expected =
          "PreferDualStack or RequireDualStack, as there are two "
              + (families == 2 ? "families" : "addresses");
      scope.problems().invalid(this, path, "SingleStack", expected);
    }
  }
}
