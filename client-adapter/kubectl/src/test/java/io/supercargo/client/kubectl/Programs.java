package io.supercargo.client.kubectl;

import io.supercargo.testing.cluster.Cluster;

/** The kubectl of tests with a real server. */
final class Programs {
  private Programs() {}

  /** Returns the one that came with the server, else that on the {@code PATH}. */
  static Kubectl of(Cluster cluster) {
    return cluster.kubectl() == null ? Kubectl.onPath() : Kubectl.at(cluster.kubectl());
  }
}
