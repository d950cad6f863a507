package io.supercargo.apply.spi.http;

import io.supercargo.apply.spi.ApiException;
import io.supercargo.apply.spi.ConnectionException;
import io.supercargo.apply.spi.LiveObject;
import io.supercargo.apply.spi.ObjectPage;
import io.supercargo.apply.spi.ResourceType;
import io.supercargo.apply.spi.Written;
import io.supercargo.read.JsonTrees;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what an API server answers. */
final class Answers {
  private Answers() {}

  /**
   * Reads the body of a success.
   *
   * @throws ApiException for an error
   * @throws ConnectionException if the body is no JSON object
   */
  static Map<String, @Nullable Object> object(HttpQuestion question, HttpAnswer answer) {
    if (!answer.isSuccess()) {
      throw new ApiException(Failures.of(answer));
    }
    return json(question, answer.body());
  }

  static Map<String, @Nullable Object> json(HttpQuestion question, byte[] body) {
    try {
      return JsonTrees.readObject("the answer to " + question, body);
    } catch (IllegalArgumentException e) {
      throw new ConnectionException(String.valueOf(e.getMessage()), e);
    }
  }

  static Written written(HttpQuestion question, HttpAnswer answer) {
    LiveObject object = LiveObject.ofUnmodifiable(object(question, answer));
    return new Written(object, answer.status() == 201, warnings(answer));
  }

  /** Returns the texts of warnings: {@code 299 - "use v2"}. */
  private static List<String> warnings(HttpAnswer answer) {
    List<String> warnings = new ArrayList<>(0);
    for (String header : answer.header("Warning")) {
      int from = header.indexOf('"');
      int to = header.lastIndexOf('"');
      boolean quoted = from >= 0 && to > from;
      warnings.add(quoted ? header.substring(from + 1, to).replace("\\", "") : header);
    }
    return warnings;
  }

  static ObjectPage page(ResourceType type, Map<String, @Nullable Object> list) {
    Map<?, ?> metadata = map(list.get("metadata"));
    List<LiveObject> items = new ArrayList<>();
    for (Object item : list(list.get("items"))) {
      items.add(item(type, map(item)));
    }
    Object next = metadata.get("continue");
    String token = next instanceof String text && !text.isEmpty() ? text : null;
    return new ObjectPage(text(metadata.get("resourceVersion")), items, token);
  }

  /** Items of Kubernetes' own kinds do not say what they are. */
  private static LiveObject item(ResourceType type, Map<?, ?> item) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("apiVersion", type.apiVersion());
    tree.put("kind", type.kind());
    for (Map.Entry<?, ?> field : item.entrySet()) {
      tree.put(String.valueOf(field.getKey()), field.getValue());
    }
    return LiveObject.ofUnmodifiable(tree);
  }

  static String text(@Nullable Object value) {
    return value instanceof String text ? text : "";
  }

  static Map<?, ?> map(@Nullable Object value) {
    return value instanceof Map<?, ?> map ? map : Map.of();
  }

  static List<?> list(@Nullable Object value) {
    return value instanceof List<?> list ? list : List.of();
  }
}
