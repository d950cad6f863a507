package io.supercargo.testing.cluster;

/** There is no server to test against. The message says which command or setting would give one. */
public final class NoClusterException extends RuntimeException {
  NoClusterException(String message) {
    super(message);
  }

  NoClusterException(String message, Throwable cause) {
    super(message, cause);
  }
}
