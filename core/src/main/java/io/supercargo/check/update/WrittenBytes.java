package io.supercargo.check.update;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.model.Bytes;

/**
 * Server-side apply takes bytes as base64 only, although a plain create takes a list of numbers.
 */
final class WrittenBytes extends Rule<Bytes, ApplyScope> {
  WrittenBytes() {
    super("apply/bytes");
  }

  @Override
  public void check(Bytes bytes, FieldPath at, ApplyScope scope) {
    if (bytes.isNumbers()) {
      String message = "expected a text in base64, found a list; server-side apply refuses it";
      scope.refuse(this, at, message, "Write it as base64, or as plain text in stringData.");
    }
  }
}
