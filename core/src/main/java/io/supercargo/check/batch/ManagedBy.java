package io.supercargo.check.batch;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Formats;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Utf8;

/** Who manages a Job instead of the control plane is named with a domain. */
final class ManagedBy extends Rule<String, Scope> {
  private static final int LONGEST = 63;

  ManagedBy() {
    super("job/managed-by");
  }

  @Override
  public void check(String name, FieldPath at, Scope scope) {
    if (name.isEmpty()) {
      scope.problems().required(this, at, "a domain, / and a path, such as example.com/controller");
    } else {
      scope.problems().format(this, at, name, Formats.domainPrefixedPath(name));
    }
    int length = Utf8.length(name);
    if (length > LONGEST) {
      scope.problems().tooLong(this, at, length, LONGEST, "bytes");
    }
  }
}
