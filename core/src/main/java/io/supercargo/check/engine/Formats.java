package io.supercargo.check.engine;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The string formats of Kubernetes. Each method returns null for a text that has the format, and
 * otherwise what was expected, for a sentence that goes on with what was found.
 */
public final class Formats {
  static final String LABEL =
      "at most 63 characters of a-z, 0-9 and -, the first and last one of a-z and 0-9";
  static final String LABEL_1035 =
      "at most 63 characters of a-z, 0-9 and -, the first one of a-z, the last one no -";
  static final String SUBDOMAIN =
      "at most 253 characters: parts of a-z, 0-9 and -, joined by dots, each part starting and"
          + " ending with one of a-z and 0-9";
  static final String UNDERSCORED =
      "a domain name of at most 253 characters, of a-z, 0-9, - and _, its parts joined by dots";
  static final String WILDCARD = "*. and a domain name, such as *.example.com";
  static final String QUALIFIED =
      "a name of at most 63 characters of A-Z, a-z, 0-9, -, _ and . that starts and ends with a"
          + " letter or digit, with or without a domain and / before it";
  static final String LABEL_VALUE =
      "nothing or at most 63 characters of A-Z, a-z, 0-9, -, _ and ., the first and last one a"
          + " letter or digit";
  static final String PORT_NAME =
      "at most 15 characters of a-z, 0-9 and single -, at least one of them a letter, no - at"
          + " either end";
  static final String ENV_NAME = "printable ASCII characters other than =";
  static final String STRICT_ENV_NAME = "letters, digits, -, _ and ., no digit and no .. first";
  static final String CONFIG_KEY =
      "at most 253 characters of A-Z, a-z, 0-9, -, _ and ., and not . or .. or .. first";
  static final String HEADER = "letters, digits and -";
  static final String PERCENT = "a whole number and %, such as 25%";
  static final String PATH_SEGMENT = "a name without / and %, and not . or ..";
  static final String NO_BACKSTEP = "a path without ..";
  static final String LOCAL_PATH = "a relative path without ..";
  static final String VISIBLE_PATH = "a relative path without .. that does not start with ..";
  static final String DOMAIN_PATH = "a domain, / and a path, such as example.com/name";

  private static final String PATH_PUNCTUATION = "/-._~%!$&'()*+,;=:";

  private Formats() {}

  /** An RFC 1123 label. */
  public static @Nullable String label(String text) {
    return isLabel(text, 0, text.length()) && text.length() <= 63 ? null : LABEL;
  }

  /** An RFC 1123 label that may have no digit first. */
  public static @Nullable String label1035(String text) {
    return label(text) == null && isLower(text.charAt(0)) ? null : LABEL_1035;
  }

  /** Labels joined by dots, 253 characters in all. */
  public static @Nullable String subdomain(String text) {
    return text.length() <= 253 && isSubdomain(text, 0, text.length(), false) ? null : SUBDOMAIN;
  }

  /** A subdomain whose parts may hold underscores. */
  public static @Nullable String subdomainWithUnderscore(String text) {
    return text.length() <= 253 && isSubdomain(text, 0, text.length(), true) ? null : UNDERSCORED;
  }

  /** A subdomain after {@code *.}. */
  public static @Nullable String wildcard(String text) {
    return text.length() <= 253
            && text.startsWith("*.")
            && isSubdomain(text, 2, text.length(), false)
        ? null
        : WILDCARD;
  }

  /** A label's key: a name, or a domain, a slash and a name. */
  public static @Nullable String qualifiedName(String text) {
    int slash = text.indexOf('/');
    if (slash >= 0 && (slash > 253 || !isSubdomain(text, 0, slash, false))) {
      return QUALIFIED;
    }
    int start = slash + 1;
    return start < text.length() && isName(text, start) ? null : QUALIFIED;
  }

  /** A qualified name whose upper-case letters count as lower-case ones. */
  public static @Nullable String qualifiedNameAnyCase(String text) {
    return qualifiedName(text.toLowerCase(Locale.ROOT));
  }

  /** The value of a label. */
  public static @Nullable String labelValue(String text) {
    return text.isEmpty() || isName(text, 0) ? null : LABEL_VALUE;
  }

  /**
   * Returns a hint with the name that may have been meant: the same in lower case, and with dashes
   * for underscores and blanks; empty if that is none either.
   *
   * @param problem what the check of the name returned
   */
  static String mend(String text, String problem) {
    String mended = text.trim().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    String left = problem;
    if (problem.equals(LABEL)) {
      left = label(mended);
    } else if (problem.equals(LABEL_1035)) {
      left = label1035(mended);
    } else if (problem.equals(SUBDOMAIN)) {
      left = subdomain(mended);
    } else if (problem.equals(PORT_NAME)) {
      left = portName(mended);
    }
    return left == null ? "Did you mean " + mended + "?" : "";
  }

  private static boolean isName(String text, int start) {
    int end = text.length();
    if (end - start > 63 || !isAlphanumeric(text.charAt(start))) {
      return false;
    }
    for (int i = start + 1; i < end - 1; i++) {
      if (!isWord(text.charAt(i))) {
        return false;
      }
    }
    return isAlphanumeric(text.charAt(end - 1));
  }

