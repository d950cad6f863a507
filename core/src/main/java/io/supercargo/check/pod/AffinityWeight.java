package io.supercargo.check.pod;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;

/** The weight of a preference is from 1 to 100. */
final class AffinityWeight extends Rule<Integer, PodScope> {
  AffinityWeight() {
    super("scheduling/weight");
  }

  @Override
  public void check(Integer weight, FieldPath at, PodScope scope) {
    if (weight < 1 || weight > 100) {
      scope.problems().invalid(this, at.child("weight"), weight, "a weight from 1 to 100");
    }
  }
}
