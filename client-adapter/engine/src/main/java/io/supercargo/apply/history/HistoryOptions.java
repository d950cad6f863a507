package io.supercargo.apply.history;

/**
 * What is recorded.
 *
 * @param kept how many releases are kept, 0 to record none
 * @param secretValues whether values of Secrets are recorded; without them, a rollback leaves
 *     Secrets as they are
 */
public record HistoryOptions(int kept, boolean secretValues) {
  /** Returns the usual options: the last ten, with the values of Secrets. */
  public static HistoryOptions defaults() {
    return new HistoryOptions(10, true);
  }
}
