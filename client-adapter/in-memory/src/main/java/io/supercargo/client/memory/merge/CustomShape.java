package io.supercargo.client.memory.merge;

import io.supercargo.model.meta.v1.ObjectMeta;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The shape that the OpenAPI schema of a CRD gives. */
public final class CustomShape extends ObjectShape {
  private final Map<?, ?> schema;
  private final boolean open;
  private final boolean named;

  private CustomShape(Map<?, ?> schema, boolean open, boolean named) {
    super("atomic".equals(schema.get("x-kubernetes-map-type")));
    this.schema = schema;
    this.open = open;
    this.named = named;
  }

  /**
   * Returns the shape of custom resources.
   *
   * @param schema {@code openAPIV3Schema} of their version
   */
  public static Shape of(Map<?, ?> schema) {
    return new CustomShape(schema, isOpen(schema), true);
  }

  private static boolean isOpen(Map<?, ?> schema) {
    return Boolean.TRUE.equals(schema.get("x-kubernetes-preserve-unknown-fields"));
  }

  private static Shape shape(Map<?, ?> schema, boolean parentOpen) {
    boolean open = parentOpen || isOpen(schema);
    Object type = schema.get("type");
    if (Boolean.TRUE.equals(schema.get("x-kubernetes-int-or-string"))) {
      return ScalarShape.ANY;
    }
    if ("object".equals(type)) {
      boolean embedded = Boolean.TRUE.equals(schema.get("x-kubernetes-embedded-resource"));
      return new CustomShape(schema, open, embedded);
    }
    if ("array".equals(type)) {
      return list(schema, open);
    }
    if (type == null) {
      return FreeShape.MERGED;
    }
    return scalar(String.valueOf(type));
  }

  private static Shape scalar(String type) {
    return switch (type) {
      case "string" -> ScalarShape.TEXT;
      case "boolean" -> ScalarShape.BOOLEAN;
      default -> ScalarShape.NUMBER;
    };
  }

  private static Shape list(Map<?, ?> schema, boolean open) {
    Shape element =
        schema.get("items") instanceof Map<?, ?> items ? shape(items, open) : FreeShape.WHOLE;
    Object type = schema.get("x-kubernetes-list-type");
    if ("set".equals(type)) {
      return ListShape.set(element);
    }
    if ("map".equals(type) && schema.get("x-kubernetes-list-map-keys") instanceof List<?> keys) {
      List<String> names = new ArrayList<>();
      keys.forEach(key -> names.add(String.valueOf(key)));
      return ListShape.keyed(element, names);
    }
    return ListShape.replaced(element);
  }

  @Override
  @Nullable Shape field(String name) {
    if (named && (name.equals("apiVersion") || name.equals("kind"))) {
      return ScalarShape.TEXT;
    }
    if (named && name.equals("metadata")) {
      return ModelShape.of(ObjectMeta.builder());
    }
    if (property(name) instanceof Map<?, ?> property) {
      return shape(property, open);
    }
    Object more = schema.get("additionalProperties");
    if (more instanceof Map<?, ?> values) {
      return shape(values, open);
    }
    boolean unknown = open || Boolean.TRUE.equals(more) || (properties().isEmpty() && !named);
    return unknown ? FreeShape.MERGED : null;
  }

  private Map<?, ?> properties() {
    return schema.get("properties") instanceof Map<?, ?> properties ? properties : Map.of();
  }

  private @Nullable Object property(String name) {
    return properties().get(name);
  }

  @Override
  boolean declares(String name) {
    boolean system = name.equals("apiVersion") || name.equals("kind") || name.equals("metadata");
    return (named && system) || properties().containsKey(name);
  }

  @Override
  @Nullable Object defaultOf(String field) {
    return property(field) instanceof Map<?, ?> property ? property.get("default") : null;
  }
}
