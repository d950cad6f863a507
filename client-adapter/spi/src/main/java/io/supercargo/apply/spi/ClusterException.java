package io.supercargo.apply.spi;

import org.jspecify.annotations.Nullable;

/** A request to a cluster failed. */
public abstract class ClusterException extends RuntimeException {
  private static final long serialVersionUID = 1;

  ClusterException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
