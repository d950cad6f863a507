package io.supercargo.check.pod;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Formats;
import io.supercargo.check.engine.Rule;
import io.supercargo.model.core.v1.PodSpec;

/** Names of other objects that a pod holds are names that those can have. */
final class PodNames extends Rule<PodSpec, PodScope> {
  private static final String[] FIELDS = {
    "serviceAccountName", "nodeName", "priorityClassName", "runtimeClassName"
  };

  PodNames() {
    super("pod/names");
  }

  @Override
  public void check(PodSpec spec, FieldPath at, PodScope scope) {
    for (String field : FIELDS) {
      String name = (String) spec.value(field);
      // Only the name of a runtime class tells empty from not set.
      if (name != null && (!name.isEmpty() || field.equals("runtimeClassName"))) {
        scope.problems().format(this, at.child(field), name, Formats.subdomain(name));
      }
    }
  }
}
