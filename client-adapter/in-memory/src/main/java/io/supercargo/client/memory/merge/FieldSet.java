package io.supercargo.client.memory.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A set of paths into objects. Only whoever makes one adds to it. */
public final class FieldSet {
  static final FieldSet MANAGED_FIELDS = of("metadata", "managedFields");

  private final NavigableSet<Element> members = new TreeSet<>();
  private final NavigableMap<Element, FieldSet> children = new TreeMap<>();

  /** Makes an empty set. */
  public FieldSet() {}

  /** Returns the set of one path of fields. */
  static FieldSet of(String... fields) {
    FieldSet set = new FieldSet();
    FieldSet last = set;
    for (int i = 0; i < fields.length - 1; i++) {
      last = last.descend(Element.field(fields[i]));
    }
    last.add(Element.field(fields[fields.length - 1]));
    return set;
  }

  /** Returns the paths that go on from a step, to be filled; makes the step if it is new. */
  FieldSet descend(Element step) {
    return children.computeIfAbsent(step, each -> new FieldSet());
  }

  void add(Element last) {
    members.add(last);
  }

  boolean has(Element last) {
    return members.contains(last);
  }

  /** Returns the paths that go on from a step, null if there are none. */
  @Nullable FieldSet after(Element step) {
    FieldSet child = children.get(step);
    return child == null || child.isEmpty() ? null : child;
  }

  NavigableSet<Element> members() {
    return members;
  }

  NavigableMap<Element, FieldSet> children() {
    return children;
  }

  /** Returns whether there is no path in it. */
  public boolean isEmpty() {
    return members.isEmpty() && children.values().stream().allMatch(FieldSet::isEmpty);
  }

  /** Returns the paths that are in this or the other. */
  FieldSet union(FieldSet other) {
    FieldSet result = new FieldSet();
    result.addAll(this);
    result.addAll(other);
    return result;
  }

  private void addAll(FieldSet other) {
    members.addAll(other.members);
    other.children.forEach((step, child) -> descend(step).addAll(child));
  }

  /** Returns the paths that are in both. */
  FieldSet intersection(FieldSet other) {
    return filtered(other, true);
  }

  /** Returns the paths that are in this and not in the other. */
  FieldSet minus(FieldSet other) {
    return filtered(other, false);
  }

  private FieldSet filtered(FieldSet other, boolean wanted) {
    FieldSet result = new FieldSet();
    for (Element member : members) {
      if (other.members.contains(member) == wanted) {
        result.members.add(member);
      }
    }
    for (Map.Entry<Element, FieldSet> child : children.entrySet()) {
      FieldSet theirs = other.children.getOrDefault(child.getKey(), new FieldSet());
      result.put(child.getKey(), child.getValue().filtered(theirs, wanted));
    }
    return result;
  }

  /** Returns the paths that neither are in the other nor go on from one that is. */
  FieldSet minusBelow(FieldSet other) {
    FieldSet result = new FieldSet();
    for (Element member : members) {
      if (!other.members.contains(member)) {
        result.members.add(member);
      }
    }
    for (Map.Entry<Element, FieldSet> child : children.entrySet()) {
      if (!other.members.contains(child.getKey())) {
        FieldSet theirs = other.children.getOrDefault(child.getKey(), new FieldSet());
        result.put(child.getKey(), child.getValue().minusBelow(theirs));
      }
    }
    return result;
  }

  private void put(Element step, FieldSet child) {
    if (!child.isEmpty()) {
      children.put(step, child);
    }
  }

  /** Returns this with every field of a type, through which a path goes, as a path of its own. */
  FieldSet withDeclaredFields(@Nullable Shape shape) {
    FieldSet result = new FieldSet();
    result.members.addAll(members);
    for (Map.Entry<Element, FieldSet> child : children.entrySet()) {
      Element step = child.getKey();
      Shape next = null;
      if (shape != null) {
        next = step.isField() ? shape.field(step.name()) : shape.element();
        if (step.isField() && shape.declares(step.name())) {
          result.members.add(step);
        }
      }
      result.children.put(step, child.getValue().withDeclaredFields(next));
    }
    return result;
  }

  /** Returns every path as the server writes it, in the server's order. */
  List<String> paths() {
    List<String> paths = new ArrayList<>();
    collect("", paths);
    return paths;
  }

  private void collect(String prefix, List<String> paths) {
    for (Element member : members) {
      paths.add(prefix + member);
    }
    children.forEach((step, child) -> child.collect(prefix + step, paths));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FieldSet that && paths().equals(that.paths());
  }

  @Override
  public int hashCode() {
    return paths().hashCode();
  }

  @Override
  public String toString() {
    return paths().toString();
  }
}
