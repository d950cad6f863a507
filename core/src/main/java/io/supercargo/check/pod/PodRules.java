package io.supercargo.check.pod;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.meta.Metadata;
import io.supercargo.check.meta.NameFormat;
import io.supercargo.model.core.v1.Pod;
import io.supercargo.model.core.v1.PodSpec;

/** Checks a Pod. */
final class PodRules {
  private static final FieldPath SPEC = FieldPath.ROOT.child("spec");

  private PodRules() {}

  static void check(Pod pod, Scope scope) {
    Metadata.check(pod, NameFormat.SUBDOMAIN, scope);
    PodSpec spec = pod.spec();
    PodScope own =
        PodScope.ofPod(scope, spec == null ? PodSpec.builder().build() : spec, pod.metadata());
    PodWalk.check(SPEC, Metadata.PATH.child("annotations"), own);
  }
}
