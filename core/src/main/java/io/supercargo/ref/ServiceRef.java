package io.supercargo.ref;

import io.supercargo.model.Arguments;
import org.jspecify.annotations.Nullable;

/** Names a Service. */
public final class ServiceRef extends ObjectRef {
  /**
   * Names a Service.
   *
   * @param namespace the namespace, null for the set's own
   * @param name the name
   */
  public ServiceRef(@Nullable String namespace, String name) {
    super("v1", "Service", namespace, name);
  }

  /** Returns a reference to the port of that name. */
  public ServicePortRef port(String name) {
    return new ServicePortRef(this, Arguments.text(name, "name"), 0);
  }

  /** Returns a reference to the port of that number. */
  public ServicePortRef port(int number) {
    return new ServicePortRef(this, null, number);
  }
}
