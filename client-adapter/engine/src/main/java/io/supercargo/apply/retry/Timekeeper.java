package io.supercargo.apply.retry;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;

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

  /**
   * Returns one for tests, in which nothing sleeps.
   *
   * @param clock tells the time
   * @param wait lets time pass on that clock
   */
  static Timekeeper of(Clock clock, Consumer<Duration> wait) {
    return new Timekeeper() {
      @Override
      public Instant now() {
        return clock.instant();
      }

      @Override
      public void sleep(Duration duration) throws InterruptedException {
        if (Thread.interrupted()) {
          throw new InterruptedException();
        }
        wait.accept(duration);
      }
    };
  }

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
