package io.supercargo.ref;

import io.supercargo.model.Arguments;
import org.jspecify.annotations.Nullable;

/** Names a Secret. */
public final class SecretRef extends ObjectRef {
  /**
   * Names a Secret.
   *
   * @param namespace the namespace, null for the set's own
   * @param name the name
   */
  public SecretRef(@Nullable String namespace, String name) {
    super("v1", "Secret", namespace, name);
  }

  /** Returns a reference to one entry of the data. */
  public SecretKey key(String key) {
    return new SecretKey(this, Arguments.text(key, "key"));
  }
}
