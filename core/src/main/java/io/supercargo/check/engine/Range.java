package io.supercargo.check.engine;

/**
 * The bounds of a number.
 *
 * @param min the smallest
 * @param max the largest
 * @param expected what a finding says that was expected
 */
public record Range(long min, long max, String expected) {
  /** Returns whether a number is within the bounds. */
  public boolean allows(long number) {
    return min <= number && number <= max;
  }

  /** Adds a problem in the name of a rule if a number is out of bounds. */
  public void check(Rule<?, ?> rule, Number number, FieldPath at, Scope scope) {
    if (!allows(number.longValue())) {
      scope.problems().invalid(rule, at, number, expected);
    }
  }
}
