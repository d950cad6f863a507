package io.supercargo.check;

import io.supercargo.model.Bytes;
import io.supercargo.model.CustomResource;
import io.supercargo.model.IntOrString;
import io.supercargo.model.Kinds;
import io.supercargo.model.Quantity;
import io.supercargo.model.Resource;
import io.supercargo.model.Schema;
import io.supercargo.model.Struct;
import io.supercargo.model.StructBuilder;
import io.supercargo.model.Timestamp;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Makes resources of trees, and trees of resources, for tests of what takes resources. */
public final class Documents {
  private Documents() {}

  public static Object load(String yaml) {
    return new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
  }

  @SuppressWarnings("unchecked")
  static Map<String, Object> loadMap(String yaml) {
    return (Map<String, Object>) load(yaml);
  }

  public static Resource resource(Map<?, ?> tree) {
    String apiVersion = (String) tree.get("apiVersion");
    String kind = (String) tree.get("kind");
    StructBuilder<?> builder = Kinds.builder(apiVersion, kind);
    if (builder == null) {
      builder = CustomResource.builder(apiVersion, kind);
    }
    return (Resource) fill(builder, tree);
  }

  private static Struct fill(StructBuilder<?> builder, Map<?, ?> tree) {
    Schema schema = builder.schema();
    tree.forEach(
        (name, value) -> {
          int index = schema.indexOf((String) name);
          if (index < 0) {
            builder.setUnknownField((String) name, value);
          } else if (value == null) {
            builder.setNull(index);
          } else {
            builder.setValue(index, value(builder, index, schema.type(index), 0, value));
          }
        });
    return builder.build();
  }

  private static Object value(
      StructBuilder<?> builder, int index, String type, int at, Object value) {
    switch (type.charAt(at)) {
      case '[':
        List<Object> list = new ArrayList<>();
        ((List<?>) value).forEach(e -> list.add(value(builder, index, type, at + 1, e)));
        return list;
      case '{':
        Map<String, Object> map = new LinkedHashMap<>();
        ((Map<?, ?>) value)
            .forEach((k, v) -> map.put((String) k, value(builder, index, type, at + 1, v)));
        return map;
      case 'o':
        return fill(builder.nested(index), (Map<?, ?>) value);
      default:
        return scalar(type.charAt(at), value);
    }
  }

  private static Object scalar(char code, Object value) {
    switch (code) {
      case 'l':
        return ((Number) value).longValue();
      case 'd':
        return ((Number) value).doubleValue();
      case 'q':
        return Quantity.of(value.toString());
      case 'x':
        return value instanceof Integer i ? IntOrString.of(i) : IntOrString.of((String) value);
      case 'y':
        return value instanceof List<?> list ? bytes(list) : Bytes.ofBase64((String) value);
      case 't', 'm':
        return Timestamp.of(value.toString());
      default:
        return value;
    }
  }

  private static Bytes bytes(List<?> numbers) {
    byte[] content = new byte[numbers.size()];
    for (int i = 0; i < content.length; i++) {
      content[i] = ((Integer) numbers.get(i)).byteValue();
    }
    return Bytes.ofNumbers(content);
  }

  /** Returns the tree of an object, with keys in the order of the schema. */
  public static Map<String, Object> tree(Struct struct) {
    Map<String, Object> tree = new LinkedHashMap<>();
    for (int i = 0; i < struct.schema().size(); i++) {
      if (struct.value(i) != null) {
        tree.put(struct.schema().name(i), plain(struct.value(i)));
      }
    }
    tree.putAll(struct.unknownFields());
    return tree;
  }

  private static Object plain(Object value) {
    if (value instanceof Struct struct) {
      return tree(struct);
    }
    if (value instanceof List<?> list) {
      List<Object> copy = new ArrayList<>();
      list.forEach(e -> copy.add(plain(e)));
      return copy;
    }
    if (value instanceof Map<?, ?> map) {
      Map<Object, Object> copy = new LinkedHashMap<>();
      map.forEach((k, v) -> copy.put(k, plain(v)));
      return copy;
    }
    if (value instanceof IntOrString x && x.isInt()) {
      return x.intValue();
    }
    if (value instanceof Bytes bytes) {
      return bytes.base64();
    }
    boolean own = value instanceof IntOrString || value instanceof Quantity;
    return own || value instanceof Timestamp ? value.toString() : value;
  }
}
