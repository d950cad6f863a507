package io.supercargo.apply.tests;

import io.supercargo.apply.retry.Timekeeper;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A clock that runs faster than the machine's and can jump. What an engine waits for comes in real
 * time, what it waits out does not.
 */
final class TestClock implements Timekeeper {
  private final int speed;
  private final Instant start = Instant.parse("2026-01-01T00:00:00Z");
  private final long begin = System.nanoTime();
  private final AtomicReference<Duration> jumped = new AtomicReference<>(Duration.ZERO);

  /** How long was slept, each time. */
  final List<Duration> pauses = new CopyOnWriteArrayList<>();

  TestClock(int speed) {
    this.speed = speed;
  }

  void jump(Duration time) {
    jumped.accumulateAndGet(time, Duration::plus);
  }

  @Override
  public Instant now() {
    Duration passed = Duration.ofNanos((System.nanoTime() - begin) * speed);
    return start.plus(passed).plus(jumped.get());
  }

  @Override
  public void sleep(Duration duration) throws InterruptedException {
    pauses.add(duration);
    Thread.sleep(duration.toMillis() / speed);
  }
}
