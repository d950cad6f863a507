package io.supercargo.finding;

import java.util.List;

/** Thrown on request where findings say that something is wrong. */
public final class FindingsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Findings findings;

  FindingsException(List<Finding> errors) {
    super(errors.size() + (errors.size() == 1 ? " error:\n" : " errors:\n") + Findings.of(errors));
    this.findings = Findings.of(errors);
  }

  /** Returns the findings. */
  public Findings findings() {
    return findings;
  }
}
