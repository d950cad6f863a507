package io.supercargo.read.internal;

import io.supercargo.model.Timestamp;
import org.jspecify.annotations.Nullable;

/** RFC 3339 as strict as the API server reads it, which asks for more than Java's parser. */
final class Times {
  private static final String SECONDS = "dddd-dd-ddTdd:dd:dd";

  private Times() {}

  static @Nullable Timestamp parse(String text, boolean micro) {
    int length = SECONDS.length();
    if (text.length() <= length || !matches(text, 0, SECONDS)) {
      return null;
    }
    int at = length;
    if (text.charAt(at) == '.') {
      at = afterDigits(text, at + 1);
    }
    boolean fraction = micro ? at == length + 7 : at != length + 1;
    return fraction && isZone(text, at) ? valid(text) : null;
  }

  private static boolean isZone(String text, int at) {
    return text.length() == at + 1 && text.charAt(at) == 'Z'
        || text.length() == at + 6 && (matches(text, at, "+dd:dd") || matches(text, at, "-dd:dd"));
  }

  private static int afterDigits(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at;
  }

  private static boolean matches(String text, int from, String pattern) {
    for (int i = 0; i < pattern.length(); i++) {
      char c = text.charAt(from + i);
      char p = pattern.charAt(i);
      if (p == 'd' ? c < '0' || c > '9' : c != p) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable Timestamp valid(String text) {
    try {
      return Timestamp.of(text);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
