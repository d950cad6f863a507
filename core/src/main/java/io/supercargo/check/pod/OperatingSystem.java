package io.supercargo.check.pod;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Values;
import io.supercargo.model.core.v1.PodOS;

/** The operating system is linux or windows. */
final class OperatingSystem extends Rule<PodOS, PodScope> {
  OperatingSystem() {
    super("pod/os");
  }

  @Override
  public void check(PodOS os, FieldPath at, PodScope scope) {
    String name = Values.text(os.name());
    if (name.isEmpty()) {
      scope.problems().required(this, at.child("name"), "linux or windows");
    } else if (!Values.isOneOf(name, "linux", "windows")) {
      scope.problems().unsupported(this, at, name, "linux", "windows");
    }
  }
}
