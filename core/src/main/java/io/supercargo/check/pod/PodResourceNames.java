package io.supercargo.check.pod;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Formats;
import io.supercargo.check.engine.Resources;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;

/** What a pod as a whole requests is cpu, memory or huge pages. */
final class PodResourceNames extends Rule<String, Scope> {
  PodResourceNames() {
    super("pod/resource-name");
  }

  @Override
  public void check(String name, FieldPath at, Scope scope) {
    if (Formats.qualifiedName(name) != null || !Resources.isKnownOrQualified(name)) {
      scope.problems().invalid(this, at, name, "cpu, memory or hugepages-<size>");
    } else if (!Resources.isPodResource(name)) {
      scope.problems().unsupported(this, at, name, "cpu", "memory", "hugepages-<size>");
    }
  }
}
