package io.supercargo.read;

import io.supercargo.finding.Findings;
import io.supercargo.finding.FindingsException;
import io.supercargo.model.Struct;

/**
 * A part of a manifest that was read by itself, such as a container.
 *
 * @param value the part, as far as it could be read
 * @param findings everything that is wrong with it
 */
public record Fragment<T extends Struct>(T value, Findings findings) {
  /**
   * Returns the part.
   *
   * @throws FindingsException if anything forbids to use it, listing every finding
   */
  public T orThrow() {
    findings.throwIfErrors();
    return value;
  }
}
