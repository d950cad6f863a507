package io.supercargo.apply.retry;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Time that passes only while somebody sleeps, and then at once. */
public final class FakeTime implements Timekeeper {
  /** How long was slept, each time. */
  public final List<Duration> pauses = new CopyOnWriteArrayList<>();

  /** Called after each sleep. */
  public Runnable afterSleep = () -> {};

  private final AtomicReference<Instant> own =
      new AtomicReference<>(Instant.parse("2026-01-01T00:00:00Z"));
  private final Supplier<Instant> clock;
  private final Consumer<Duration> passing;

  /** Makes a time of its own. */
  public FakeTime() {
    this.clock = own::get;
    this.passing = duration -> own.updateAndGet(now -> now.plus(duration));
  }

  /** Makes the time of somebody else. */
  public FakeTime(Supplier<Instant> clock, Consumer<Duration> passing) {
    this.clock = clock;
    this.passing = passing;
  }

  @Override
  public Instant now() {
    return clock.get();
  }

  @Override
  public void sleep(Duration duration) throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    pauses.add(duration);
    passing.accept(duration);
    afterSleep.run();
  }
}
