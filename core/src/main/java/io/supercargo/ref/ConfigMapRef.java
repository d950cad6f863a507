package io.supercargo.ref;

import io.supercargo.model.Arguments;
import org.jspecify.annotations.Nullable;

/** Names a ConfigMap. */
public final class ConfigMapRef extends ObjectRef {
  /**
   * Names a ConfigMap.
   *
   * @param namespace the namespace, null for the set's own
   * @param name the name
   */
  public ConfigMapRef(@Nullable String namespace, String name) {
    super("v1", "ConfigMap", namespace, name);
  }

  /** Returns a reference to one entry of the data. */
  public ConfigMapKey key(String key) {
    return new ConfigMapKey(this, Arguments.text(key, "key"));
  }
}
