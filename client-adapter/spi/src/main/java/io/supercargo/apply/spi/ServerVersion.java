package io.supercargo.apply.spi;

/**
 * The version of a server.
 *
 * @param major 1
 * @param minor such as 36
 * @param text as the server has it, such as {@code v1.36.3}
 */
public record ServerVersion(int major, int minor, String text) {
  /** Returns whether the server is that version of Kubernetes 1 or newer. */
  public boolean atLeast(int otherMinor) {
    return major > 1 || minor >= otherMinor;
  }

  @Override
  public String toString() {
    return text;
  }
}
