package io.supercargo.agreement;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One value for each type of field, the same for both sides, different from field to field. */
final class Samples {
  static final int DEPTH = 2;
  static final Instant TIME = Instant.parse("2026-11-21T10:15:30Z");
  static final Instant MICRO_TIME = Instant.parse("2026-11-21T10:15:30.012345Z");
  static final double DOUBLE = 1.5;
  static final String QUANTITY = "0.25";
  static final List<String> KEYS = List.of("first-key", "second.key/x");

  private Samples() {}

  static String text(String field) {
    return "a " + field;
  }

  static int number(String field) {
    return field.length();
  }

  static long bigNumber(String field) {
    return 7_000_000_000L + field.length();
  }

  static boolean isNumber(String field) {
    return field.length() % 2 == 0;
  }

  static byte[] bytes(String field) {
    return new byte[] {(byte) field.length(), 0, -1, 62, 63};
  }

  static Object tree(String field) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("text", text(field));
    tree.put("list", List.of(1L, true, "x"));
    return tree;
  }
}
