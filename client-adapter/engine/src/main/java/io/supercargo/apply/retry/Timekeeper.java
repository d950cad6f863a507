package io.supercargo.apply.retry;

import java.time.Duration;
import java.time.Instant;

/** Tells the time and waits. */
public interface Timekeeper {
  /** Returns the time. */
  Instant now();

  /**
   * Waits.
   *
   * @throws InterruptedException as soon as the thread is interrupted
   */
  void sleep(Duration duration) throws InterruptedException;

  /** Returns the machine's own. */
  static Timekeeper ofSystem() {
    return new Timekeeper() {
      @Override
      public Instant now() {
        return Instant.now();
      }

      @Override
      public void sleep(Duration duration) throws InterruptedException {
        Thread.sleep(duration.toMillis());
      }
    };
  }
}
