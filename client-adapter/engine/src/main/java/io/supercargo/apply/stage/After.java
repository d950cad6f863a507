package io.supercargo.apply.stage;

import io.supercargo.apply.fault.DeliveryException;
import io.supercargo.apply.project.OwnAnnotations;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What resources say they come after: an annotation with the kind and name of others, {@code
 * Job/migrate, StatefulSet/other-namespace/db}. A kind may carry its group: {@code
 * Backup.example.com/nightly}.
 */
final class After {
  static final String ANNOTATION = OwnAnnotations.AFTER;

  private final List<Node> nodes;

  After(List<Node> nodes) {
    this.nodes = nodes;
  }

  /** Returns what a resource comes after. */
  List<Node> of(Node node) {
    String annotation = OwnAnnotations.of(node.wanted.entry().resource(), ANNOTATION);
    if (annotation == null) {
      return List.of();
    }
    List<Node> found = new ArrayList<>();
    for (String reference : annotation.split(",", -1)) {
      if (!reference.isBlank()) {
        found.add(find(node, reference.strip()));
      }
    }
    return found;
  }

  private Node find(Node from, String reference) {
    String[] parts = reference.split("/", -1);
    if (parts.length < 2 || parts.length > 3) {
      throw failure(from, reference, "is no kind and name such as Job/migrate");
    }
    String namespace = parts.length == 3 ? parts[1] : from.key().namespace();
    Node found = null;
    for (Node node : nodes) {
      if (is(node, parts[0], namespace, parts[parts.length - 1])) {
        if (found != null) {
          throw failure(from, reference, "names " + found + " and " + node);
        }
        found = node;
      }
    }
    if (found == null) {
      throw failure(from, reference, "is not in the set");
    }
    return found;
  }

  private static boolean is(Node node, String kind, @Nullable String namespace, String name) {
    boolean sameKind =
        kind.equals(node.key().type().kind()) || kind.equals(node.key().type().groupKind());
    String place = node.key().namespace();
    boolean samePlace = place == null || namespace == null || place.equals(namespace);
    return sameKind && samePlace && name.equals(node.key().name());
  }

  private static DeliveryException failure(Node from, String reference, String problem) {
    return new DeliveryException(
        from
            + ", annotation "
            + ANNOTATION
            + ": \""
            + reference
            + "\" "
            + problem
            + ". Name kind and name of a resource of the set");
  }
}
