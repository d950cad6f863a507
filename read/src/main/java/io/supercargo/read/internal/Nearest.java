package io.supercargo.read.internal;

import io.supercargo.model.Schema;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the name that somebody may have meant. */
final class Nearest {
  private Nearest() {}

  /** The field whose name is nearest, or null if none is near. */
  static @Nullable String of(String name, Schema schema) {
    String lower = name.toLowerCase(Locale.ROOT);
    int best = Math.min(3, Math.max(1, name.length() / 3)) + 1;
    String nearest = null;
    for (int i = 0; i < schema.size(); i++) {
      String candidate = schema.name(i);
      int distance = distance(lower, candidate.toLowerCase(Locale.ROOT), best);
      if (distance < best) {
        best = distance;
        nearest = candidate;
      }
    }
    return nearest;
  }

  /** Levenshtein's distance, or the bound if it is not below. */
  private static int distance(String a, String b, int bound) {
    if (Math.abs(a.length() - b.length()) >= bound) {
      return bound;
    }
    int[] row = new int[b.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return Math.min(row[b.length()], bound);
  }
}
