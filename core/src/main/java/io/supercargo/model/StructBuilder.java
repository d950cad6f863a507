package io.supercargo.model;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What all builders share: the fields that are set so far, by index. The typed methods are
 * generated; this class is for code that works on any type, such as readers and edits.
 *
 * <p>A builder is for one thread. What it built does not change when the builder does.
 *
 * @param <T> the type that is built
 */
public abstract class StructBuilder<T extends Struct> {
  private final Schema schema;
  // A slot holds a frozen value, a builder, a ListSlot or MapSlot that is being filled, or a
  // Supplier of a value that is only known when the object is built.
  private final @Nullable Object[] slots;
  private @Nullable UnknownSlot unknown;
  // A bit for each field that is written as null, unless it was set afterwards.
  private long nulls;
  // Whether it began as a copy of an object, not empty.
  private final boolean copy;
  private boolean traced = true;
  private @Nullable StructBuilder<?> parent;
  private @Nullable Site site;

  /** Makes a builder with nothing set. */
  protected StructBuilder(Schema schema) {
    this.schema = schema;
    this.slots = new Object[schema.size()];
    this.copy = false;
  }

  /** Makes a builder that holds the fields of an object. */
  protected StructBuilder(Struct from) {
    this.schema = from.schema();
    this.slots = from.copyValues();
    this.copy = true;
    this.nulls = from.nulls();
    if (from.rawUnknown() != null) {
      this.unknown = new UnknownSlot(from.rawUnknown());
    }
  }

  /** Returns the table of the type's fields. */
  public final Schema schema() {
    return schema;
  }

  /** Returns an object of what is set now. The builder stays usable. */
  @SuppressWarnings("unchecked") // generated together with the type
  public final T build() {
    return (T) object(new Part(this));
  }

  /**
   * Returns what {@link #build()} does, but perhaps without its own class: with the same fields by
   * the same schema, and no accessors; see {@link Struct#typed()}.
   */
  public Struct part() {
    return new Part(this);
  }

  /**
   * Returns an object of the type with that content; for generated code alone. Types are spelled so
   * that loading a builder does not load the class of what it builds.
   */
  protected abstract Object object(Struct content);

  /** Returns a builder of this type that holds that content; for generated code alone. */
  protected abstract StructBuilder<?> editor(Struct content);

  /**
   * Returns a new, empty builder for the struct that a field holds, or that its list or map holds.
   *
   * @param index the field's index
   * @throws IllegalArgumentException if the field holds no structs
   */
  public abstract StructBuilder<?> nested(int index);

  /** Refuses to make a builder for a field without structs; for the code of {@link #nested}. */
  @SuppressWarnings("DoNotCallSuggester") // generated code calls it
  protected final StructBuilder<?> noStruct(int index) {
    throw new IllegalArgumentException("Field " + index + " of " + schema + " holds no struct");
  }

  /**
   * Returns a builder as what it is, for the code of {@link #nested}. A parameter of a class type
   * would make the JVM load the builders of all fields together with the first.
   */
  protected static StructBuilder<?> erased(Object builder) {
    return (StructBuilder<?>) builder;
  }

  /** Sets apiVersion and kind to those of the type, which is one that stands by itself. */
  public final void setKind() {
    setValue(index("apiVersion"), schema.apiVersion());
    setValue(index("kind"), schema.kind());
  }

  /**
   * Returns whether what this builds lives in a namespace, if it stands in a manifest by itself.
   */
  public boolean isNamespaced() {
    return schema.namespaced();
  }

  /** Returns whether this builder began with the fields of an object that was built before. */
  public final boolean isCopy() {
    return copy;
  }

  /** Returns the value of a field as {@link #build()} would set it, or null if it is not set. */
  public final @Nullable Object get(int index) {
    Object value = Slots.freeze(this, index, slots[index]);
    return value instanceof Part part ? part.typed() : value;
  }

