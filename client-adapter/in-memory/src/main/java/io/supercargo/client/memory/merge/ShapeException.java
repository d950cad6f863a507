package io.supercargo.client.memory.merge;

/** A value does not fit the shape of its field; the message is the server's. */
public final class ShapeException extends RuntimeException {
  private static final long serialVersionUID = 1;

  ShapeException(String message) {
    super(message);
  }
}
