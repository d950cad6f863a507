package io.supercargo.check.tenant;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Formats;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.model.core.v1.NamespaceSpec;

/** A namespace's finalizers have names of the server's or qualified ones. The path has no index. */
final class NamespaceFinalizers extends Rule<NamespaceSpec, Scope> {
  NamespaceFinalizers() {
    super("namespace/finalizers");
  }

  @Override
  public void check(NamespaceSpec spec, FieldPath at, Scope scope) {
    FieldPath path = at.child("finalizers");
    for (String name : Values.list(spec.finalizers())) {
      String problem = Formats.qualifiedName(name);
      boolean known = Values.isOneOf(name, "kubernetes", "orphan", "foregroundDeletion");
      if (problem == null && name.indexOf('/') < 0 && !known) {
        problem = "kubernetes, orphan, foregroundDeletion, or a name with a domain and /";
      }
      scope.problems().format(this, path, name, problem);
    }
  }
}
