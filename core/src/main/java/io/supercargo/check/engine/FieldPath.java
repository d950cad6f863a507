package io.supercargo.check.engine;

import org.jspecify.annotations.Nullable;

/**
 * A field of a resource, as the API server writes it: {@code spec.ports[0].port}, {@code
 * data[a.key]}. A step is one small object; the text is only made for a finding.
 */
public final class FieldPath {
  /** The resource itself. */
  public static final FieldPath ROOT = new FieldPath(null, "", FieldPath.CHILD);

  private static final int CHILD = -1;
  private static final int KEY = -2;

  private final @Nullable FieldPath parent;
  private final String name;
  // An index from 0 on, or CHILD or KEY.
  private final int step;

  private FieldPath(@Nullable FieldPath parent, String name, int step) {
    this.parent = parent;
    this.name = name;
    this.step = step;
  }

  /** Returns the field of that name in what this path leads to. */
  public FieldPath child(String field) {
    return new FieldPath(this, field, CHILD);
  }

  /** Returns a field of a field. */
  public FieldPath child(String field, String inner) {
    return child(field).child(inner);
  }

  /** Returns the element of a list. */
  public FieldPath index(int index) {
    return new FieldPath(this, "", index);
  }

  /** Returns the entry of a map. */
  public FieldPath key(String key) {
    return new FieldPath(this, key, KEY);
  }

  /** Returns the path without its last step; the root's is the root. */
  public FieldPath parent() {
    return parent == null ? this : parent;
  }

  /** Returns the last field's name, passing over indexes and keys; empty for the root. */
  public String field() {
    FieldPath path = this;
    while (path.step != CHILD && path.parent != null) {
      path = path.parent;
    }
    return path.name;
  }

  /** Returns the server's text; empty for the resource itself. */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder(64);
    write(out);
    return out.toString();
  }

  private void write(StringBuilder out) {
    if (parent == null) {
      return;
    }
    parent.write(out);
    if (step == CHILD) {
      out.append(out.length() == 0 ? "" : ".").append(name);
    } else if (step == KEY) {
      out.append('[').append(name).append(']');
    } else {
      out.append('[').append(step).append(']');
    }
  }
}
