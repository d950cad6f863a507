package io.supercargo.apply.spi;

import org.jspecify.annotations.Nullable;

/**
 * There was no complete answer: no connection, no credentials, a broken or empty answer, one that
 * took too long. Whether the server has acted on the request is not known.
 */
public final class ConnectionException extends ClusterException {
  private static final long serialVersionUID = 1;

  /** Makes an exception; the message says to whom there was no connection, and why. */
  public ConnectionException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
