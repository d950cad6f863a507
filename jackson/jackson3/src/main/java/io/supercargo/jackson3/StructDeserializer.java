package io.supercargo.jackson3;

import io.supercargo.finding.FindingsException;
import io.supercargo.model.Resource;
import io.supercargo.model.Struct;
import io.supercargo.model.StructBuilder;
import io.supercargo.read.ManifestReader;
import java.lang.reflect.InvocationTargetException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ValueDeserializer;

/** Reads a type of the model, or any resource, by the rules of the API server. */
final class StructDeserializer extends ValueDeserializer<Object> {
  private final Class<?> type;
  private final ManifestReader reader;

  StructDeserializer(Class<?> type, ManifestReader reader) {
    this.type = type;
    this.reader = reader;
  }

  @Override
  public Object deserialize(JsonParser parser, DeserializationContext context) {
    JsonNode tree = context.readTree(parser);
    try {
      Object value =
          Resource.class.isAssignableFrom(type)
              ? JsonNodes.toResource(tree, reader)
              : fragment(tree);
      return type.cast(value);
    } catch (FindingsException | IllegalArgumentException | ClassCastException e) {
      throw DatabindException.from(parser, String.valueOf(e.getMessage()), e);
    }
  }

  private Struct fragment(JsonNode tree) {
    return reader.readFragment("JSON", builder(), tree.toString()).orThrow();
  }

  private StructBuilder<?> builder() {
    try {
      return (StructBuilder<?>) type.getMethod("builder").invoke(null);
    } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
      throw new IllegalArgumentException(type + " has no builder", e);
    }
  }
}
