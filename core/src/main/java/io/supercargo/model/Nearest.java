package io.supercargo.model;

import org.jspecify.annotations.Nullable;

/** The name that somebody may have meant. */
public final class Nearest {
  private Nearest() {}

  /**
   * Returns the nearest of some names.
   *
   * @param name what was written
   * @param names what there is
   * @return the name with the fewest edits, if that is at most a third of its length (two from four
   *     letters on, one from two on); or else null
   */
  public static @Nullable String of(String name, Iterable<String> names) {
    String best = null;
    int bestDistance = 1 + mostEdits(name.length());
    for (String candidate : names) {
      int distance = distance(name, candidate, bestDistance);
      if (distance < bestDistance) {
        best = candidate;
        bestDistance = distance;
      }
    }
    return best;
  }

  private static int mostEdits(int length) {
    return length < 4 ? Math.min(1, length - 1) : Math.max(2, length / 3);
  }

  /** Optimal string alignment: insert, delete, change, or swap of neighbours count one. */
  private static int distance(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) >= limit) {
      return limit;
    }
    int[] before = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
        if (swapped(a, i, b, j)) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
      }
      int[] free = before;
      before = last;
      last = row;
      row = free;
    }
    return last[b.length()];
  }

  private static boolean swapped(String a, int i, String b, int j) {
    return i > 1
        && j > 1
        && a.charAt(i - 1) == b.charAt(j - 2)
        && a.charAt(i - 2) == b.charAt(j - 1);
  }
}
