package io.supercargo.read.internal.yaml;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Short ASCII texts that were met before, so that each is one String however often it comes. */
final class Symbols {
  private static final int LONGEST = 40;
  private static final int SLOTS = 2048;

  private final @Nullable String[] slots = new @Nullable String[SLOTS];

  /** The text, or null for one that is not kept. */
  @Nullable String find(byte[] bytes, int from, int to) {
    int length = to - from;
    if (length > LONGEST || length == 0) {
      return null;
    }
    int hash = length;
    int signs = 0;
    for (int i = from; i < to; i++) {
      byte b = bytes[i];
      signs |= b;
      hash = hash * 31 + b;
    }
    if (signs < 0) {
      return null;
    }
    int slot = (hash ^ hash >>> 13) & SLOTS - 1;
    String known = slots[slot];
    if (known == null || !same(known, bytes, from, length)) {
      known = new String(bytes, from, length, StandardCharsets.ISO_8859_1);
      slots[slot] = known;
    }
    return known;
  }

  private static boolean same(String known, byte[] bytes, int from, int length) {
    if (known.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (known.charAt(i) != bytes[from + i]) {
        return false;
      }
    }
    return true;
  }
}
