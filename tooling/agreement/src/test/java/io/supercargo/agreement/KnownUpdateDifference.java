package io.supercargo.agreement;

import io.supercargo.agreement.fresh.Pair;
import java.util.function.Predicate;

/** Changes of which we do not say what the server says; each with the reason. */
enum KnownUpdateDifference {
  /** Apply tells a field that is null from one that is left out; they are read as the same. */
  NULL(text -> text.contains(": null")),
  /**
   * A port keeps TCP beside a protocol without letters, which is another key until it is stored.
   */
  EMPTY_PROTOCOL(text -> text.contains("\"protocol\": \"\"")),
  /** A reference with an empty name has lost it once it is stored, and is refused ever after. */
  EMPTY_REFERENCE(text -> text.contains("\"secrets\": [{\"name\": \"\"")),
  /** What becomes of the generated labels when a Job stops to select by itself, or begins to. */
  MANUAL_SELECTOR(text -> text.contains("\"manualSelector\""));

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
