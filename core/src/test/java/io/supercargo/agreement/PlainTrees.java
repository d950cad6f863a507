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
import java.util.Map;
import java.util.TreeMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Both sides as trees of text, number, list and sorted map. */
final class PlainTrees {
  private PlainTrees() {}

  static Object of(Struct struct) {
    Map<String, Object> tree = new TreeMap<>();
    for (int i = 0; i < struct.schema().size(); i++) {
      Object value = struct.value(i);
      if (value != null) {
        tree.put(struct.schema().name(i), plain(value));
      }
    }
    return tree;
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
      map.forEach((key, element) -> tree.put((String) key, plain(element)));
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

  /** Returns the client's JSON as a tree, without the empty collections that it adds. */
  static Object ofClient(Object object) {
    Object tree = plain(JsonParser.parseString(JSON.serialize(object)));
    return tree == null ? Map.of() : tree;
  }

  private static @Nullable Object plain(JsonElement element) {
    if (element instanceof JsonObject object) {
      Map<String, Object> tree = new TreeMap<>();
      for (Map.Entry<String, JsonElement> entry : object.entrySet()) {
        Object value = plain(entry.getValue());
        if (value != null) {
          tree.put(entry.getKey(), value);
        }
      }
      return tree.isEmpty() ? null : tree;
    }
    if (element instanceof JsonArray array) {
      List<Object> list = array.asList().stream().map(PlainTrees::plain).toList();
      return list.isEmpty() ? null : list;
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
}
