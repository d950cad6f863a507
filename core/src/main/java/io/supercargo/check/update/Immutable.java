package io.supercargo.check.update;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.finding.ErrorType;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
    boolean secret = change.after().schema().indexOf("binaryData") < 0;
    String bytes = secret ? "data" : "binaryData";
    if (change.differs(bytes) || isWrittenEmpty(change.after().value(bytes))) {
      forbid(bytes, root, scope);
    }
    if (!secret && change.differs("data")) {
      forbid("data", root, scope);
    }
  }

  // Nothing is stored for a map without entries, so that to write one is a change to the server.
  private static boolean isWrittenEmpty(@Nullable Object value) {
    return value instanceof Map<?, ?> map && map.isEmpty();
  }

  private void forbid(String field, FieldPath root, Scope scope) {
    String fix = "Create one with another name and use that.";
    scope.problems().add(this, ErrorType.FORBIDDEN, root.child(field), REASON, fix);
  }
}
