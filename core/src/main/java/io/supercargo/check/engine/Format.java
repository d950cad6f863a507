package io.supercargo.check.engine;

import org.jspecify.annotations.Nullable;

/** A format of texts that constraints know by name. */
public enum Format {
  /** A label of a domain name. */
  LABEL,
  /** A domain name. */
  SUBDOMAIN,
  /** The name of a container's port. */
  PORTNAME;

  /** Returns what is wrong with a text, as in {@link Formats}, or null. */
  public @Nullable String problem(String text) {
    return switch (this) {
      case LABEL -> Formats.label(text);
      case SUBDOMAIN -> Formats.subdomain(text);
      case PORTNAME -> Formats.portName(text);
    };
  }

  /** Adds a problem in the name of a rule if a text does not have the format. */
  public void check(Rule<?, ?> rule, String text, FieldPath at, Scope scope) {
    scope.problems().format(rule, at, text, problem(text));
  }
}
