package io.supercargo.check.update;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.finding.ErrorType;
import io.supercargo.model.Timestamp;

/** What the server says of an object is its own: a create drops it, an update does not. */
final class SystemFields extends Rule<Change, Scope> {
  private static final String[] FIELDS = {"uid", "deletionTimestamp", "deletionGracePeriodSeconds"};

  // A deletion of the year 1 is kept: to Go it is a time that is not set, in a field that is.
  private static final Timestamp NEVER = Timestamp.of("0001-01-01T00:00:00Z");

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
    if (metadata.before().value("deletionTimestamp") instanceof Timestamp time
        && metadata.after().value("deletionTimestamp") == null
        && time.sameMeaning(NEVER)) {
      String message = "stays as it was written, since the server takes the year 1 for no time";
      String fix = "Delete the object and create it again.";
      FieldPath path = at.child("deletionTimestamp");
      scope.problems().add(this, ErrorType.INVALID, path, message, fix);
    }
  }
}
