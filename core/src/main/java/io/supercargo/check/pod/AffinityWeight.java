package io.supercargo.check.pod;

import io.supercargo.check.engine.Declared;
import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;

/** The weight of a preference is from 1 to 100. */
final class AffinityWeight extends Rule<Integer, PodScope> {
  AffinityWeight() {
    super("scheduling/weight");
  }

  @Override
  public void check(Integer weight, FieldPath at, PodScope scope) {
    Declared.PREFERRED_SCHEDULING_TERM_WEIGHT.check(this, weight, at.child("weight"), scope);
  }
}
