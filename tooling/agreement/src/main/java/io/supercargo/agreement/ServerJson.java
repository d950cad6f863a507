package io.supercargo.agreement;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.supercargo.model.Bytes;
import io.supercargo.model.IntOrString;
import io.supercargo.model.Resource;
import io.supercargo.model.Schema;
import io.supercargo.model.Struct;
import io.supercargo.model.Zeros;
import io.supercargo.model.batch.v1.Job;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes a defaulted resource as the server does: fields that are null and not left out, too. */
final class ServerJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private ServerJson() {}

  static ObjectNode of(Resource resource) {
    ObjectNode node = object(resource.asStruct());
    if (resource instanceof Job && !node.path("spec").path("manualSelector").asBoolean()) {
      // The server asks for the uid that it gave; without that the selector is an empty one.
      node.withObject("/spec").withObject("/selector").withObject("/matchLabels");
    }
    return node;
  }

  private static ObjectNode object(Struct struct) {
    Schema schema = struct.schema();
    String zeros = Zeros.of(schema.typeName());
    ObjectNode node = NODES.objectNode();
    for (int i = 0; i < schema.size(); i++) {
      Object value = struct.value(i);
      String name = schema.name(i);
      if (value != null || zeros.contains(" +" + name + " ") || zeros.contains(" ~" + name + " ")) {
        node.set(name, node(value));
      }
    }
    struct.unknownFields().forEach((name, value) -> node.set(name, node(value)));
    return node;
  }

  private static JsonNode node(@Nullable Object value) {
    if (value == null) {
      return NullNode.instance;
    }
    if (value instanceof Struct struct) {
      return object(struct);
    }
    if (value instanceof List<?> list) {
      ArrayNode array = NODES.arrayNode();
      list.forEach(element -> array.add(node(element)));
      return array;
    }
    if (value instanceof Map<?, ?> map) {
      ObjectNode object = NODES.objectNode();
      map.forEach((key, element) -> object.set(String.valueOf(key), node(element)));
      return object;
    }
    return scalar(value);
  }

  private static JsonNode scalar(Object value) {
    if (value instanceof Boolean flag) {
      return BooleanNode.valueOf(flag);
    }
    if (value instanceof Integer || value instanceof Long) {
      return LongNode.valueOf(((Number) value).longValue());
    }
    if (value instanceof Number number) {
      return DoubleNode.valueOf(number.doubleValue());
    }
    if (value instanceof IntOrString either && either.isInt()) {
      return LongNode.valueOf(either.intValue());
    }
    return TextNode.valueOf(value instanceof Bytes bytes ? bytes.base64() : value.toString());
  }
}
