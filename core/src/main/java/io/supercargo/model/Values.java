package io.supercargo.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Holds a value against the type code of its field and copies what could change later. */
final class Values {
  private final StructBuilder<?> owner;
  private final int index;
  private final String type;
  // Of the structs in the field; looked up for the first of them.
  private @Nullable Schema expected;

  private Values(StructBuilder<?> owner, int index) {
    this.owner = owner;
    this.index = index;
    this.type = owner.schema().type(index);
  }

  static Object checked(StructBuilder<?> owner, int index, Object value) {
    String type = owner.schema().type(index);
    if (type.length() == 1 && matches(type.charAt(0), value)) {
      return value;
    }
    return new Values(owner, index).value(0, value);
  }

  /**
   * Checks a value that is to become an element of the list or map in a field.
   *
   * @param place the key in the map or the position in the list
   */
  static @Nullable Object checkedElement(
      StructBuilder<?> owner, int index, @Nullable Object value, Object place) {
    String type = owner.schema().type(index);
    if (value != null && type.length() == 2 && matches(type.charAt(1), value)) {
      return value;
    }
    return new Values(owner, index).element(1, value, place);
  }

  private @Nullable Object element(int at, @Nullable Object value, Object place) {
    if (value != null) {
      return value(at, value);
    }
    if (type.charAt(at) == 'a') {
      return null;
    }
    boolean key = place instanceof String;
    throw failure(key ? "the value of key \"" + place + "\" is null" : "[" + place + "] is null");
  }

  private Object value(int at, Object value) {
    char code = type.charAt(at);
    if (code == '[' && value instanceof List<?> list) {
      return list(at, list);
    }
    if (code == '{' && value instanceof Map<?, ?> map) {
      return map(at, map);
    }
    if (code == 'a') {
      return Trees.copyValue(value);
    }
    if (code == 'o' && value instanceof Struct struct) {
      return struct(struct);
    }
    if (!matches(code, value)) {
      throw failure("a " + value.getClass().getSimpleName() + " is no value here");
    }
    return value;
  }

  private Struct struct(Struct struct) {
    if (expected == null) {
      expected = owner.nested(index).schema();
    }
    if (struct.schema() != expected) {
      throw failure("expected a " + expected + ", not a " + struct.schema());
    }
    return struct;
  }

  private List<@Nullable Object> list(int at, List<?> list) {
    List<@Nullable Object> copy = new ArrayList<>(list.size());
    for (Object element : list) {
      copy.add(element(at + 1, element, copy.size()));
    }
    return FrozenList.of(copy);
  }

  private Map<String, @Nullable Object> map(int at, Map<?, ?> map) {
    List<@Nullable Object> copy = new ArrayList<>(map.size() * 2);
    for (Map.Entry<?, ?> entry : FrozenMap.distinct(map)) {
      if (!(entry.getKey() instanceof String key)) {
        throw failure("the key " + entry.getKey() + " is no text");
      }
      copy.add(key);
      copy.add(element(at + 1, entry.getValue(), key));
    }
    return new FrozenMap(copy);
  }

  /** Returns whether a value that holds no others fits the code. */
  private static boolean matches(char code, Object value) {
    switch (code) {
      case 's':
        return value instanceof String;
      case 'b':
        return value instanceof Boolean;
      case 'i':
        return value instanceof Integer;
      case 'l':
        return value instanceof Long;
      case 'd':
        return value instanceof Double;
      case 'q':
        return value instanceof Quantity;
      case 'x':
        return value instanceof IntOrString;
      case 't', 'm':
        return value instanceof Timestamp;
      case 'y':
        return value instanceof Bytes;
      default:
        return false;
    }
  }

  private IllegalArgumentException failure(String problem) {
    Schema schema = owner.schema();
    return Arguments.failure(schema.typeName() + "." + schema.name(index) + ": " + problem);
  }
}
