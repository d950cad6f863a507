package io.supercargo.apply.retry;

import io.supercargo.apply.spi.ApiException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Writes objects that others write, too: look at the object, decide, write it in the state that was
 * looked at; and all of that again if it changed in between.
 */
public final class Contention {
  private static final int TRIES = 8;
  // Doubles with each try: while a rollout moves, its controller writes the object many times a
  // second, and five tries without a pause were not enough.
  private static final Duration PAUSE = Duration.ofMillis(20);

  private Contention() {}

  /** Looks, decides and writes. */
  public interface Attempt<T extends @Nullable Object> {
    /**
     * Does it once.
     *
     * @param attempt counts from 1
     * @throws ApiException with code 409 if the object was changed in between
     */
    T make(int attempt) throws InterruptedException;
  }

  /**
   * Returns what the first attempt returns that nobody came between, of up to eight.
   *
   * @throws ApiException what the last attempt threw
   */
  public static <T extends @Nullable Object> T outlast(Timekeeper time, Attempt<T> attempt)
      throws InterruptedException {
    for (int i = 1; ; i++) {
      try {
        return attempt.make(i);
      } catch (ApiException e) {
        if (e.code() != 409 || i >= TRIES) {
          throw e;
        }
        time.sleep(PAUSE.multipliedBy(1L << (i - 1)));
      }
    }
  }
}
