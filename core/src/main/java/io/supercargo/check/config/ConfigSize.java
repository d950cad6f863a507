package io.supercargo.check.config;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;

/** A ConfigMap holds at most 1 MiB of values. The server's path is empty. */
final class ConfigSize extends Rule<Long, Scope> {
  static final int LIMIT = 1024 * 1024;

  ConfigSize() {
    super("configmap/size");
  }

  @Override
  public void check(Long size, FieldPath at, Scope scope) {
    if (size > LIMIT) {
      scope.problems().tooLong(this, at, size, LIMIT, "bytes of values");
    }
  }
}
