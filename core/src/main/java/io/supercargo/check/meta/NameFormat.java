package io.supercargo.check.meta;

import io.supercargo.check.engine.Formats;
import org.jspecify.annotations.Nullable;

/** The formats of the names of kinds. */
public enum NameFormat {
  /** Labels joined by dots: most kinds. */
  SUBDOMAIN,
  /** One RFC 1123 label. */
  LABEL,
  /** One label that starts with a letter: Services before Kubernetes 1.36. */
  LABEL_1035,
  /** Whatever can stand in a URL: PodDisruptionBudgets. */
  PATH_SEGMENT,
  /** The same, and the start of a name is no dots alone either: kinds of RBAC. */
  ROLE;

  /** Returns what is wrong with a name, or null. */
  public @Nullable String problem(String name) {
    if (this == SUBDOMAIN) {
      return Formats.subdomain(name);
    }
    if (this == PATH_SEGMENT || this == ROLE) {
      return Formats.pathSegment(name);
    }
    return this == LABEL ? Formats.label(name) : Formats.label1035(name);
  }

  /** Returns what is wrong with the start of a name whose end the server makes up, or null. */
  public @Nullable String prefixProblem(String prefix) {
    if (this == ROLE) {
      return Formats.pathSegment(prefix);
    }
    if (this == PATH_SEGMENT) {
      return prefix.indexOf('/') >= 0 || prefix.indexOf('%') >= 0 ? Formats.pathSegment("/") : null;
    }
    boolean dash = prefix.length() > 1 && prefix.endsWith("-");
    return problem(dash ? prefix.substring(0, prefix.length() - 2) + "a" : prefix);
  }
}
