package io.supercargo.check.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text or list that must not be empty; not set is empty.
 *
 * @param type the type that has the field, such as {@code core.v1.Container}
 * @param field the field
 * @param expected what a finding says that was expected
 */
public record Filled(String type, String field, String expected) {
  /** Returns whether something is there; otherwise adds a problem in the name of a rule. */
  public boolean check(Rule<?, ?> rule, @Nullable Object value, FieldPath at, Scope scope) {
    boolean empty = value == null || value.equals("") || value.equals(List.of());
    if (empty) {
      scope.problems().required(rule, at, expected);
    }
    return !empty;
  }
}
