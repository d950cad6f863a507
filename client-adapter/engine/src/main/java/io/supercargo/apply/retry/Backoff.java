package io.supercargo.apply.retry;

import io.supercargo.apply.spi.ApiException;
import io.supercargo.apply.spi.ClusterException;
import java.time.Duration;
import java.util.concurrent.Callable;

/**
 * Tries requests again that may succeed later: broken connections, 429, 500, 502, 503, 504, and one
 * time 401, because credentials may have been renewed. Waits twice as long each time, or as long as
 * the server asks.
 */
public final class Backoff {
  private static final Duration FIRST = Duration.ofMillis(100);
  private static final Duration LONGEST = Duration.ofSeconds(10);
  private static final Duration MOST_PATIENT = Duration.ofMinutes(1);

  private final int tries;
  private final Timekeeper time;

  /**
   * Makes a policy.
   *
   * @param tries how often a request is sent at most, at least 1
   */
  public Backoff(int tries, Timekeeper time) {
    this.tries = tries;
    this.time = time;
  }

  /** Sends a request, again if it is worth it. */
  <T> T call(Callable<T> request) throws InterruptedException {
    for (int attempt = 1; ; attempt++) {
      try {
        return request.call();
      } catch (ClusterException e) {
        if (attempt >= tries || !isWorthIt(e, attempt)) {
          throw e;
        }
        time.sleep(pause(e, attempt));
      } catch (InterruptedException | RuntimeException e) {
        throw e;
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private static boolean isWorthIt(ClusterException error, int attempt) {
    if (!(error instanceof ApiException api)) {
      return true;
    }
    switch (api.code()) {
      case 401:
        return attempt == 1;
      case 429, 500, 502, 503, 504:
        return true;
      default:
        return false;
    }
  }

  private static Duration pause(ClusterException error, int attempt) {
    Duration asked = error instanceof ApiException api ? api.retryAfter() : null;
    if (asked != null) {
      return asked.compareTo(MOST_PATIENT) > 0 ? MOST_PATIENT : asked;
    }
    Duration pause = FIRST.multipliedBy(1L << Math.min(attempt - 1, 20));
    return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
  }
}
