package io.supercargo.check.config;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.model.Bytes;
import java.util.Map;

/** A Secret holds at most 1 MiB of values. */
final class SecretSize extends Rule<Map<String, Bytes>, Scope> {
  SecretSize() {
    super("secret/size");
  }

  @Override
  public void check(Map<String, Bytes> data, FieldPath at, Scope scope) {
    long size = 0;
    for (Bytes value : data.values()) {
      size += value.size();
    }
    if (size > ConfigSize.LIMIT) {
      scope.problems().tooLong(this, at, size, ConfigSize.LIMIT, "bytes of values");
    }
  }
}
