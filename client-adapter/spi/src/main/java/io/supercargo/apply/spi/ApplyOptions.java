package io.supercargo.apply.spi;

import io.supercargo.model.Arguments;

/**
 * How to apply an object.
 *
 * @param fieldManager in whose name
 * @param force whether to take fields from other managers
 * @param dryRun whether the server only answers what would be
 */
public record ApplyOptions(String fieldManager, boolean force, boolean dryRun) {
  /** Makes options. */
  public ApplyOptions {
    Arguments.text(fieldManager, "fieldManager");
  }

  /** Returns options to apply for real, and to stop at a conflict. */
  public static ApplyOptions by(String fieldManager) {
    return new ApplyOptions(fieldManager, false, false);
  }

  /** Returns options that take fields from other managers. */
  public ApplyOptions forced() {
    return new ApplyOptions(fieldManager, true, dryRun);
  }

  /** Returns options that change nothing. */
  public ApplyOptions asDryRun() {
    return new ApplyOptions(fieldManager, force, true);
  }
}
