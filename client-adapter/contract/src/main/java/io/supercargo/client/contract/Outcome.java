package io.supercargo.client.contract;

import io.supercargo.apply.spi.ApiException;
import io.supercargo.apply.spi.LiveObject;
import io.supercargo.render.JsonWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What came of a request, without what must differ between two clusters. */
final class Outcome {
  private Outcome() {}

  // A NetworkPolicy in which {} took the place of nothing has a new generation, and nothing else.
  private static final String UNCOUNTED = "NetworkPolicy";

  /** Returns an object, its keys sorted, with times, addresses and identities left out. */
  static String of(@Nullable LiveObject object) {
    if (object == null) {
      return "nothing";
    }
    Map<String, @Nullable Object> plain = new TreeMap<>();
    Map<?, ?> tree = object.tree();
    plain.put("object", plain(tree, ""));
    if (object.kind().equals(UNCOUNTED) && plain.get("object") instanceof Map<?, ?> map) {
      Objects.requireNonNull((Map<?, ?>) map.get("metadata")).remove("generation");
    }
    return JsonWriter.standard().pretty().renderTree(plain).text();
  }

  /** Returns an error: its code, reason and causes, and the message where it is the server's. */
  static String of(ApiException e) {
    List<String> causes = new ArrayList<>();
    for (ApiException.Cause cause : e.causes()) {
      boolean own = cause.reason().equals("FieldManagerConflict");
      causes.add(cause.reason() + " " + cause.field() + (own ? " " + time(cause.message()) : ""));
    }
    causes.sort(null);
    boolean exact = e.code() != 422 && e.code() != 400;
    String message = exact ? " " + time(String.valueOf(e.getMessage())) : "";
    return e.code() + " " + e.reason() + message + " " + causes;
  }

  private static String time(String text) {
    return text.replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z", "TIME")
        .replaceAll("[0-9a-f-]{36}", "UID");
  }

  private static @Nullable Object plain(@Nullable Object value, String key) {
    switch (key) {
      case "uid":
      case "resourceVersion":
      case "creationTimestamp":
      case "deletionTimestamp":
      case "time":
      case "clusterIP":
      case "nodePort":
        return value == null ? null : "set";
      default:
        break;
    }
    if (value instanceof Map<?, ?> map) {
      Map<String, @Nullable Object> sorted = new TreeMap<>();
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        // The server writes null for some lists that are not there.
        if (entry.getValue() != null) {
          sorted.put((String) entry.getKey(), plain(entry.getValue(), (String) entry.getKey()));
        }
      }
      return sorted;
    }
    if (value instanceof List<?> list) {
      List<@Nullable Object> plain = new ArrayList<>();
      for (Object each : list) {
        plain.add(plain(each, key.equals("clusterIPs") ? "clusterIP" : ""));
      }
      if (key.equals("managedFields")) {
        plain.sort((one, other) -> String.valueOf(one).compareTo(String.valueOf(other)));
      }
      return plain;
    }
    return value;
  }
}
