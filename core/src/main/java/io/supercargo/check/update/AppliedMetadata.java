package io.supercargo.check.update;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.model.meta.v1.ObjectMeta;

/**
 * Server-side apply takes no metadata that only an object read from a server has: who manages which
 * field, and a version that is none.
 */
final class AppliedMetadata extends Rule<ObjectMeta, ApplyScope> {
  AppliedMetadata() {
    super("apply/metadata");
  }

  @Override
  public void check(ObjectMeta metadata, FieldPath at, ApplyScope scope) {
    if (metadata.managedFields() != null) {
      String message = "is kept by the server; expected it not to be written";
      scope.refuse(this, at.child("managedFields"), message, "Remove managedFields.");
    }
    String version = metadata.resourceVersion();
    if (version != null && !version.isEmpty() && !isUnsignedLong(version)) {
      String message = "expected a number that the server gave, found \"" + version + "\"";
      scope.refuse(this, at.child("resourceVersion"), message, "Remove resourceVersion.");
    }
  }

  private static boolean isUnsignedLong(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    try {
      Long.parseUnsignedLong(text);
      return true;
    } catch (NumberFormatException e) {
      return false; // has too many digits
    }
  }
}
