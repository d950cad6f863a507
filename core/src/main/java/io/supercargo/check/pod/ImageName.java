package io.supercargo.check.pod;

import io.supercargo.check.engine.Formats;
import java.util.Locale;
import java.util.Set;

/** Tells whether an image's reference, if it is well-formed, names the tag latest. */
final class ImageName {
  private static final int LONGEST_PATH = 255;

  /** What stands before the path of an image without one, and counts. */
  private static final String OFFICIAL = "library/";

  /** Where an image without a domain comes from, by all its names. */
  private static final Set<String> HUBS = Set.of("", "docker.io", "index.docker.io");

  private ImageName() {}

  /**
   * Returns whether a reference is well-formed and has the tag latest, or neither tag nor digest.
   */
  static boolean isLatest(String image) {
    int slash = image.indexOf('/');
    String domain =
        slash >= 0 && isDomain(image.substring(0, slash)) ? image.substring(0, slash) : "";
    String rest = domain.isEmpty() ? image : image.substring(slash + 1);
    int at = rest.indexOf('@');
    String named = at < 0 ? rest : rest.substring(0, at);
    int colon = named.indexOf(':');
    String path = colon < 0 ? named : named.substring(0, colon);
    boolean wellFormed =
        !isId(image) && isName(domain, path) && (at < 0 || isDigest(rest.substring(at + 1)));
    return wellFormed && (colon < 0 ? at < 0 : named.substring(colon + 1).equals("latest"));
  }

  /** What looks like a domain and is none, such as one with an underscore, may begin the path. */
  private static boolean isName(String domain, String path) {
    if (!domain.isEmpty() && !isHost(domain)) {
      return isPath(domain + '/' + path) && domain.length() + 1 + path.length() <= LONGEST_PATH;
    }
    boolean official = HUBS.contains(domain) && path.indexOf('/') < 0;
    int length = official ? OFFICIAL.length() + path.length() : path.length();
    return isPath(path) && length <= LONGEST_PATH;
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
    int bracket = host.startsWith("[") ? host.indexOf(']') : -1;
    int colon = host.indexOf(':', Math.max(bracket, 0));
    String name = colon < 0 ? host : host.substring(0, colon);
    String port = colon < 0 ? "0" : host.substring(colon + 1);
    boolean named =
        bracket < 0
            ? Formats.subdomain(name.toLowerCase(Locale.ROOT)) == null
            : name.matches("\\[[0-9a-fA-F:]+]");
    return named && !port.isEmpty() && port.chars().allMatch(c -> c >= '0' && c <= '9');
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

  private static boolean isDigest(String digest) {
    int length =
        digest.startsWith("sha256:")
            ? 64
            : digest.startsWith("sha384:") ? 96 : digest.startsWith("sha512:") ? 128 : 0;
    return length > 0 && digest.length() == 7 + length && isHex(digest, 7);
  }
}
