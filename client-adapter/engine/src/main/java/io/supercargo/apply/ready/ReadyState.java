package io.supercargo.apply.ready;

/**
 * How far an object has come.
 *
 * @param phase whether it is ready, may become so, or cannot
 * @param reason why, in words; may be empty if it is ready
 */
public record ReadyState(Phase phase, String reason) {
  /** How far. */
  public enum Phase {
    /** It does what it is for. */
    READY,
    /** It may become ready by itself. */
    WAITING,
    /** It will not become ready unless somebody changes something. */
    FAILED
  }

  static final ReadyState READY = new ReadyState(Phase.READY, "");

  static ReadyState ready(String reason) {
    return new ReadyState(Phase.READY, reason);
  }

  static ReadyState waiting(String reason) {
    return new ReadyState(Phase.WAITING, reason);
  }

  static ReadyState failed(String reason) {
    return new ReadyState(Phase.FAILED, reason);
  }

  /** Returns whether it is ready. */
  public boolean isReady() {
    return phase == Phase.READY;
  }

  /** Returns whether it cannot become ready. */
  public boolean isFailed() {
    return phase == Phase.FAILED;
  }
}
