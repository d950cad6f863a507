package io.supercargo.testing.cluster;

import java.util.List;

/**
 * What kind of server a test needs. Servers are shared by tests with equal options.
 *
 * @param version for example {@code 1.34.4}; empty for the settings' or the default one
 * @param controllers whether the controller manager runs too
 * @param users users with a token, each {@code name} or {@code name=group}
 */
record Options(String version, boolean controllers, List<String> users) {
  static final Options DEFAULT = new Options("", false, List.of());

  Options {
    users = List.copyOf(users);
  }
}
