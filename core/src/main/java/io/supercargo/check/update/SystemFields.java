package io.supercargo.check.update;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.finding.ErrorType;

/** What the server says of an object is its own: a create drops it, an update does not. */
final class SystemFields extends Rule<Change, Scope> {
  private static final String[] FIELDS = {"uid", "deletionTimestamp", "deletionGracePeriodSeconds"};

  SystemFields() {
    super("update/system-fields");
  }

  /**
   * Checks two manifests as they are written: what the first one wrote was dropped, and is dropped
   * again.
   *
   * @param at the path of its metadata
   */
  @Override
  public void check(Change manifests, FieldPath at, Scope scope) {
    Change metadata = manifests.of("metadata");
    for (String field : FIELDS) {
      Object value = metadata.after().value(field);
      if (value != null && !value.equals("") && metadata.differs(field)) {
        String message = "is the server's own; expected it not to be written";
        String fix = "Remove " + field + ".";
        scope.problems().add(this, ErrorType.INVALID, at.child(field), message, fix);
      }
    }
  }
}
