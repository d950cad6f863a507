package io.supercargo.language.platform;

import io.supercargo.dsl.ManifestsScope;

/** A fragment that a platform team offers. */
public final class Platform {
  private Platform() {}

  /** Adds what the platform takes for a service. */
  public static void service(ManifestsScope m, String name) {
    m.configMap(name, c -> c.data("from", "platform"));
  }
}
