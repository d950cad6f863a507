package io.supercargo.check.meta;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.model.meta.v1.ObjectMeta;
import java.util.List;

/** A finalizer without a domain is one of Kubernetes' own. */
final class FinalizerNames extends Rule<ObjectMeta, Scope> {
  FinalizerNames() {
    super("meta/finalizer-names");
  }

  @Override
  public void check(ObjectMeta meta, FieldPath at, Scope scope) {
    List<String> finalizers = Values.list(meta.finalizers());
    for (int i = 0; i < finalizers.size(); i++) {
      String name = finalizers.get(i);
      if (name.indexOf('/') < 0
          && !Values.isOneOf(name, "kubernetes", "orphan", "foregroundDeletion")) {
        String expected =
            "a name with a domain, such as example.com/cleanup, or one of kubernetes, orphan and"
                + " foregroundDeletion";
        scope.problems().invalid(this, at.child("finalizers").index(i), name, expected);
      }
    }
  }
}
