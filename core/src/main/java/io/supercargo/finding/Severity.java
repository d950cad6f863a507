package io.supercargo.finding;

/** How much a finding weighs. */
public enum Severity {
  /** Wrong whatever else the cluster holds. */
  ERROR,
  /** A target that is not in the set; it may be in the cluster. */
  DANGLING,
  /** Works, but somebody asked to be told. */
  ADVICE
}
