package io.supercargo.check.config;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Formats;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;

/** A key of a ConfigMap or Secret is one that can be a file's name. */
final class ConfigKey extends Rule<String, Scope> {
  ConfigKey() {
    super("configmap/key");
  }

  @Override
  public void check(String key, FieldPath at, Scope scope) {
    scope.problems().format(this, at, key, Formats.configKey(key));
  }
}
