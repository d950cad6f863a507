package io.supercargo.read.internal;

import java.util.Arrays;

/** The place in a document that is being read. */
public final class Path {
  private static final int FIELD = -1;
  private static final int KEY = -2;

  private String[] names = new String[32];

  /** The index of a list element, or what a name is. */
  private int[] kinds = new int[32];

  private int depth;

  void clear() {
    depth = 0;
  }

  void pushField(String name) {
    push(name, FIELD);
  }

  void pushKey(String name) {
    push(name, KEY);
  }

  void pushIndex(int index) {
    push("", index);
  }

  private void push(String name, int kind) {
    if (depth == kinds.length) {
      names = Arrays.copyOf(names, depth * 2);
      kinds = Arrays.copyOf(kinds, depth * 2);
    }
    names[depth] = name;
    kinds[depth++] = kind;
  }

  void pop() {
    depth--;
  }

  Snapshot snapshot() {
    return new Snapshot(Arrays.copyOf(names, depth), Arrays.copyOf(kinds, depth));
  }

  boolean isPrefixOf(Snapshot other) {
    if (other.kinds.length < depth) {
      return false;
    }
    for (int i = 0; i < depth; i++) {
      if (kinds[i] != other.kinds[i] || !names[i].equals(other.names[i])) {
        return false;
      }
    }
    return true;
  }

  /** A place that was kept. */
  public static final class Snapshot implements Comparable<Snapshot> {
    private final String[] names;
    private final int[] kinds;

    private Snapshot(String[] names, int[] kinds) {
      this.names = names;
      this.kinds = kinds;
    }

    int length() {
      return kinds.length;
    }

    String name(int at) {
      return names[at];
    }

    /** As the API server writes paths of rules: {@code a.b[0].c[key]}. */
    String text() {
      StringBuilder out = new StringBuilder();
      for (int i = 0; i < kinds.length; i++) {
        if (kinds[i] >= 0) {
          out.append('[').append(kinds[i]).append(']');
        } else if (kinds[i] == KEY) {
          out.append('[').append(names[i]).append(']');
        } else {
          out.append(i == 0 ? "" : ".").append(names[i]);
        }
      }
      return out.toString();
    }

    /** As the server writes unknown fields: {@code a.b[0].c.key}. */
    String strictText() {
      StringBuilder out = new StringBuilder();
      for (int i = 0; i < kinds.length; i++) {
        if (kinds[i] >= 0) {
          out.append('[').append(kinds[i]).append(']');
        } else {
          out.append(i == 0 ? "" : ".").append(names[i]);
        }
      }
      return out.toString();
    }

    /** As the server writes fields of a wrong type: {@code a.b.c}. */
    String fieldsText() {
      StringBuilder out = new StringBuilder();
      for (int i = 0; i < kinds.length; i++) {
        if (kinds[i] == FIELD) {
          out.append(out.length() == 0 ? "" : ".").append(names[i]);
        }
      }
      return out.toString();
    }

    /** The order in which the server decodes: fields and keys by name, elements by index. */
    @Override
    public int compareTo(Snapshot other) {
      int common = Math.min(kinds.length, other.kinds.length);
      for (int i = 0; i < common; i++) {
        int order =
            kinds[i] >= 0 && other.kinds[i] >= 0
                ? Integer.compare(kinds[i], other.kinds[i])
                : names[i].compareTo(other.names[i]);
        if (order != 0) {
          return order;
        }
      }
      return Integer.compare(kinds.length, other.kinds.length);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Snapshot that && compareTo(that) == 0;
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(names) * 31 + Arrays.hashCode(kinds);
    }
  }
}
