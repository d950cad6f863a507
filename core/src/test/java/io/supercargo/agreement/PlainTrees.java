package io.supercargo.agreement;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import io.kubernetes.client.openapi.JSON;
import io.supercargo.model.Bytes;
import io.supercargo.model.IntOrString;
import io.supercargo.model.Struct;
import io.supercargo.model.Timestamp;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Both sides as trees of text, number, list and sorted map. Fields that hold something empty are
 * left out, since the client sets empty lists and maps that nobody asked for.
 */
final class PlainTrees {
  static {
    // The client leaves managed fields out unless it is told otherwise before it starts.
    System.setProperty("kubernetes.client.includeManagedFields", "true");
  }

  private PlainTrees() {}

  static Object of(Struct struct) {
    Map<String, Object> tree = new TreeMap<>();
    for (int i = 0; i < struct.schema().size(); i++) {
      Object value = struct.value(i);
      if (value != null) {
        put(tree, struct.schema().name(i), plain(value));
      }
    }
    return tree;
  }

  private static void put(Map<String, Object> tree, String name, Object value) {
    if (!value.equals(Map.of()) && !value.equals(List.of())) {
      tree.put(name, value);
    }
  }

  private static Object plain(Object value) {
    if (value instanceof Struct struct) {
      return of(struct);
    }
    if (value instanceof List<?> list) {
      return list.stream().map(PlainTrees::plain).toList();
    }
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> tree = new TreeMap<>();
      map.forEach((key, element) -> put(tree, (String) key, plain(element)));
      return tree;
    }
    return scalar(value);
  }

  private static Object scalar(Object value) {
    if (value instanceof io.supercargo.model.Quantity quantity) {
      return new io.kubernetes.client.custom.Quantity(quantity.toString()).toSuffixedString();
    }
    if (value instanceof IntOrString either) {
      return either.isInt() ? number(either.toString()) : either.toString();
    }
    if (value instanceof Timestamp time) {
      return time.toInstant();
    }
    if (value instanceof Bytes bytes) {
      return bytes.base64();
    }
    return value instanceof Number ? number(value.toString()) : value;
  }

  private static Object number(String text) {
    return Double.valueOf(text);
  }

  static Object ofClient(Object object) {
    return plain(JsonParser.parseString(JSON.serialize(object)));
  }

  private static Object plain(JsonElement element) {
    if (element instanceof JsonObject object) {
      Map<String, Object> tree = new TreeMap<>();
      object.entrySet().forEach(entry -> put(tree, entry.getKey(), plain(entry.getValue())));
      return tree;
    }
    if (element instanceof JsonArray array) {
      return array.asList().stream().map(PlainTrees::plain).toList();
    }
    return scalar(element.getAsJsonPrimitive());
  }

  private static Object scalar(JsonPrimitive primitive) {
    if (primitive.isBoolean()) {
      return primitive.getAsBoolean();
    }
    if (primitive.isNumber()) {
      return number(primitive.getAsString());
    }
    String text = primitive.getAsString();
    boolean time = text.startsWith("2026-11-21T");
    return time ? OffsetDateTime.parse(text).toInstant() : text;
  }

  /** Returns the first places where two trees differ, as paths. */
  static List<String> differences(String path, @Nullable Object one, @Nullable Object two) {
    if (one instanceof Map<?, ?> left && two instanceof Map<?, ?> right) {
      List<String> all = new ArrayList<>();
      Set<Object> keys = new TreeSet<>(left.keySet());
      keys.addAll(right.keySet());
      keys.forEach(key -> all.addAll(differences(path + "." + key, left.get(key), right.get(key))));
      return all;
    }
    boolean lists = one instanceof List<?> && two instanceof List<?>;
    if (lists && ((List<?>) one).size() == ((List<?>) two).size()) {
      List<String> all = new ArrayList<>();
      for (int i = 0; i < ((List<?>) one).size(); i++) {
        all.addAll(differences(path + "[]", ((List<?>) one).get(i), ((List<?>) two).get(i)));
      }
      return all;
    }
    return Objects.equals(one, two) ? List.of() : List.of(path + ": " + one + " / " + two);
  }
}
