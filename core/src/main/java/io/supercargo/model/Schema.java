package io.supercargo.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The table of the fields of one type, in the order people write them.
 *
 * <p>A field's type is a short code. Scalars: {@code s} String, {@code b} Boolean, {@code i}
 * Integer, {@code l} Long, {@code d} Double, {@code q} {@link Quantity}, {@code x} {@link
 * IntOrString}, {@code t} {@link Timestamp} of seconds, {@code m} {@link Timestamp} of
 * microseconds, {@code y} {@link Bytes}, {@code o} {@link Struct}, {@code a} any tree. Prefixes:
 * <code>[</code> a list of, <code>{</code> a map from strings to; {@code [o} is a list of structs.
 */
public final class Schema {
  /** How many blanks {@link #copyLabel} has at hand, and how many bytes for a name and a colon. */
  public static final int LABEL = 32;

  /** A row of the labels: blanks, name, colon, and in its last byte how many name and colon are. */
  private static final int ROW = 2 * LABEL;

  private final String typeName;
  private final String[] names;
  private final String[] types;
  private final @Nullable String[] keys;
  private final boolean[] secrets;
  private final boolean[] atomic;
  private final @Nullable String apiVersion;
  private final @Nullable String kind;
  private final @Nullable String plural;
  private final boolean namespaced;
  private @Nullable StructBuilder<?> prototype;
  // Built when first asked for, like the indexes; every thread would build the same.
  private volatile byte @Nullable [] labels;
  // Built when first asked for: programs that only write never need it.
  private volatile @Nullable Map<String, Integer> indexes;

  /**
   * Makes the table of a type that is part of others; called by generated code.
   *
   * @param typeName the type's name, such as {@code core.v1.Container}
   * @param fields one {@code code name} for each field, joined by {@code |}; a {@code !} before the
   *     code marks a secret; behind the name stand {@code #k1,k2} for the keys of a list, {@code
   *     #*} for a set, {@code #=}, also behind keys, for what is replaced as a whole
   */
  public Schema(String typeName, String fields) {
    this(typeName, fields, null, null, null, false);
  }

  /**
   * Makes the table of a kind; called by generated code.
   *
   * @param typeName as in {@link #Schema(String, String)}
   * @param fields as in {@link #Schema(String, String)}
   * @param apiVersion group and version, such as {@code apps/v1}
   * @param kind the kind, such as {@code Deployment}
   * @param plural the name in URLs, such as {@code deployments}
   * @param namespaced whether objects of the kind live in a namespace
   */
  public Schema(
      String typeName,
      String fields,
      @Nullable String apiVersion,
      @Nullable String kind,
      @Nullable String plural,
      boolean namespaced) {
    this.typeName = typeName;
    this.apiVersion = apiVersion;
    this.kind = kind;
    this.plural = plural;
    this.namespaced = namespaced;
    int count = count(fields);
    if (count > Long.SIZE) {
      // Objects have one bit for each field.
      throw new IllegalArgumentException(typeName + " has more than 64 fields");
    }
    this.names = new String[count];
    this.types = new String[count];
    this.keys = new String[count];
    this.secrets = new boolean[count];
    this.atomic = new boolean[count];
    parse(fields);
  }

  /**
   * Says which builder makes objects of this type; called once, by generated code, before there is
   * any.
   */
  public void madeBy(StructBuilder<?> builder) {
    prototype = builder;
  }

  /** Returns an empty builder of this type, to make others by. */
  StructBuilder<?> prototype() {
    return Objects.requireNonNull(prototype);
  }

  private static int count(String fields) {
    if (fields.isEmpty()) {
      return 0;
    }
    int count = 1;
    for (int i = fields.indexOf('|'); i >= 0; i = fields.indexOf('|', i + 1)) {
      count++;
    }
    return count;
  }

  private void parse(String fields) {
    int start = 0;
    for (int i = 0; i < names.length; i++) {
      int end = fields.indexOf('|', start);
      if (end < 0) {
        end = fields.length();
      }
      parseField(i, fields, start, end);
      start = end + 1;
    }
  }

  private void parseField(int index, String fields, int start, int end) {
    int type = start;
    if (fields.charAt(type) == '!') {
      secrets[index] = true;
      type++;
    }
    int space = fields.indexOf(' ', type);
    types[index] = fields.substring(type, space);
    int hash = fields.indexOf('#', space);
    boolean merged = hash >= 0 && hash < end;
    names[index] = fields.substring(space + 1, merged ? hash : end);
    if (merged) {
      atomic[index] = fields.charAt(end - 1) == '=';
      int last = atomic[index] ? end - 1 : end;
      keys[index] = last == hash + 1 ? null : fields.substring(hash + 1, last);
    }
  }

  /** Returns the type's name, such as {@code core.v1.Container}. */
  public String typeName() {
    return typeName;
  }

  /** Returns how many fields the type has. */
  public int size() {
    return names.length;
  }

  /** Returns the Kubernetes name of the field at that index. */
  public String name(int index) {
    return names[index];
  }

  /**
   * Copies blanks, the name of the field at that index and a colon into an array: what a writer
   * puts before the value, without a look at each character. Names are ASCII.
   *
   * @param blanks how many blanks stand before the name
   * @param target where to, with room for all that is copied and for twice {@link #LABEL} bytes;
   *     bytes behind the colon are overwritten
   * @param at the index of the first byte in the target
   * @return how many bytes name and colon are
   */
  public int copyLabel(int index, int blanks, byte[] target, int at) {
    byte[] rows = labels;
    if (rows == null) {
      rows = makeLabels();
      labels = rows;
    }
    int row = index * ROW;
    int length = rows[row + ROW - 1];
    if (length > 0 && blanks <= LABEL) {
      // Always as many bytes, which is faster; those too many are of the next row.
      System.arraycopy(rows, row + LABEL - blanks, target, at, ROW);
      return length;
    }
    Arrays.fill(target, at, at + blanks, (byte) ' ');
    return copyName(names[index], target, at + blanks);
  }

  /** Makes a row for each name, and one more to read over the end. */
  private byte[] makeLabels() {
    byte[] rows = new byte[(names.length + 1) * ROW];
    for (int i = 0; i < names.length; i++) {
      Arrays.fill(rows, i * ROW, i * ROW + LABEL, (byte) ' ');
      if (names[i].length() + 1 < LABEL) {
        rows[(i + 1) * ROW - 1] = (byte) copyName(names[i], rows, i * ROW + LABEL);
      }
    }
    return rows;
  }

  @SuppressWarnings("deprecation") // copies the low bytes, which for ASCII is right, and fast
  private static int copyName(String name, byte[] target, int at) {
    int length = name.length();
    name.getBytes(0, length, target, at);
    target[at + length] = ':';
    return length + 1;
  }

  /** Returns the type code of the field at that index. */
  public String type(int index) {
    return types[index];
  }

  /** Returns whether the field's values must never be shown. */
  public boolean secret(int index) {
    return secrets[index];
  }

  /** Returns whether the field is a list that the server merges by keys of its elements. */
  public boolean keyedList(int index) {
    return keys[index] != null && !isSet(index);
  }

  /** Returns whether the field is a list that the server merges as a set of values. */
  public boolean isSet(int index) {
    return "*".equals(keys[index]);
  }

  /**
   * Returns whether server-side apply replaces the object or map in that field as a whole; for a
   * list, each of its elements.
   */
  public boolean atomic(int index) {
    return atomic[index];
  }

  /**
   * Returns the fields that identify an element of a list, as server-side apply merges it.
   *
   * @return the names, empty if the list is atomic, a set, or the field is no list
   */
  public List<String> listKeys(int index) {
    String joined = keys[index];
    if (joined == null || isSet(index)) {
      return List.of();
    }
    List<String> result = new ArrayList<>(2);
    int start = 0;
    for (int comma = joined.indexOf(','); comma >= 0; comma = joined.indexOf(',', start)) {
      result.add(joined.substring(start, comma));
      start = comma + 1;
    }
    result.add(joined.substring(start));
    return result;
  }

  /** Returns the index of the field of that name, or -1 if the type has none. */
  public int indexOf(String name) {
    Map<String, Integer> map = indexes;
    if (map == null) {
      map = new HashMap<>(names.length * 2);
      for (int i = 0; i < names.length; i++) {
        map.put(names[i], i);
      }
      indexes = map;
    }
    Integer index = map.get(name);
    return index == null ? -1 : index;
  }

  /** Returns the group and version that objects of this kind carry, or null if it is no kind. */
  public @Nullable String apiVersion() {
    return apiVersion;
  }

  /** Returns the kind that objects of this type carry, or null if it is no kind. */
  public @Nullable String kind() {
    return kind;
  }

  /** Returns the name of the kind in URLs, or null if it is no kind that is served by itself. */
  public @Nullable String plural() {
    return plural;
  }

  /** Returns whether objects of this kind live in a namespace. */
  public boolean namespaced() {
    return namespaced;
  }

  @Override
  public String toString() {
    return typeName;
  }
}
