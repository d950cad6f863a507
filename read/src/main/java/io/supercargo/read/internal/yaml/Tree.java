package io.supercargo.read.internal.yaml;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The nodes of one document in one array, in the order of the text: the children of a collection
 * follow it, a key is followed by its value. A node is known by its index.
 */
public final class Tree {
  /** Kinds of nodes; up to {@link #FOLDED} they are styles of scalars. */
  public static final int PLAIN = Scalar.PLAIN;

  public static final int SINGLE_QUOTED = Scalar.SINGLE;
  public static final int DOUBLE_QUOTED = Scalar.DOUBLE;
  public static final int LITERAL = Scalar.LITERAL;
  public static final int FOLDED = Scalar.FOLDED;
  public static final int SEQUENCE = 5;
  public static final int MAPPING = 6;
  public static final int ALIAS = 7;

  private static final int KIND = 7;
  private static final int COPIED = 8;
  private static final int TAGGED = 16;
  private static final int WIDTH = 6;

  byte[] bytes = new byte[0];
  byte[] copies = new byte[0];
  boolean ascii;
  private int[] data = new int[WIDTH * 256];
  private int size;
  private boolean aliases;
  private boolean merges;
  private int restLine;
  private int restColumn;
  private final List<String> tags = new ArrayList<>();
  private final Symbols symbols = new Symbols();

  Tree() {}

  void clear() {
    size = 0;
    aliases = false;
    merges = false;
    restLine = 0;
    tags.clear();
  }

  void rest(int line, int column) {
    restLine = line;
    restColumn = column;
  }

  /** The line where text begins that the server does not read, 0 if there is none. */
  public int restLine() {
    return restLine;
  }

  /** The column where text begins that the server does not read. */
  public int restColumn() {
    return restColumn;
  }

  int add(int kind, int first, int second, int line, int column) {
    if (size == data.length) {
      data = Arrays.copyOf(data, size * 2);
    }
    int base = size;
    data[base] = kind;
    data[base + 1] = first;
    data[base + 2] = second;
    data[base + 3] = line;
    data[base + 4] = column + 1;
    size = base + WIDTH;
    data[base + 5] = size / WIDTH;
    aliases |= kind == ALIAS;
    return base / WIDTH;
  }

  void tag(int node, String tag) {
    data[node * WIDTH] |= TAGGED | tags.size() << 5;
    tags.add(tag);
  }

  /** Closes a collection: what was added since is in it. */
  void close(int node, int children) {
    data[node * WIDTH + 1] = children;
    data[node * WIDTH + 5] = size / WIDTH;
  }

  /** How many nodes there are. */
  public int size() {
    return size / WIDTH;
  }

  /** Whether any node is an alias of another. */
  public boolean hasAliases() {
    return aliases;
  }

  /** Whether any mapping may have a merge key. */
  public boolean hasMerges() {
    return merges;
  }

  void noteMerge() {
    merges = true;
  }

  /** The kind or, of a scalar, the style. */
  public int kind(int node) {
    return data[node * WIDTH] & KIND;
  }

  /** Whether it is a scalar of any style. */
  public boolean isScalar(int node) {
    return kind(node) <= FOLDED;
  }

  /** The children of a collection; a key and its value are two. */
  public int children(int node) {
    return data[node * WIDTH + 1];
  }

  /** The node that an alias stands for. */
  public int target(int node) {
    return data[node * WIDTH + 1];
  }

  /** The node behind this one and all that is in it. */
  public int next(int node) {
    return data[node * WIDTH + 5];
  }

  /** The line of its first character, counted from 1. */
  public int line(int node) {
    return data[node * WIDTH + 3];
  }

  /** The column of its first character, counted from 1. */
  public int column(int node) {
    return data[node * WIDTH + 4];
  }

  /** Its tag in full, or null. */
  public @Nullable String tag(int node) {
    int flags = data[node * WIDTH];
    return (flags & TAGGED) == 0 ? null : tags.get(flags >>> 5);
  }

  /** How many bytes its text has in UTF-8. */
  public int length(int node) {
    return data[node * WIDTH + 2] - data[node * WIDTH + 1];
  }

  /** The text of a scalar. */
  public String text(int node) {
    int base = node * WIDTH;
    int from = data[base + 1];
    boolean copied = (data[base] & COPIED) != 0;
    Charset charset = ascii && !copied ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
    return new String(copied ? copies : bytes, from, data[base + 2] - from, charset);
  }

  /** The text of a scalar that is likely to come again: the same String each time. */
  public String symbol(int node) {
    int base = node * WIDTH;
    byte[] source = (data[base] & COPIED) != 0 ? copies : bytes;
    String known = symbols.find(source, data[base + 1], data[base + 2]);
    return known != null ? known : text(node);
  }

  /** The bytes of which a scalar's text is a range. */
  byte[] source(int node) {
    return (data[node * WIDTH] & COPIED) != 0 ? copies : bytes;
  }

  int start(int node) {
    return data[node * WIDTH + 1];
  }

  int end(int node) {
    return data[node * WIDTH + 2];
  }
}
