package io.supercargo.check.storage;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import java.util.List;

/** A claim or volume has access modes that exist, and ReadWriteOncePod alone. */
final class AccessModes extends Rule<List<String>, Scope> {
  private static final String ALONE = "ReadWriteOncePod";

  AccessModes() {
    super("pvc/access-modes");
  }

  @Override
  public void check(List<String> modes, FieldPath at, Scope scope) {
    if (modes.isEmpty()) {
      scope.problems().required(this, at, "at least one access mode, such as ReadWriteOnce");
    }
    boolean alone = false;
    boolean others = false;
    for (String mode : modes) {
      if (mode.equals(ALONE)) {
        alone = true;
      } else if (Values.isOneOf(mode, "ReadWriteOnce", "ReadOnlyMany", "ReadWriteMany")) {
        others = true;
      } else {
        scope
            .problems()
            .unsupported(this, at, mode, "ReadOnlyMany", "ReadWriteMany", "ReadWriteOnce", ALONE);
      }
    }
    if (alone && others) {
      scope.problems().forbidden(this, at, "ReadWriteOncePod must be the only access mode");
    }
  }
}
