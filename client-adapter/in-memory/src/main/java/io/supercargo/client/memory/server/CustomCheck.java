package io.supercargo.client.memory.server;

import io.supercargo.apply.spi.ApiException.Cause;
import io.supercargo.finding.ErrorType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Checks a custom resource against the schema of its CRD: types, required fields, enumerations,
 * bounds and patterns. Rules in CEL are not evaluated.
 */
final class CustomCheck {
  private final List<Cause> causes = new ArrayList<>();

  private CustomCheck() {}

  static List<Cause> check(Map<?, ?> schema, Map<String, @Nullable Object> object) {
    CustomCheck check = new CustomCheck();
    check.required(schema, object, "");
    check.properties(schema, object, "");
    return check.causes;
  }

  private void add(ErrorType type, String path, String message) {
    causes.add(new Cause(type.reason(), path, message));
  }

  private void value(Map<?, ?> schema, @Nullable Object value, String path) {
    if (value == null && Boolean.TRUE.equals(schema.get("nullable"))) {
      return;
    }
    String type = Obj.text(schema, "type");
    boolean free = Boolean.TRUE.equals(schema.get("x-kubernetes-preserve-unknown-fields"));
    if (value == null ? !free || !type.isEmpty() : !fits(type, value)) {
      String found = type(value);
      String message = path + " in body must be of type " + type + ": \"" + found + "\"";
      add(ErrorType.TYPE_INVALID, path, "Invalid value: \"" + found + "\": " + message);
      return;
    }
    enumeration(schema, value, path);
    if (value instanceof Map<?, ?> map) {
      required(schema, map, path);
      properties(schema, map, path);
    } else if (value instanceof List<?> list) {
      list(schema, list, path);
    } else if (value instanceof String text) {
      text(schema, text, path);
    } else if (value instanceof Number number) {
      number(schema, new BigDecimal(number.toString()), path);
    }
  }

  private static String type(@Nullable Object value) {
    if (value == null) {
      return "null";
    }
    if (value instanceof Map) {
      return "object";
    }
    if (value instanceof List) {
      return "array";
    }
    if (value instanceof String) {
      return "string";
    }
    return value instanceof Boolean ? "boolean" : value instanceof Double ? "number" : "integer";
  }

  private static boolean fits(String type, @Nullable Object value) {
    return switch (type) {
      case "object" -> value instanceof Map;
      case "array" -> value instanceof List;
      case "string" -> value instanceof String;
      case "boolean" -> value instanceof Boolean;
      case "integer" -> value instanceof Number && !(value instanceof Double);
      case "number" -> value instanceof Number;
      default -> true;
    };
  }

  private void required(Map<?, ?> schema, Map<?, ?> object, String path) {
    for (Object each : Obj.list(schema, "required")) {
      String name = String.valueOf(each);
      if (!object.containsKey(name)) {
        add(ErrorType.REQUIRED, child(path, name), "Required value");
      }
    }
  }

  private void properties(Map<?, ?> schema, Map<?, ?> object, String path) {
    Map<?, ?> properties = Obj.map(schema, "properties");
    for (Map.Entry<?, ?> entry : object.entrySet()) {
      String name = (String) entry.getKey();
      Object of =
          properties.containsKey(name) ? properties.get(name) : schema.get("additionalProperties");
      boolean system = path.isEmpty() && name.equals("metadata");
      if (of instanceof Map<?, ?> known && !system) {
        value(known, entry.getValue(), child(path, name));
      }
    }
  }

  private static String child(String path, String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  private void enumeration(Map<?, ?> schema, @Nullable Object value, String path) {
    List<?> allowed = Obj.list(schema, "enum");
    if (!allowed.isEmpty() && !allowed.contains(value)) {
      String message = "Unsupported value: \"" + value + "\": supported values: " + allowed;
      add(ErrorType.NOT_SUPPORTED, path, message);
    }
  }

  private void list(Map<?, ?> schema, List<?> list, String path) {
    long most = Obj.number(schema, Long.MAX_VALUE, "maxItems");
    if (list.size() > most) {
      add(ErrorType.TOO_MANY, path, "Too many: " + list.size() + ": must have at most " + most);
    }
    long least = Obj.number(schema, 0, "minItems");
    if (list.size() < least) {
      add(ErrorType.INVALID, path, path + " in body should have at least " + least + " items");
    }
    distinct(schema, list, path);
    if (schema.get("items") instanceof Map<?, ?> items) {
      for (int i = 0; i < list.size(); i++) {
        value(items, list.get(i), path + "[" + i + "]");
      }
    }
  }

  /** Elements of sets, and keys of elements that are merged by them, must be there once. */
  private void distinct(Map<?, ?> schema, List<?> list, String path) {
    String type = Obj.text(schema, "x-kubernetes-list-type");
    Set<Object> seen = new HashSet<>();
    for (int i = 0; i < list.size(); i++) {
      Object identity = list.get(i);
      if (type.equals("map")) {
        List<@Nullable Object> keys = new ArrayList<>();
        for (Object key : Obj.list(schema, "x-kubernetes-list-map-keys")) {
          keys.add(Obj.at(list.get(i), String.valueOf(key)));
        }
        identity = keys;
      }
      if ((type.equals("map") || type.equals("set")) && !seen.add(identity)) {
        add(ErrorType.DUPLICATE, path + "[" + i + "]", "Duplicate value: " + identity);
      }
    }
  }

  private void text(Map<?, ?> schema, String text, String path) {
    int length = text.codePointCount(0, text.length());
    long most = Obj.number(schema, Long.MAX_VALUE, "maxLength");
    if (length > most) {
      add(ErrorType.TOO_LONG, path, "Too long: may not be more than " + most + " bytes");
    }
    long least = Obj.number(schema, 0, "minLength");
    if (length < least) {
      add(ErrorType.INVALID, path, path + " in body should be at least " + least + " chars long");
    }
    String pattern = Obj.text(schema, "pattern");
    if (!pattern.isEmpty() && !Pattern.compile(pattern).matcher(text).find()) {
      add(ErrorType.INVALID, path, path + " in body should match '" + pattern + "'");
    }
  }

  private void number(Map<?, ?> schema, BigDecimal number, String path) {
    if (schema.get("minimum") instanceof Number least
        && number.compareTo(new BigDecimal(least.toString())) < 0) {
      String word = " in body should be greater than or equal to ";
      add(ErrorType.INVALID, path, path + word + least);
    }
    if (schema.get("maximum") instanceof Number most
        && number.compareTo(new BigDecimal(most.toString())) > 0) {
      add(ErrorType.INVALID, path, path + " in body should be less than or equal to " + most);
    }
  }
}
