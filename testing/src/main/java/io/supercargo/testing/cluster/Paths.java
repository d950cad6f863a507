package io.supercargo.testing.cluster;

import java.nio.charset.StandardCharsets;

/** Paths of URLs. */
final class Paths {
  private static final String PLAIN = "-._~/:";

  private Paths() {}

  /** Escapes what a path cannot hold. Slashes stay: a name with one is the server's to refuse. */
  static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (each & 0xff);
      if (c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z') {
        out.append(c);
      } else if (PLAIN.indexOf(c) >= 0) {
        out.append(c);
      } else {
        out.append('%')
            .append(Character.forDigit(c >> 4, 16))
            .append(Character.forDigit(c & 15, 16));
      }
    }
    return out.toString();
  }
}
