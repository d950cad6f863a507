package io.supercargo.model;

import org.jspecify.annotations.Nullable;

/**
 * A key of a map or keyed list was set twice. The message names the key and both lines; an override
 * says so by a {@code replace…} or {@code remove…} method.
 */
public final class DuplicateKeyException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private DuplicateKeyException(String field, String key, @Nullable Site first, String instead) {
    super(
        field
            + " already has the key \""
            + key
            + "\""
            + (first == null ? "" : ", set at " + first)
            + "; set again at "
            + new Site()
            + ". "
            + instead);
  }

  /**
   * Of a map, whose entries are replaced by a method of their own. By what it returns, the JVM
   * loads this class no sooner than for the call.
   */
  static IllegalArgumentException ofMap(String field, String key, @Nullable Site first) {
    String entry = singular(field);
    String capital = Character.toUpperCase(entry.charAt(0)) + entry.substring(1);
    String instead =
        "If the second is meant: replace" + capital + "(…) or remove" + capital + "(…)";
    return new DuplicateKeyException(field, key, first, instead);
  }

  /** Of a list, whose elements are changed by name. */
  static IllegalArgumentException ofList(String field, String key, @Nullable Site first) {
    String instead = "To change the first: " + singular(field) + "(\"" + key + "\", … -> …)";
    return new DuplicateKeyException(field, key, first, instead);
  }

  private static String singular(String field) {
    int length = field.length();
    if (field.endsWith("ies")) {
      return field.substring(0, length - 3) + "y";
    }
    if (field.endsWith("uses")) {
      return field.substring(0, length - 2);
    }
    return field.endsWith("s") ? field.substring(0, length - 1) : field;
  }
}
