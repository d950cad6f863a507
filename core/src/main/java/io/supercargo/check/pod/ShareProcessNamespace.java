package io.supercargo.check.pod;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Values;
import io.supercargo.model.core.v1.PodSpec;

/** Containers share either their own processes or the node's. */
final class ShareProcessNamespace extends Rule<PodSpec, PodScope> {
  ShareProcessNamespace() {
    super("security/share-process-namespace");
  }

  @Override
  public void check(PodSpec spec, FieldPath at, PodScope scope) {
    if (Values.isTrue(spec.shareProcessNamespace()) && Values.isTrue(spec.hostPID())) {
      FieldPath path = at.child("securityContext", "shareProcessNamespace");
      String expected = "either shareProcessNamespace or hostPID";
      scope.problems().invalid(this, path, "both", expected, "Remove one of the two.");
    }
  }
}
