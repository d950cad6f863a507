package io.supercargo.model;

import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An immutable Kubernetes object or a part of one; the base of every generated type.
 *
 * <p>The fields that are set stand in a table whose columns the {@link Schema} of the type names.
 * That table is the one structural traversal that the writer, the reader, equality, the diff and
 * path lookup work on; nothing needs reflection. A field that is not set is {@code null}, an empty
 * list, map or struct is explicitly empty: the two render and compare differently.
 *
 * <p>Only generated types and {@link CustomResource} extend this class.
 */
public abstract class Struct {
  private final Schema schema;
  private final @Nullable Object[] values;
  // A bit for each field that is set.
  private final long set;
  // A bit for each field that is written as null.
  private final long nulls;
  private final @Nullable Map<String, @Nullable Object> unknown;

  /** Takes over what the builder holds at this moment. */
  Struct(StructBuilder<?> builder) {
    this.schema = builder.schema();
    this.values = builder.freezeValues();
    this.set = bits(values);
    this.nulls = builder.nulls();
    this.unknown = builder.freezeUnknown();
  }

  /**
   * Makes the object of its content; called by generated code.
   *
   * @param content an object of the same schema
   */
  protected Struct(Struct content) {
    this.schema = content.schema;
    this.values = content.values;
    this.set = content.set;
    this.nulls = content.nulls;
    this.unknown = content.unknown;
  }

  private static long bits(@Nullable Object[] values) {
    long bits = 0;
    for (int i = 0; i < values.length; i++) {
      bits |= values[i] == null ? 0 : 1L << i;
    }
    return bits;
  }

  /** Returns the table of this type's fields, the same instance for all objects of the type. */
  public final Schema schema() {
    return schema;
  }

  /** Returns a builder that holds the fields of this object, for a changed copy. */
  public abstract StructBuilder<?> toBuilder();

  /**
   * Returns the next field that is set: {@code for (int i = s.next(0); i >= 0; i = s.next(i + 1))}.
   *
   * @param index the index of the first field to look at, at most the number of fields
   * @return the index of that field or the first one behind it that is set, or -1
   */
  public final int next(int index) {
    // A shift by 64 would be none.
    long rest = index == Long.SIZE ? 0 : set >>> index;
    return rest == 0 ? -1 : index + Long.numberOfTrailingZeros(rest);
  }

  /**
   * Returns the value of a field.
   *
   * @param index the field's index in {@link #schema()}
   * @return the value, of the class that {@link Schema#type(int)} names, or null if it is not set
   */
  public final @Nullable Object value(int index) {
    Object value = values[index];
    if (value instanceof Part part) {
      // Every thread would put an equal one there.
      value = part.typed();
      values[index] = value;
    }
    return value;
  }

  /**
   * Returns the value of a field as {@link #value(int)} does, but structs in it perhaps without
   * their own class: with the same fields by the same schema, and no accessors. For code that works
   * by schemas alone, so that it does not make the JVM load classes that nobody else needs.
   *
   * @param index the field's index in {@link #schema()}
   */
  public final @Nullable Object part(int index) {
    Object value = values[index];
    return value instanceof PartList list ? list.parts() : value;
  }

  /**
   * Returns the value of a field as {@link #part(int)} does.
   *
   * @param field the name of a field that the schema has
   */
  public final @Nullable Object part(String field) {
    return part(schema.indexOf(field));
  }

  /**
   * Returns the value of a field by its Kubernetes name, known or unknown.
   *
   * @param field the field's name, such as {@code replicas}
   * @return the value, or null if it is not set
   */
  public final @Nullable Object value(String field) {
    int index = schema.indexOf(field);
    return index >= 0 ? value(index) : unknownFields().get(field);
  }

  /**
   * Returns whether a field is written as null. It is not set, and equal to one that is left out;
   * only server-side apply tells them apart, as {@code ApiServer.update} does.
   *
   * @param index the field's index in {@link #schema()}
   */
  public final boolean isNull(int index) {
    return (nulls & 1L << index) != 0;
  }

  final long nulls() {
    return nulls;
  }

  /** Returns this object as one of its own class, which has the accessors. */
  public Struct typed() {
    return this;
  }

  /** Returns whether no field at all is set. */
  public final boolean isEmpty() {
    return set == 0 && unknown == null;
  }

  /** Returns whether there are fields that the model does not know. */
  public final boolean hasUnknownFields() {
    return unknown != null;
  }

  /**
   * Returns the fields that the model does not know, in the order they were set. Values are trees:
   * ordered maps, lists, strings, booleans, numbers and null.
   *
   * @return an unmodifiable map, empty if there are none
   */
  public final Map<String, @Nullable Object> unknownFields() {
    return unknown == null ? Map.of() : unknown;
  }

  final @Nullable Object[] copyValues() {
    return values.clone();
  }

  final @Nullable Map<String, @Nullable Object> rawUnknown() {
    return unknown;
  }

  /** Two objects are equal if they are of one type and the same fields hold equal values. */
  @Override
  public final boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Struct that
            && schema == that.schema
            && Arrays.equals(values, that.values)
            && unknownFields().equals(that.unknownFields()));
  }

  @Override
  public final int hashCode() {
    return 31 * Arrays.hashCode(values) + unknownFields().hashCode();
  }

  /** Returns kind, name and the fields that are set, on one line, with secret values masked. */
  @Override
  public final String toString() {
    return Summary.of(this);
  }
}
