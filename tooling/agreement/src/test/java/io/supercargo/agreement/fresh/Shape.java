package io.supercargo.agreement.fresh;

import io.supercargo.model.Kinds;
import io.supercargo.model.Schema;
import io.supercargo.model.StructBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Walks a document along the model. */
final class Shape {
  private final List<Node> nodes = new ArrayList<>();

  private Shape() {}

  /** Returns every place in the document, none if the model does not know its kind. */
  static List<Node> nodes(Map<String, @Nullable Object> document) {
    Shape shape = new Shape();
    StructBuilder<?> builder = builder(document);
    if (builder != null) {
      shape.struct(document, builder);
    }
    return shape.nodes;
  }

  static @Nullable StructBuilder<?> builder(Map<String, @Nullable Object> document) {
    return document.get("apiVersion") instanceof String version
            && document.get("kind") instanceof String kind
        ? Kinds.builder(version, kind)
        : null;
  }

  private void struct(Map<String, @Nullable Object> map, StructBuilder<?> type) {
    Schema schema = type.schema();
    for (String name : List.copyOf(map.keySet())) {
      int index = schema.indexOf(name);
      String code = index < 0 ? "a" : schema.type(index);
      StructBuilder<?> nested = code.endsWith("o") ? type.nested(index) : null;
      visit(map, name, code, schema, name, nested);
    }
  }

  private void visit(
      Object holder,
      Object key,
      String code,
      Schema owner,
      String name,
      @Nullable StructBuilder<?> nested) {
    Node node = new Node(holder, key, code, owner, name, nested == null ? null : nested.schema());
    nodes.add(node);
    Object value = node.value();
    if (code.startsWith("[") && value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        visit(list, i, code.substring(1), owner, name, nested);
      }
    } else if (code.startsWith("{") && value instanceof Map<?, ?> map) {
      for (Object entry : List.copyOf(map.keySet())) {
        visit(map, entry, code.substring(1), owner, name, nested);
      }
    } else if (code.equals("o") && value instanceof Map<?, ?>) {
      @SuppressWarnings("unchecked")
      Map<String, @Nullable Object> map = (Map<String, @Nullable Object>) value;
      if (nested != null) {
        struct(map, nested);
      }
    }
  }
}