  /**
   * Returns the value of a field as {@link #get} does, but structs in it perhaps without their own
   * class; see {@link Struct#part(int)}.
   */
  public final @Nullable Object part(int index) {
    Object value = Slots.freeze(this, index, slots[index]);
    return value instanceof PartList list ? list.parts() : value;
  }

  /** Returns whether a field is set. */
  public final boolean isSet(int index) {
    return slots[index] != null;
  }

  /**
   * Sets a field.
   *
   * @param index the field's index
   * @param value a value of the class that the schema's type code stands for; null unsets
   * @throws IllegalArgumentException if the value is of another class or has null elements
   */
  public final void setValue(int index, @Nullable Object value) {
    slots[index] = value == null ? null : Values.checked(this, index, value);
    nulls &= ~(1L << index);
  }

  /**
   * Unsets a field, and remembers that it is written as null; see {@link Struct#isNull}.
   *
   * @param index the field's index
   */
  public final void setNull(int index) {
    slots[index] = null;
    nulls |= 1L << index;
  }

  /**
   * Unsets a field.
   *
   * @param field the field's Kubernetes name, known or unknown to the model
   */
  public final void unset(String field) {
    int index = schema.indexOf(field);
    if (index >= 0) {
      setValue(index, null);
    } else if (unknown != null) {
      unknown.remove(field);
    }
  }

  /**
   * Sets a field that the model does not know, for clusters newer than the model.
   *
   * @param name the field's name
   * @param tree the value: map, list, string, boolean, number or null (which is written as null)
   * @throws IllegalArgumentException if the model knows the field, or the value is no tree
   */
  public final void setUnknownField(String name, @Nullable Object tree) {
    Arguments.text(name, "name");
    unknown().put(unknownName(name), tree);
  }

  /** Returns the tree in a field that the model does not know, or null if it is not set. */
  public final @Nullable Object unknownValue(String name) {
    return unknown == null ? null : unknown.get(name);
  }

  /**
   * Sets many fields that the model does not know; as {@link #setUnknownField} for each of them.
   *
   * @param fields names and trees
   * @throws IllegalArgumentException if the model knows one of the fields, or a value is no tree
   */
  public final void setUnknownFields(Map<String, ? extends @Nullable Object> fields) {
    for (Map.Entry<String, ? extends @Nullable Object> field :
        Arguments.notNull(fields, "fields").entrySet()) {
      unknown().put(unknownName(field.getKey()), field.getValue());
    }
  }

  private UnknownSlot unknown() {
    if (unknown == null) {
      unknown = new UnknownSlot(null);
    }
    return unknown;
  }

  private String unknownName(String name) {
    if (schema.indexOf(name) >= 0) {
      throw Arguments.failure(
          "The model knows " + schema.typeName() + "." + name + ": set it by its own method");
    }
    return name;
  }

  /**
   * Returns the builder of the struct in a field, made if the field is not set; what is set on it
   * is part of what this builder builds.
   *
   * @param index the field's index
   * @throws IllegalArgumentException if the field holds no struct
   */
  public final StructBuilder<?> edit(int index) {
    require(index, "o", "struct");
    Object slot = Slots.resolve(this, index, slots[index]);
    if (slot instanceof StructBuilder<?> builder) {
      return builder;
    }
    StructBuilder<?> builder = slot instanceof Struct struct ? struct.toBuilder() : nested(index);
    adopt(builder);
    if (!isFrame(schema.name(index))) {
      builder.mark();
    }
    slots[index] = builder;
    return builder;
  }

  /**
   * As {@link #edit(int)}, by the field's name.
   *
   * @throws IllegalArgumentException if the type has no such field or it holds no struct
   */
  public final StructBuilder<?> edit(String field) {
    return edit(index(field));
  }

