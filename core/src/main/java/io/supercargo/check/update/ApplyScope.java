package io.supercargo.check.update;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.finding.Source;

/** Where server-side apply alone is the judge. */
final class ApplyScope extends Scope {
  private final Source source;

  /**
   * @param source of the findings: the server refuses an update, which is applied, because of them,
   *     but would create the same
   */
  ApplyScope(Scope outer, Source source) {
    super(outer);
    this.source = source;
  }

  /** Reports what apply refuses; it names no type of error. */
  void refuse(Rule<?, ?> rule, FieldPath at, String message, String fix) {
    problems().add(rule.id(), source, null, at, message, fix);
  }
}
