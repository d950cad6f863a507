package io.supercargo.apply.stage;

import io.supercargo.apply.fault.DeliveryException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds for each object the first stage in which everything that it needs has been before. */
final class Levels {
  private final List<Node> nodes;
  private final Set<Node> done = new HashSet<>();
  private final List<Node> path = new ArrayList<>();

  Levels(List<Node> nodes) {
    this.nodes = nodes;
  }

  void compute() {
    for (Node node : nodes) {
      explicit(node);
    }
    done.clear();
    for (Node node : nodes) {
      visit(node);
    }
  }

  /** What is said cannot be passed over: a circle is a mistake. */
  private void explicit(Node node) {
    int start = path.indexOf(node);
    if (start >= 0) {
      throw new DeliveryException(
          "resources come after each other: "
              + circle(start, node)
              + ". Remove one of the annotations "
              + After.ANNOTATION);
    }
    if (done.contains(node)) {
      return;
    }
    path.add(node);
    node.mustFollow.forEach(this::explicit);
    path.remove(path.size() - 1);
    done.add(node);
  }

  private String circle(int start, Node end) {
    StringBuilder text = new StringBuilder();
    for (Node node : path.subList(start, path.size())) {
      text.append(node).append(" after ");
    }
    return text.append(end).toString();
  }

  private void visit(Node node) {
    if (!done.contains(node)) {
      path.add(node);
      // Needs that go round in a circle do not order; what is said does.
      node.follows.removeIf(path::contains);
      node.follows.removeIf(other -> reaches(other, node));
      node.all().forEach(this::visit);
      path.remove(path.size() - 1);
      place(node);
      done.add(node);
    }
  }

  private static boolean reaches(Node from, Node to) {
    Set<Node> seen = new HashSet<>();
    List<Node> open = new ArrayList<>(from.mustFollow);
    while (!open.isEmpty()) {
      Node next = open.remove(open.size() - 1);
      if (next == to) {
        return true;
      }
      if (seen.add(next)) {
        open.addAll(next.mustFollow);
      }
    }
    return false;
  }

  private static void place(Node node) {
    node.level = node.rank;
    for (Node other : node.all()) {
      node.level = Math.max(node.level, other.level);
    }
    for (Node other : node.all()) {
      if (other.level == node.level) {
        node.depth = Math.max(node.depth, other.depth + 1);
      }
    }
  }
}
