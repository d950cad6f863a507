package io.supercargo.jackson3;

import io.supercargo.model.Bytes;
import io.supercargo.model.IntOrString;
import io.supercargo.model.Schema;
import io.supercargo.model.Struct;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes the tree that a mapper would read from what the writer of Supercargo writes. */
final class NodeBuilder {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private NodeBuilder() {}

  static ObjectNode object(Struct struct) {
    Schema schema = struct.schema();
    ObjectNode node = NODES.objectNode();
    for (int i = 0; i < schema.size(); i++) {
      Object value = struct.part(i);
      if (value != null) {
        node.set(schema.name(i), node(value));
      }
    }
    addAll(node, struct.unknownFields());
    return node;
  }

  private static void addAll(ObjectNode node, Map<?, ?> entries) {
    for (Map.Entry<?, ?> entry : entries.entrySet()) {
      node.set((String) entry.getKey(), node(entry.getValue()));
    }
  }

  private static JsonNode node(@Nullable Object value) {
    if (value instanceof Struct struct) {
      return object(struct);
    }
    if (value instanceof Map<?, ?> map) {
      ObjectNode node = NODES.objectNode();
      addAll(node, map);
      return node;
    }
    if (value instanceof List<?> list) {
      ArrayNode node = NODES.arrayNode();
      for (Object item : list) {
        node.add(node(item));
      }
      return node;
    }
    return scalar(value);
  }

  private static JsonNode scalar(@Nullable Object value) {
    if (value == null) {
      return NODES.nullNode();
    }
    if (value instanceof Boolean bool) {
      return NODES.booleanNode(bool);
    }
    if (value instanceof Number number) {
      return number(number);
    }
    if (value instanceof IntOrString either && either.isInt()) {
      return NODES.numberNode(either.intValue());
    }
    return NODES.stringNode(value instanceof Bytes bytes ? bytes.base64() : value.toString());
  }

  private static JsonNode number(Number number) {
    if (number instanceof Double) {
      return NODES.numberNode(number.doubleValue());
    }
    if (number instanceof BigInteger big) {
      return NODES.numberNode(big);
    }
    return number.longValue() == number.intValue()
        ? NODES.numberNode(number.intValue())
        : NODES.numberNode(number.longValue());
  }
}
