package io.supercargo.check.meta;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Formats;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Utf8;
import java.util.Map;

/** Keys of annotations, case aside, and their size in all. The path names no key. */
final class Annotations extends Rule<Map<String, String>, Scope> {
  private static final int LIMIT = 256 * 1024;

  Annotations() {
    super("meta/annotations");
  }

  @Override
  public void check(Map<String, String> annotations, FieldPath at, Scope scope) {
    long size = 0;
    for (Map.Entry<String, String> entry : annotations.entrySet()) {
      String problem = Formats.qualifiedNameAnyCase(entry.getKey());
      if (problem != null) {
        scope.problems().invalid(this, at, entry.getKey(), "as a key " + problem);
      }
      size += Utf8.length(entry.getKey()) + Utf8.length(entry.getValue());
    }
    if (size > LIMIT) {
      scope.problems().tooLong(this, at, size, LIMIT, "bytes of keys and values");
    }
  }
}
