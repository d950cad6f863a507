package io.supercargo.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.TreeNode;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.supercargo.finding.FindingsException;
import io.supercargo.model.Resource;
import io.supercargo.model.Struct;
import io.supercargo.model.StructBuilder;
import io.supercargo.read.ManifestReader;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;

/** Reads a type of the model, or any resource, by the rules of the API server. */
final class StructDeserializer extends JsonDeserializer<Object> {
  private final Class<?> type;
  private final ManifestReader reader;

  StructDeserializer(Class<?> type, ManifestReader reader) {
    this.type = type;
    this.reader = reader;
  }

  @Override
  public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    TreeNode tree = parser.readValueAsTree();
    try {
      Object value =
          Resource.class.isAssignableFrom(type)
              ? JsonNodes.toResource((JsonNode) tree, reader)
              : fragment((JsonNode) tree);
      return type.cast(value);
    } catch (FindingsException | IllegalArgumentException | ClassCastException e) {
      // Without the parser, since older versions quote what it reads, which may be a Secret.
      throw new JsonMappingException(null, String.valueOf(e.getMessage()), e);
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
