package io.supercargo.check.service;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.model.core.v1.EndpointSubset;

/** A subset of Endpoints has addresses. */
final class SubsetAddresses extends Rule<EndpointSubset, Scope> {
  SubsetAddresses() {
    super("endpoints/addresses");
  }

  @Override
  public void check(EndpointSubset subset, FieldPath at, Scope scope) {
    if (Values.list(subset.addresses()).isEmpty()
        && Values.list(subset.notReadyAddresses()).isEmpty()) {
      scope.problems().required(this, at, "addresses or notReadyAddresses");
    }
  }
}
