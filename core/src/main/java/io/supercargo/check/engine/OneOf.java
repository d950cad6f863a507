package io.supercargo.check.engine;

import org.jspecify.annotations.Nullable;

/** The texts that a field may hold. */
public final class OneOf {
  private final String[] allowed;

  OneOf(String... allowed) {
    this.allowed = allowed;
  }

  /** Returns whether a text is one of them; not set is none. */
  public boolean allows(@Nullable String text) {
    return Values.isOneOf(text, allowed);
  }

  /** Adds a problem in the name of a rule if a text is none of them. */
  public void check(Rule<?, ?> rule, @Nullable String text, FieldPath at, Scope scope) {
    if (!allows(text)) {
      scope.problems().unsupported(rule, at, text, allowed);
    }
  }

  /** Returns the texts as a sentence names them. */
  @Override
  public String toString() {
    return Text.oneOf(allowed);
  }
}
