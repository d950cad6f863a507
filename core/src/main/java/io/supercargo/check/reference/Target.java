package io.supercargo.check.reference;

import org.jspecify.annotations.Nullable;

/**
 * What a field of a resource names: another resource, or an entry of one. Its sentence calls it by
 * kind and name.
 */
final class Target {
  final String group;
  final String kind;
  final String namespace;
  final String name;
  final @Nullable String key;

  Target(String group, String kind, String namespace, String name, @Nullable String key) {
    this.group = group;
    this.kind = kind;
    this.namespace = namespace;
    this.name = name;
    this.key = key;
  }

  /** Names a resource of the core group. */
  static Target core(String kind, String namespace, String name) {
    return new Target("", kind, namespace, name, null);
  }

  /** Returns what the graph knows the resource by. */
  String id() {
    return Graph.id(group, kind, namespace, name);
  }

  /** Returns kind and name. */
  @Override
  public String toString() {
    return kind + " " + name;
  }
}
