package io.supercargo.check.engine;

import org.jspecify.annotations.Nullable;

/** IP addresses and address ranges, parsed as Go's {@code net} and {@code netip} do. */
public final class Addresses {
  private Addresses() {}

  /**
   * Returns the 4 or 16 bytes of an address, or null if the text is none. As on the server, an IPv4
   * address may have leading zeros here.
   */
  public static byte @Nullable [] parse(String text) {
    return text.indexOf(':') < 0 ? parse4(text, 0, text.length()) : parse6(text);
  }

  /** Returns whether an address has leading zeros, which some programs read as octal. */
  public static boolean hasLeadingZero(String text) {
    int start = Math.max(text.lastIndexOf(':') + 1, 0);
    if (text.indexOf('.') < 0) {
      return false;
    }
    for (int i = start; i + 1 < text.length(); i++) {
      boolean first = i == start || text.charAt(i - 1) == '.';
      if (first && text.charAt(i) == '0' && text.charAt(i + 1) != '.') {
        return true;
      }
    }
    return false;
  }

  /** Returns whether 16 bytes hold an IPv4 address. */
  public static boolean isMapped(byte[] address) {
    if (address.length != 16 || address[10] != -1 || address[11] != -1) {
      return false;
    }
    for (int i = 0; i < 10; i++) {
      if (address[i] != 0) {
        return false;
      }
    }
    return true;
  }

  private static byte @Nullable [] parse4(String text, int start, int end) {
    byte[] bytes = new byte[4];
    int at = start;
    for (int part = 0; part < 4; part++) {
      if (part > 0) {
        if (at >= end || text.charAt(at) != '.') {
          return null;
        }
        at++;
      }
      int value = 0;
      int first = at;
      while (at < end && text.charAt(at) >= '0' && text.charAt(at) <= '9' && value <= 255) {
        value = value * 10 + text.charAt(at++) - '0';
      }
      if (at == first || value > 255) {
        return null;
      }
      bytes[part] = (byte) value;
    }
    return at == end ? bytes : null;
  }

  private static byte @Nullable [] parse6(String text) {
    byte[] bytes = new byte[16];
    int gap = -1;
    int at = 0;
    int filled = 0;
    if (text.startsWith("::")) {
      gap = 0;
      at = 2;
    }
    while (filled < 16 && at < text.length()) {
      int end = hexEnd(text, at);
      if (end < text.length() && text.charAt(end) == '.') {
        byte[] last = filled <= 12 ? parse4(text, at, text.length()) : null;
        if (last == null || (gap < 0 && filled != 12)) {
          return null;
        }
        System.arraycopy(last, 0, bytes, filled, 4);
        filled += 4;
        at = text.length();
        break;
      }
      if (end == at || end - at > 4) {
        return null;
      }
      int value = Integer.parseInt(text, at, end, 16);
      bytes[filled++] = (byte) (value >> 8);
      bytes[filled++] = (byte) value;
      at = end;
      if (at == text.length()) {
        break;
      }
      if (text.charAt(at) != ':' || at + 1 == text.length()) {
        return null;
      }
      at++;
      if (text.charAt(at) == ':') {
        if (gap >= 0) {
          return null;
        }
        gap = filled;
        at++;
      }
    }
    return at == text.length() ? expand(bytes, filled, gap) : null;
  }

  private static int hexEnd(String text, int start) {
    int end = start;
    while (end < text.length()
        && Character.digit(text.charAt(end), 16) >= 0
        && text.charAt(end) < 128) {
      end++;
    }
    return end;
  }

  private static byte @Nullable [] expand(byte[] bytes, int filled, int gap) {
    if (filled == 16) {
      return gap < 0 ? bytes : null;
    }
    if (gap < 0) {
      return null;
    }
    byte[] whole = new byte[16];
    System.arraycopy(bytes, 0, whole, 0, gap);
    System.arraycopy(bytes, gap, whole, 16 - (filled - gap), filled - gap);
    return whole;
  }

  /**
   * Returns what is wrong with an address in a field that older servers read leniently, as in
   * {@link Formats}.
   *
   * @param strict whether leading zeros and IPv4 in IPv6 are refused, as since Kubernetes 1.36
   */
  public static @Nullable String problem(String text, boolean strict) {
    byte[] address = parse(text);
    if (address == null) {
      return "an IP address, such as 10.9.8.7 or 2001:db8::1";
    }
    if (strict && hasLeadingZero(text)) {
      return "an IP address without leading zeros";
    }
    return strict && text.indexOf(':') >= 0 && isMapped(address)
        ? "an IPv4 address that is not written as IPv6"
        : null;
  }

  /** Returns the length of the prefix of an address range, or -1 if the text is no range. */
  public static int prefixLength(String range) {
    int slash = range.indexOf('/');
    byte[] address = slash < 0 ? null : parse(range.substring(0, slash));
    if (address == null || slash + 1 == range.length()) {
      return -1;
    }
    int length = 0;
    for (int i = slash + 1; i < range.length(); i++) {
      char c = range.charAt(i);
      if (c < '0' || c > '9' || length > 128) {
        return -1;
      }
      length = length * 10 + c - '0';
    }
    return length <= address.length * 8 ? length : -1;
  }

  /**
   * Returns what is wrong with an address range in a field that older servers read leniently.
   *
   * @param strict whether leading zeros, IPv4 in IPv6 and bits behind the prefix are refused, as
   *     since Kubernetes 1.36
   */
  public static @Nullable String rangeProblem(String range, boolean strict) {
    int length = prefixLength(range);
    if (length < 0) {
      return "an address range, such as 10.9.8.0/24 or 2001:db8::/64";
    }
    if (!strict) {
      return null;
    }
    int slash = range.indexOf('/');
    String problem = problem(range.substring(0, slash), true);
    if (problem != null) {
      return problem;
    }
    if (range.charAt(slash + 1) == '0' && range.length() > slash + 2) {
      return "a prefix length without leading zeros";
    }
    byte[] address = parse(range.substring(0, slash));
    return address == null || isMasked(address, length)
        ? null
        : "an address range with no bits set behind the prefix";
  }

  private static boolean isMasked(byte[] address, int length) {
    for (int bit = length; bit < address.length * 8; bit++) {
      if ((address[bit / 8] >> (7 - bit % 8) & 1) != 0) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether a range lies within another one and is smaller. */
  public static boolean isStrictlyWithin(String inner, String outer) {
    byte[] small = parse(inner.substring(0, inner.indexOf('/')));
    byte[] large = parse(outer.substring(0, outer.indexOf('/')));
    int length = prefixLength(outer);
    if (small == null
        || large == null
        || small.length != large.length
        || prefixLength(inner) <= length) {
      return false;
    }
    for (int bit = 0; bit < length; bit++) {
      int mask = 1 << (7 - bit % 8);
      if ((small[bit / 8] & mask) != (large[bit / 8] & mask)) {
        return false;
      }
    }
    return true;
  }
}
