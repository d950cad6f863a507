package io.supercargo.check.pod;

import io.supercargo.check.engine.Formats;
import java.util.Locale;

/** Tells whether an image's reference, if it is well-formed, names the tag latest. */
final class ImageName {
  private ImageName() {}

  /**
   * Returns whether a reference is well-formed and has the tag latest, or neither tag nor digest.
   */
  static boolean isLatest(String image) {
    int slash = image.indexOf('/');
    String first = slash < 0 ? "" : image.substring(0, slash);
    boolean domain = slash >= 0 && isDomain(first);
    String rest = domain ? image.substring(slash + 1) : image;
    int at = rest.indexOf('@');
    String named = at < 0 ? rest : rest.substring(0, at);
    int colon = named.indexOf(':');
    String path = colon < 0 ? named : named.substring(0, colon);
    String tag = colon < 0 ? "" : named.substring(colon + 1);
    boolean wellFormed =
        !isId(image)
            && (!domain || isHost(first))
            && isPath(path)
            && path.length() + first.length() < 240
            && (colon < 0 || isTag(tag))
            && (at < 0 || isDigest(rest.substring(at + 1)));
    return wellFormed && (tag.equals("latest") || (tag.isEmpty() && at < 0));
  }

  private static boolean isDomain(String first) {
    return first.indexOf('.') >= 0
        || first.indexOf(':') >= 0
        || first.equals("localhost")
        || !first.toLowerCase(Locale.ROOT).equals(first);
  }

  // An image's own id is no name.
  private static boolean isId(String image) {
    return image.length() == 64 && isHex(image, 0);
  }

  private static boolean isHex(String text, int start) {
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) {
        return false;
      }
    }
    return true;
  }

  private static boolean isHost(String host) {
    int colon = host.indexOf(':');
    String name = colon < 0 ? host : host.substring(0, colon);
    for (int i = colon + 1; colon >= 0 && i < host.length(); i++) {
      if (host.charAt(i) < '0' || host.charAt(i) > '9') {
        return false;
      }
    }
    boolean port = colon < 0 || colon < host.length() - 1;
    return port && Formats.subdomain(name.toLowerCase(Locale.ROOT)) == null;
  }

  private static boolean isPath(String path) {
    int start = 0;
    for (int end = 0; end <= path.length(); end++) {
      if (end == path.length() || path.charAt(end) == '/') {
        if (!isComponent(path, start, end)) {
          return false;
        }
        start = end + 1;
      }
    }
    return true;
  }

  // Letters and digits, joined by one dot, one or two underscores, or any number of dashes.
  private static boolean isComponent(String path, int start, int end) {
    if (start >= end || !isLetter(path.charAt(start)) || !isLetter(path.charAt(end - 1))) {
      return false;
    }
    int i = start;
    while (i < end) {
      int from = i;
      while (i < end && !isLetter(path.charAt(i))) {
        i++;
      }
      if (i > from && !isSeparator(path.substring(from, i))) {
        return false;
      }
      i++;
    }
    return true;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }

  private static boolean isSeparator(String text) {
    if (text.equals(".") || text.equals("_") || text.equals("__")) {
      return true;
    }
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != '-') {
        return false;
      }
    }
    return true;
  }

  private static boolean isTag(String tag) {
    if (tag.isEmpty() || tag.length() > 128 || tag.charAt(0) == '.' || tag.charAt(0) == '-') {
      return false;
    }
    for (int i = 0; i < tag.length(); i++) {
      char c = tag.charAt(i);
      boolean upper = c >= 'A' && c <= 'Z';
      if (!isLetter(c) && !upper && c != '_' && c != '.' && c != '-') {
        return false;
      }
    }
    return true;
  }

  private static boolean isDigest(String digest) {
    int length =
        digest.startsWith("sha256:")
            ? 64
            : digest.startsWith("sha384:") ? 96 : digest.startsWith("sha512:") ? 128 : 0;
    return length > 0 && digest.length() == 7 + length && isHex(digest, 7);
  }
}
