package io.supercargo.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import io.supercargo.model.Bytes;
import io.supercargo.model.IntOrString;
import io.supercargo.model.Schema;
import io.supercargo.model.Struct;
import io.supercargo.set.Manifests;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes sets, objects and values of the model as the writer of Supercargo does. */
final class ModelSerializer extends JsonSerializer<Object> {
  @Override
  public void serialize(Object value, JsonGenerator out, SerializerProvider provider)
      throws IOException {
    write(value, out);
  }

  /** What a value is says its place in the model, so that no type is written beside it. */
  @Override
  public void serializeWithType(
      Object value, JsonGenerator out, SerializerProvider provider, TypeSerializer types)
      throws IOException {
    write(value, out);
  }

  private static void write(@Nullable Object value, JsonGenerator out) throws IOException {
    if (value instanceof Struct struct) {
      struct(struct, out);
    } else if (value instanceof Manifests set) {
      set(set, out);
    } else if (value instanceof List<?> list) {
      list(list, out);
    } else if (value instanceof Map<?, ?> map) {
      out.writeStartObject();
      entries(map, out);
      out.writeEndObject();
    } else if (value instanceof Boolean bool) {
      out.writeBoolean(bool);
    } else if (value instanceof Number number) {
      number(number, out);
    } else if (value instanceof IntOrString either && either.isInt()) {
      out.writeNumber(either.intValue());
    } else if (value == null) {
      out.writeNull();
    } else {
      out.writeString(value instanceof Bytes bytes ? bytes.base64() : value.toString());
    }
  }

  private static void set(Manifests set, JsonGenerator out) throws IOException {
    out.writeStartObject();
    out.writeFieldName("apiVersion");
    out.writeString("v1");
    out.writeFieldName("kind");
    out.writeString("List");
    out.writeFieldName("items");
    list(set.resources(), out);
    out.writeEndObject();
  }

  private static void struct(Struct struct, JsonGenerator out) throws IOException {
    Schema schema = struct.schema();
    out.writeStartObject();
    for (int i = 0; i < schema.size(); i++) {
      Object value = struct.part(i);
      if (value != null) {
        out.writeFieldName(schema.name(i));
        write(value, out);
      }
    }
    entries(struct.unknownFields(), out);
    out.writeEndObject();
  }

  private static void entries(Map<?, ?> entries, JsonGenerator out) throws IOException {
    for (Map.Entry<?, ?> entry : entries.entrySet()) {
      out.writeFieldName((String) entry.getKey());
      write(entry.getValue(), out);
    }
  }

  private static void list(List<?> list, JsonGenerator out) throws IOException {
    out.writeStartArray();
    for (Object item : list) {
      write(item, out);
    }
    out.writeEndArray();
  }

  /** An integer has the smallest type that holds it, as if it had been read. */
  private static void number(Number number, JsonGenerator out) throws IOException {
    if (number instanceof Double) {
      out.writeNumber(number.doubleValue());
    } else if (number instanceof BigInteger big) {
      out.writeNumber(big);
    } else if (number.longValue() == number.intValue()) {
      out.writeNumber(number.intValue());
    } else {
      out.writeNumber(number.longValue());
    }
  }
}
