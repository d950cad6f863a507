package io.supercargo.check.service;

import io.supercargo.check.engine.Addresses;

/** The one text of an IPv6 address that RFC 5952 recommends. */
final class CanonicalAddress {
  private CanonicalAddress() {}

  /** Returns whether an address that others can parse is in that text. */
  static boolean is(String address) {
    byte[] bytes = Addresses.parse(address);
    return bytes == null || bytes.length == 4 || text(bytes).equals(address);
  }

  private static String text(byte[] bytes) {
    int[] groups = new int[8];
    for (int i = 0; i < 8; i++) {
      groups[i] = (bytes[2 * i] & 255) << 8 | (bytes[2 * i + 1] & 255);
    }
    int gap = longestGap(groups);
    int end = gap < 0 ? -1 : gap + zeros(groups, gap);
    StringBuilder out = new StringBuilder(39);
    for (int i = 0; i < 8; i++) {
      if (i == gap) {
        out.append("::");
        i = end - 1;
      } else {
        out.append(i == 0 || i == end ? "" : ":").append(Integer.toHexString(groups[i]));
      }
    }
    return out.toString();
  }

  private static int longestGap(int[] groups) {
    int best = -1;
    for (int i = 0; i < 8; i++) {
      int length = zeros(groups, i);
      if (length > 1 && (best < 0 || length > zeros(groups, best))) {
        best = i;
      }
    }
    return best;
  }

  private static int zeros(int[] groups, int start) {
    int end = start;
    while (end < groups.length && groups[end] == 0) {
      end++;
    }
    return end - start;
  }
}