  /**
   * Returns the builder of the element of a list whose key field has that value, appended if there
   * is none.
   *
   * @param index the index of a list of structs
   * @param keyField the name of the elements' key, such as {@code name}
   * @param key the key's value
   */
  public final StructBuilder<?> editElement(int index, String keyField, String key) {
    Arguments.text(key, keyField);
    require(index, "[o", "list of structs");
    ListSlot list = list(index);
    StructBuilder<?> found = list.find(keyField, key);
    if (found == null) {
      found = addElement(index);
      found.setValue(found.index(keyField), key);
    }
    adopt(found);
    return found;
  }

  /**
   * Appends a new element to a list of structs and returns its builder.
   *
   * @throws IllegalArgumentException if the field holds no list of structs
   */
  public final StructBuilder<?> addElement(int index) {
    require(index, "[o", "list of structs");
    StructBuilder<?> builder = nested(index);
    adopt(builder);
    builder.mark();
    list(index).add(builder);
    return builder;
  }

  /** Returns the builder of the last element of a list of structs, or null if it has none. */
  public final @Nullable StructBuilder<?> lastElement(int index) {
    if (slots[index] == null) {
      return null;
    }
    StructBuilder<?> last = list(index).last();
    if (last != null) {
      adopt(last);
    }
    return last;
  }

  /**
   * Appends a new element whose key must be new to the list, and remembers the calling line.
   *
   * @throws DuplicateKeyException if the list has an element of that key already
   */
  public final StructBuilder<?> addKeyedElement(int index, String keyField, String key) {
    Arguments.text(key, keyField);
    require(index, "[o", "list of structs");
    ListSlot list = list(index);
    list.requireNew(keyField, key, schema.name(index));
    StructBuilder<?> builder = addElement(index);
    builder.setValue(builder.index(keyField), key);
    return builder;
  }

  /** Removes the element of a list whose key field has that value, if there is one. */
  public final void removeElement(int index, String keyField, String key) {
    Arguments.notNull(key, keyField);
    require(index, "[o", "list of structs");
    if (slots[index] != null) {
      list(index).remove(keyField, key);
    }
  }

  /**
   * Lets a lambda set fields of a builder. It takes any object, since a parameter of a class type
   * would make the JVM load the builders of all fields together with the first.
   */
  @SuppressWarnings("unchecked")
  protected static <B> void fill(Object builder, Consumer<? super B> fields) {
    Arguments.notNull(fields, "fields").accept((B) builder);
  }

  /** Sets a list to these elements; null unsets it. */
  protected final void setElements(int index, @Nullable Object @Nullable [] elements) {
    setValue(index, elements == null ? null : Arrays.asList(elements));
  }

  /** Appends values to a list. */
  protected final void append(int index, @Nullable Object... elements) {
    ListSlot list = list(index);
    for (Object element : elements) {
      list.add(Values.checkedElement(this, index, element, list.size()));
    }
  }

  /** Adds entries to a map, none of which may be there; null unsets, empty makes it set. */
  protected final void putAll(int index, @Nullable Map<String, ?> entries) {
    if (entries == null) {
      slots[index] = null;
      return;
    }
    map(index);
    for (Map.Entry<String, ?> entry : entries.entrySet()) {
      put(index, entry.getKey(), entry.getValue());
    }
  }

  /**
   * Adds an entry to a map.
   *
   * @throws DuplicateKeyException if the key is there already, naming the line that set it
   */
  protected final void put(int index, String key, @Nullable Object value) {
    Arguments.notNull(key, "key");
    map(index).requireNew(key, schema.name(index));
    replace(index, key, value);
  }

  /**
   * Adds an entry to a map of structs and returns its builder.
   *
   * @throws DuplicateKeyException if the key is there already, naming the line that set it
   */
  protected final StructBuilder<?> putNew(int index, String key) {
    Arguments.notNull(key, "key");
    map(index).requireNew(key, schema.name(index));
    StructBuilder<?> builder = nested(index);
    adopt(builder);
    enter(index, key, builder);
    return builder;
  }