  /** The name of a port. */
  public static @Nullable String portName(String text) {
    boolean letter = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isLower(c) && !isDigit(c) && c != '-') {
        return PORT_NAME;
      }
      letter |= isLower(c);
    }
    boolean dashes = text.startsWith("-") || text.endsWith("-") || text.contains("--");
    return letter && !dashes && text.length() <= 15 ? null : PORT_NAME;
  }

  /** The name of an environment variable, since Kubernetes 1.32. */
  public static @Nullable String envName(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~' || c == '=') {
        return ENV_NAME;
      }
    }
    return text.isEmpty() ? ENV_NAME : null;
  }

  /** The name of an environment variable before Kubernetes 1.32. */
  public static @Nullable String strictEnvName(String text) {
    return text.isEmpty() || isDigit(text.charAt(0)) || !isWords(text) || isDots(text)
        ? STRICT_ENV_NAME
        : null;
  }

  /** A key of a ConfigMap or Secret. */
  public static @Nullable String configKey(String text) {
    return text.isEmpty() || text.length() > 253 || !isWords(text) || isDots(text)
        ? CONFIG_KEY
        : null;
  }

  private static boolean isDots(String text) {
    return text.equals(".") || text.startsWith("..");
  }

  private static boolean isWords(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isWord(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** The name of an HTTP header. */
  public static @Nullable String headerName(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isAlphanumeric(text.charAt(i)) && text.charAt(i) != '-') {
        return HEADER;
      }
    }
    return text.isEmpty() ? HEADER : null;
  }

  /** A percentage. */
  public static @Nullable String percent(String text) {
    int last = text.length() - 1;
    for (int i = 0; i < last; i++) {
      if (!isDigit(text.charAt(i))) {
        return PERCENT;
      }
    }
    return last > 0 && text.charAt(last) == '%' ? null : PERCENT;
  }

  /** A name that can stand in a URL; the empty text passes, as on the server. */
  public static @Nullable String pathSegment(String text) {
    return text.equals(".") || text.equals("..") || text.indexOf('/') >= 0 || text.indexOf('%') >= 0
        ? PATH_SEGMENT
        : null;
  }

  /** A path without an element {@code ..}. */
  public static @Nullable String noBackstep(String path) {
    int start = 0;
    for (int end = 0; end <= path.length(); end++) {
      if (end == path.length() || path.charAt(end) == '/') {
        if (end - start == 2 && path.startsWith("..", start)) {
          return NO_BACKSTEP;
        }
        start = end + 1;
      }
    }
    return null;
  }

  /** A relative path without an element {@code ..}. */
  public static @Nullable String localPath(String path) {
    return path.startsWith("/") || noBackstep(path) != null ? LOCAL_PATH : null;
  }

  /** A relative path without an element {@code ..} that does not start with two dots. */
  public static @Nullable String visibleLocalPath(String path) {
    return localPath(path) != null || path.startsWith("..") ? VISIBLE_PATH : null;
  }

  /** A domain, a slash and a path. */
  public static @Nullable String domainPrefixedPath(String text) {
    int slash = text.indexOf('/');
    if (slash <= 0 || slash == text.length() - 1 || subdomain(text.substring(0, slash)) != null) {
      return DOMAIN_PATH;
    }
    for (int i = slash + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isAlphanumeric(c) && PATH_PUNCTUATION.indexOf(c) < 0) {
        return DOMAIN_PATH;
      }
    }
    return null;
  }

  private static boolean isSubdomain(String text, int start, int end, boolean underscores) {
    int part = start;
    for (int i = start; i <= end; i++) {
      if (i == end || text.charAt(i) == '.') {
        boolean fits = underscores ? isUnderscored(text, part, i) : isLabel(text, part, i);
        if (!fits) {
          return false;
        }
        part = i + 1;
      }
    }
    return true;
  }

  private static boolean isUnderscored(String text, int start, int end) {
    int first = start < end && text.charAt(start) == '_' ? start + 1 : start;
    if (first >= end || !isLowerOrDigit(text.charAt(first))) {
      return false;
    }
    for (int i = first; i < end; i++) {
      char c = text.charAt(i);
      if (!isLowerOrDigit(c) && c != '-' && c != '_') {
        return false;
      }
    }
    return isLowerOrDigit(text.charAt(end - 1));
  }

  private static boolean isLabel(String text, int start, int end) {
    if (start >= end
        || !isLowerOrDigit(text.charAt(start))
        || !isLowerOrDigit(text.charAt(end - 1))) {
      return false;
    }
    for (int i = start + 1; i < end - 1; i++) {
      if (!isLowerOrDigit(text.charAt(i)) && text.charAt(i) != '-') {
        return false;
      }
    }
    return true;
  }

  private static boolean isLower(char c) {
    return c >= 'a' && c <= 'z';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLowerOrDigit(char c) {
    return isLower(c) || isDigit(c);
  }

  private static boolean isAlphanumeric(char c) {
    return isLowerOrDigit(c) || (c >= 'A' && c <= 'Z');
  }

  private static boolean isWord(char c) {
    return isAlphanumeric(c) || c == '-' || c == '_' || c == '.';
  }
}
