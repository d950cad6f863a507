package io.supercargo.apply.retry;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Time that passes only while somebody sleeps, and then at once. */
public final class FakeTime implements Timekeeper {
  /** How long was slept, each time. */
  public final List<Duration> pauses = Collections.synchronizedList(new ArrayList<>());

  /** Called after each sleep. */
  public Runnable afterSleep = () -> {};

  private Instant now = Instant.parse("2026-01-01T00:00:00Z");

  @Override
  public synchronized Instant now() {
    return now;
  }

  @Override
  public void sleep(Duration duration) throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    synchronized (this) {
      pauses.add(duration);
      now = now.plus(duration);
    }
    afterSleep.run();
  }
}
