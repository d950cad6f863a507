package io.supercargo.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Counts how many of our verdicts are the server's, and keeps those that are not. */
final class Agreement {
  private final List<String> differences = new ArrayList<>();
  private int compared;
  private int same;
  private int named;
  private int sameFields;
  private int falseAlarms;

  /**
   * Compares one verdict.
   *
   * @param what names the line
   * @param theirs the server's, decided
   * @param message the server's words
   */
  void add(String what, Verdict theirs, Verdict ours, String message) {
    compared++;
    if (Objects.equals(theirs.accept(), ours.accept())) {
      same++;
    } else {
      falseAlarms += theirs.accepted() ? 1 : 0;
      String said = theirs.accepted() ? "false alarm " + ours.fields() : "missed " + message;
      differences.add(what + ": " + (ours.decided() ? said : "no verdict"));
    }
    if (theirs.namesFields()) {
      fields(what, theirs, ours);
    }
  }

  private void fields(String what, Verdict theirs, Verdict ours) {
    named++;
    if (theirs.fields().equals(ours.fields())) {
      sameFields++;
    } else if (!ours.accepted()) {
      Set<String> lacking = without(theirs.fields(), ours.fields());
      Set<String> added = without(ours.fields(), theirs.fields());
      differences.add(what + ": other fields, lacking " + lacking + ", added " + added);
    }
  }

  private static Set<String> without(Set<String> all, Set<String> some) {
    Set<String> rest = new TreeSet<>(all);
    rest.removeAll(some);
    return rest;
  }

  List<String> differences() {
    return differences;
  }

  int compared() {
    return compared;
  }

  int falseAlarms() {
    return falseAlarms;
  }

  /** The share of verdicts that are the server's, in percent. */
  double verdicts() {
    return share(same, compared);
  }

  /** The share of refusals with fields whose fields are the server's, in percent. */
  double paths() {
    return share(sameFields, named);
  }

  static double share(int part, int whole) {
    return whole == 0 ? 100 : 100.0 * part / whole;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "agreement=%.3f%% paths=%.2f%% false_alarms=%d",
        verdicts(),
        paths(),
        falseAlarms);
  }
}
