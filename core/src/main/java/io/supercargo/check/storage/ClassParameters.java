package io.supercargo.check.storage;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Utf8;
import java.util.Map;

/** The parameters of a storage class have keys, and are not too many and not too large. */
final class ClassParameters extends Rule<Map<String, String>, Scope> {
  private static final int MOST = 512;
  private static final int LARGEST = 256 * 1024;

  ClassParameters() {
    super("storage-class/parameters");
  }

  @Override
  public void check(Map<String, String> parameters, FieldPath at, Scope scope) {
    if (parameters.size() > MOST) {
      scope.problems().tooLong(this, at, parameters.size(), MOST, "parameters");
      return;
    }
    long size = 0;
    for (Map.Entry<String, String> entry : parameters.entrySet()) {
      if (entry.getKey().isEmpty()) {
        scope.problems().invalid(this, at, "", "keys that are not empty");
      }
      size += Utf8.length(entry.getKey()) + Utf8.length(entry.getValue());
    }
    if (size > LARGEST) {
      scope.problems().tooLong(this, at, size, LARGEST, "bytes of keys and values");
    }
  }
}
