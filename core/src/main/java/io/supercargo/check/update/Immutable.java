package io.supercargo.check.update;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.finding.ErrorType;

/** A ConfigMap or Secret that says that it is immutable keeps its content. */
final class Immutable extends Rule<Change, Scope> {
  private static final String REASON = "the object says that it is immutable";

  Immutable() {
    super("update/immutable");
  }

  @Override
  public void check(Change change, FieldPath root, Scope scope) {
    if (!Boolean.TRUE.equals(change.before().value("immutable"))) {
      return;
    }
    if (!Boolean.TRUE.equals(change.after().value("immutable"))) {
      forbid("immutable", root, scope);
    }
    if (change.differs("data")) {
      forbid("data", root, scope);
    }
    if (change.after().schema().indexOf("binaryData") >= 0 && change.differs("binaryData")) {
      forbid("binaryData", root, scope);
    }
  }

  private void forbid(String field, FieldPath root, Scope scope) {
    String fix = "Create one with another name and use that.";
    scope.problems().add(this, ErrorType.FORBIDDEN, root.child(field), REASON, fix);
  }
}
