package io.supercargo.check.pod;

import io.supercargo.check.engine.Declared;
import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Filled;
import io.supercargo.check.engine.Formats;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Values;
import io.supercargo.model.core.v1.ConfigMapKeySelector;
import io.supercargo.model.core.v1.EnvVarSource;
import io.supercargo.model.core.v1.SecretKeySelector;
import org.jspecify.annotations.Nullable;

/** A reference to a key of a ConfigMap or Secret names both as they can be named. */
final class KeyReference extends Rule<EnvVarSource, PodScope> {
  KeyReference() {
    super("container/env-key-ref");
  }

  @Override
  public void check(EnvVarSource source, FieldPath at, PodScope scope) {
    ConfigMapKeySelector config = source.configMapKeyRef();
    if (config != null) {
      Filled filled = Declared.CONFIG_MAP_KEY_SELECTOR_KEY_FILLED;
      check(config.name(), Values.text(config.key()), filled, at.child("configMapKeyRef"), scope);
    }
    SecretKeySelector secret = source.secretKeyRef();
    if (secret != null) {
      Filled filled = Declared.SECRET_KEY_SELECTOR_KEY_FILLED;
      check(secret.name(), Values.text(secret.key()), filled, at.child("secretKeyRef"), scope);
    }
  }

  private void check(
      @Nullable String name, String key, Filled filled, FieldPath at, PodScope scope) {
    String object = Values.text(name);
    scope.problems().format(this, at.child("name"), object, Formats.subdomain(object));
    if (filled.check(this, key, at.child("key"), scope)) {
      scope.problems().format(this, at.child("key"), key, Formats.configKey(key));
    }
  }
}
