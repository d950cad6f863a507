package io.supercargo.agreement;

import io.supercargo.agreement.fresh.Pair;
import java.util.function.Predicate;

/** Changes of which we do not say what the server says; each with the reason. */
enum KnownUpdateDifference {
  /**
   * Apply tells a field that is null, which takes away what the server filled in, from one that is
   * left out; they are read as the same. Where the server fills in the same again that makes no
   * difference; it does not for two fields of a Job.
   */
  NULL(text -> text.contains("\"completions\": null") || text.contains("\"selector\": null")),
  /**
   * A port keeps TCP beside a protocol without letters, which is another key until it is stored.
   */
  EMPTY_PROTOCOL(text -> text.contains("\"protocol\": \"\"")),
  /** A reference with an empty name has lost it once it is stored, and is refused ever after. */
  EMPTY_REFERENCE(text -> text.contains("\"secrets\": [{\"name\": \"\"")),
  /** What becomes of the generated labels when a Job stops to select by itself, or begins to. */
  MANUAL_SELECTOR(text -> text.contains("\"manualSelector\"")),
  /** A claim's changed source is refused before the name of its group is looked at. */
  DATA_SOURCE(text -> text.contains("\"dataSource\""));

  private final Predicate<String> applies;

  KnownUpdateDifference(Predicate<String> applies) {
    this.applies = applies;
  }

  /** Returns whether the answers about a pair may differ. */
  static boolean explain(Pair pair) {
    for (KnownUpdateDifference difference : values()) {
      if (difference.applies.test(pair.old()) || difference.applies.test(pair.wanted())) {
        return true;
      }
    }
    return false;
  }
}
