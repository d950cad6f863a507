package io.supercargo.check.pod;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Values;
import io.supercargo.model.Struct;

/** Secrets and ConfigMaps that are projected have names. */
final class ProjectedNames extends Rule<Struct, PodScope> {
  ProjectedNames() {
    super("volume/projected-names");
  }

  @Override
  public void check(Struct source, FieldPath at, PodScope scope) {
    if (Values.isEmpty((String) source.value("name"))) {
      scope.problems().required(this, at.child("name"), "the name of the object");
    }
  }
}
