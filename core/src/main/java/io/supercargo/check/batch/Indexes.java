package io.supercargo.check.batch;

import io.supercargo.check.count.Numbers;

/** Lists of indexes such as {@code 0,2-4}. */
final class Indexes {
  private Indexes() {}

  /** Returns how many indexes a text lists, or -1 if it is malformed or one is too large. */
  static int count(String text, int completions) {
    if (text.isEmpty()) {
      return 0;
    }
    long last = -1;
    long total = 0;
    int start = 0;
    while (start <= text.length()) {
      int comma = text.indexOf(',', start);
      int end = comma < 0 ? text.length() : comma;
      int dash = text.indexOf('-', start);
      boolean range = dash >= 0 && dash < end;
      Long from = Numbers.strict(text.substring(start, range ? dash : end));
      Long to = range ? Numbers.strict(text.substring(dash + 1, end)) : from;
      if (from == null || to == null || to >= completions || from <= last) {
        return -1;
      }
      if (range && from >= to) {
        return -1;
      }
      total += to - from + 1;
      last = to;
      start = end + 1;
    }
    return (int) total;
  }
}
