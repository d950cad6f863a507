package io.supercargo.finding;

import java.util.List;

/** Thrown on request where findings say that something is wrong. */
public final class FindingsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Findings findings;

  private FindingsException(List<Finding> errors) {
    super(errors.size() + (errors.size() == 1 ? " error:\n" : " errors:\n") + Findings.of(errors));
    this.findings = Findings.of(errors);
  }

  /** Returns the exception; the JVM loads its class no sooner than for the call. */
  static RuntimeException of(List<Finding> errors) {
    return new FindingsException(errors);
  }

  /** Returns the findings. */
  public Findings findings() {
    return findings;
  }
}
