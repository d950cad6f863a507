package io.supercargo.check.kind;

import io.supercargo.model.KubernetesVersion;

/** In which versions of Kubernetes a type has a field; {@link History} has what differs. */
public final class Lifetime {
  private Lifetime() {}

  /** Returns the first version that has a field, by a row of {@link History}, or an empty text. */
  static String since(String row, String field) {
    String lifetime = find(row, field);
    return lifetime.substring(0, Math.max(0, lifetime.indexOf('-')));
  }

  /**
   * Returns the last version that had a field which is gone since, or an empty text.
   *
   * @param typeName such as {@code core.v1.PodSpec}
   * @param field a field that the type does not have today
   */
  public static String until(String typeName, String field) {
    String lifetime = find(History.fields(typeName), field);
    return lifetime.substring(lifetime.indexOf('-') + 1);
  }

  /** Returns whether a version has a field that is gone since. */
  public static boolean has(String typeName, String field, KubernetesVersion version) {
    String until = until(typeName, field);
    String since = since(History.fields(typeName), field);
    return !until.isEmpty()
        && KubernetesVersion.of(until).atLeast(version)
        && (since.isEmpty() || version.atLeast(KubernetesVersion.of(since)));
  }

  // A row is "name:since-until name:since-until", where either may be missing.
  private static String find(String row, String field) {
    int start = 0;
    while (start < row.length()) {
      int blank = row.indexOf(' ', start);
      int end = blank < 0 ? row.length() : blank;
      if (row.startsWith(field, start) && row.startsWith(":", start + field.length())) {
        return row.substring(start + field.length() + 1, end);
      }
      start = end + 1;
    }
    return "";
  }
}
