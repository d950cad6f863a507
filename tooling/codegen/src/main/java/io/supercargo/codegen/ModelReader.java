package io.supercargo.codegen;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.gson.annotations.SerializedName;
import io.swagger.annotations.ApiModel;
import io.swagger.annotations.ApiModelProperty;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads the official client's classes. A class that the data does not know is an error. */
final class ModelReader {
  private final Data data;
  private final FieldTypes fieldTypes;

  ModelReader(Data data) {
    this.data = data;
    this.fieldTypes = new FieldTypes(data);
  }

  Model read() throws IOException {
    List<TypeModel> types = new ArrayList<>();
    for (Class<?> type : ClientClasses.find()) {
      // The one abstract class is machinery of the client, not a Kubernetes type.
      if (!Modifier.isAbstract(type.getModifiers())) {
        types.add(type(type));
      }
    }
    types.sort(Comparator.comparing(TypeModel::typeName));
    return new Model(types);
  }

  private TypeModel type(Class<?> type) {
    JsonNode facts = data.types().get(type.getSimpleName());
    if (facts == null) {
      throw new IllegalStateException(
          "types.json does not know the client's class " + type.getSimpleName());
    }
    String typeName = facts.get("type").asText();
    ApiModel doc = type.getAnnotation(ApiModel.class);
    return new TypeModel(
        typeName,
        doc == null ? "" : doc.description(),
        facts.path("apiVersion").asText(),
        facts.path("kind").asText(),
        facts.path("plural").asText(),
        facts.path("namespaced").asBoolean(),
        fields(type, typeName, facts.path("fields")),
        type.getSimpleName());
  }

  private List<FieldModel> fields(Class<?> type, String typeName, JsonNode facts) {
    Map<String, String> docs = docs(type);
    List<FieldModel> fields = new ArrayList<>();
    for (Field field : type.getDeclaredFields()) {
      SerializedName name = field.getAnnotation(SerializedName.class);
      if (name != null) {
        String doc = docs.getOrDefault(normal(field.getName()), "");
        fields.add(field(typeName, name.value(), field, doc, facts.path(name.value())));
      }
    }
    fields.sort(new FieldOrder(data, typeName));
    return fields;
  }

  private FieldModel field(String typeName, String name, Field field, String doc, JsonNode facts) {
    String struct = fieldTypes.struct(field.getGenericType());
    List<String> values = texts(facts.has("enum") ? facts.get("enum") : facts.path("itemEnum"));
    return new FieldModel(
        name,
        fieldTypes.code(field.getGenericType(), facts.path("micro").asBoolean()),
        struct,
        doc,
        facts.path("required").asBoolean(),
        values,
        facts.has("default") ? facts.get("default").toString() : "",
        texts(facts.path("keys")),
        facts.path("set").asBoolean(),
        facts.path("atomic").asBoolean(data.isAtomic(struct)),
        data.secrets().contains(typeName + "." + name));
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(node -> texts.add(node.asText()));
    return texts;
  }

  private static Map<String, String> docs(Class<?> type) {
    Map<String, String> docs = new HashMap<>();
    for (Method method : type.getDeclaredMethods()) {
      ApiModelProperty property = method.getAnnotation(ApiModelProperty.class);
      if (property != null) {
        docs.put(normal(method.getName().replaceFirst("^(get|is)", "")), property.value());
      }
    }
    return docs;
  }

  private static String normal(String name) {
    return name.replace("_", "").toLowerCase(Locale.ROOT);
  }
}
