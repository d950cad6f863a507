package io.supercargo.apply.inventory;

import io.supercargo.apply.spi.ObjectKey;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Where members of a set may be.
 *
 * @param groupKinds their kinds, such as {@code Deployment.apps}
 * @param namespaces their namespaces, the parent's own among them if it is one
 * @param begun whether a delivery began and did not end, so that what is there is not recorded
 */
public record Contents(SortedSet<String> groupKinds, SortedSet<String> namespaces, boolean begun) {
  /** There are no members. */
  public static final Contents NONE = new Contents(new TreeSet<>(), new TreeSet<>());

  /** Makes contents; both sets are copied. */
  public Contents {
    groupKinds = Collections.unmodifiableSortedSet(new TreeSet<>(groupKinds));
    namespaces = Collections.unmodifiableSortedSet(new TreeSet<>(namespaces));
  }

  /** Makes contents between two deliveries. */
  public Contents(SortedSet<String> groupKinds, SortedSet<String> namespaces) {
    this(groupKinds, namespaces, false);
  }

  /** Returns where these objects are. */
  public static Contents of(Collection<ObjectKey> members) {
    SortedSet<String> groupKinds = new TreeSet<>();
    SortedSet<String> namespaces = new TreeSet<>();
    for (ObjectKey member : members) {
      groupKinds.add(member.type().groupKind());
      if (member.namespace() != null) {
        namespaces.add(member.namespace());
      }
    }
    return new Contents(groupKinds, namespaces);
  }

  /** Returns the same with a namespace more. */
  public Contents inNamespace(String namespace) {
    return with(new Contents(new TreeSet<>(), new TreeSet<>(Set.of(namespace))));
  }

  /** Returns both together. */
  public Contents with(Contents other) {
    SortedSet<String> allKinds = new TreeSet<>(groupKinds);
    allKinds.addAll(other.groupKinds);
    SortedSet<String> allNamespaces = new TreeSet<>(namespaces);
    allNamespaces.addAll(other.namespaces);
    return new Contents(allKinds, allNamespaces, begun || other.begun);
  }

  /** Returns the same while a delivery changes it. */
  public Contents whileDelivering() {
    return new Contents(groupKinds, namespaces, true);
  }

  /** Returns whether nothing of the other is missing here. */
  public boolean covers(Contents other) {
    return groupKinds.containsAll(other.groupKinds) && namespaces.containsAll(other.namespaces);
  }

  static SortedSet<String> split(String annotation) {
    SortedSet<String> parts = new TreeSet<>();
    for (String part : annotation.split(",", -1)) {
      if (!part.isBlank()) {
        parts.add(part.strip());
      }
    }
    return parts;
  }

  static String join(Set<String> parts, String without) {
    SortedSet<String> rest = new TreeSet<>(parts);
    rest.remove(without);
    return String.join(",", rest);
  }
}
