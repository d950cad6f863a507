package io.supercargo.apply.spi;

import io.supercargo.model.Arguments;

/**
 * How to create, replace or change an object.
 *
 * @param fieldManager in whose name
 * @param dryRun whether the server only answers what would be
 */
public record WriteOptions(String fieldManager, boolean dryRun) {
  /** Makes options. */
  public WriteOptions {
    Arguments.text(fieldManager, "fieldManager");
  }

  /** Returns options to write for real. */
  public static WriteOptions by(String fieldManager) {
    return new WriteOptions(fieldManager, false);
  }
}
