package io.supercargo.apply.stage;

import io.supercargo.apply.project.Wanted;
import io.supercargo.apply.spi.ObjectKey;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An object and what it comes after. */
final class Node {
  final Wanted wanted;
  final int rank;

  /** What the object says it comes after. */
  final Set<Node> mustFollow = new LinkedHashSet<>();

  /** What the object needs; forgotten where these needs go round in a circle. */
  final Set<Node> follows = new LinkedHashSet<>();

  /** The rank, or that of what it comes after if it is higher. */
  int level;

  /** How many others of its level it comes after. */
  int depth;

  Node(Wanted wanted, int rank) {
    this.wanted = wanted;
    this.rank = rank;
  }

  ObjectKey key() {
    return wanted.key();
  }

  void follow(@Nullable Node other) {
    if (other != null && other != this) {
      follows.add(other);
    }
  }

  Set<Node> all() {
    Set<Node> all = new LinkedHashSet<>(mustFollow);
    all.addAll(follows);
    return all;
  }

  @Override
  public String toString() {
    return wanted.toString();
  }
}
