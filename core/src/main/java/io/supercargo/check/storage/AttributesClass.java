package io.supercargo.check.storage;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Formats;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.model.KubernetesVersion;

/** The name of a volume attributes class is a name that a class can have. */
final class AttributesClass extends Rule<String, Scope> {
  AttributesClass() {
    super("pvc/volume-attributes-class");
  }

  @Override
  public void check(String name, FieldPath at, Scope scope) {
    if (!name.isEmpty() && scope.atLeast(KubernetesVersion.V1_34)) {
      scope.problems().format(this, at, name, Formats.subdomain(name));
    }
  }
}