  private void enter(int index, String key, @Nullable Object value) {
    MapSlot map = map(index);
    map.put(key, value);
    if (traced) {
      map.mark(key);
    }
  }

  /** Sets an entry of a map, there already or not. */
  protected final void replace(int index, String key, @Nullable Object value) {
    Arguments.notNull(key, "key");
    enter(index, key, Values.checkedElement(this, index, value, key));
  }

  /** Removes an entry of a map; the map stays set, and what was deferred is as it is now. */
  protected final void removeKey(int index, String key) {
    Arguments.notNull(key, "key");
    if (slots[index] != null) {
      if (map(index).deferred() != null) {
        slots[index] = get(index);
      }
      map(index).remove(key);
    }
  }

  /** Sets a field to what a supplier returns when the object is built; null leaves it unset. */
  public final void defer(int index, Supplier<? extends @Nullable Object> value) {
    slots[index] = value;
  }

  /**
   * Switches off that parts and entries of maps remember the line that set them; for builders made
   * from this one from now on, too.
   */
  public final void untraced() {
    traced = false;
  }

  /**
   * Returns the place of the code that set the innermost part on a path, of those that remember it:
   * elements of lists, entries of maps, and objects in fields but for those that every resource
   * has, such as {@code spec}.
   *
   * @param path as the API server writes the paths of its errors
   * @return the place, or null if nothing on the path remembers one
   */
  public final @Nullable Site site(String path) {
    return Sites.nearest(this, path);
  }

  @Nullable Site site() {
    return site;
  }

  @Nullable Object slot(String field) {
    int index = schema.indexOf(field);
    return index < 0 ? null : slots[index];
  }

  private void mark() {
    if (traced) {
      site = new Site();
    }
  }

  /** Whatever comes first makes these, so its line would say nothing of what they lack. */
  private static boolean isFrame(String field) {
    return field.equals("metadata")
        || field.equals("spec")
        || field.equals("template")
        || field.equals("jobTemplate");
  }

  private void adopt(StructBuilder<?> part) {
    part.traced = traced;
    part.parent = this;
  }

  /**
   * Returns the builder that this one is part of, itself or farther out, of a certain type.
   *
   * @param typeName such as {@code core.v1.PodSpec}
   * @return the builder, or null if this is not part of such an object
   */
  public final @Nullable StructBuilder<?> enclosing(String typeName) {
    StructBuilder<?> builder = this;
    while (builder != null && !builder.schema.typeName().equals(typeName)) {
      builder = builder.parent;
    }
    return builder;
  }

  /**
   * Returns the index of a field that the type must have.
   *
   * @throws IllegalArgumentException if it has none of that name
   */
  public final int index(String field) {
    int index = schema.indexOf(field);
    if (index < 0) {
      throw Arguments.failure(schema.typeName() + " has no field " + field);
    }
    return index;
  }

  private void require(int index, String type, String what) {
    if (!schema.type(index).equals(type)) {
      throw Arguments.failure(schema.typeName() + "." + schema.name(index) + " holds no " + what);
    }
  }

  private ListSlot list(int index) {
    ListSlot list = ListSlot.of(Slots.resolve(this, index, slots[index]));
    slots[index] = list;
    return list;
  }

  private MapSlot map(int index) {
    MapSlot map = MapSlot.of(slots[index]);
    slots[index] = map;
    return map;
  }

  final @Nullable Object[] freezeValues() {
    @Nullable Object[] values = new @Nullable Object[slots.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = Slots.freeze(this, i, slots[i]);
    }
    return values;
  }

  final long nulls() {
    long result = nulls;
    for (int i = 0; result != 0 && i < slots.length; i++) {
      result &= slots[i] == null ? -1 : ~(1L << i);
    }
    return result;
  }

  final @Nullable Map<String, @Nullable Object> freezeUnknown() {
    return unknown == null ? null : unknown.freeze();
  }
}
