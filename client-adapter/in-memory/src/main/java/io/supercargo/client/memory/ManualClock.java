package io.supercargo.client.memory;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;

/** A clock that stands still until it is moved. Safe for use by many threads. */
public final class ManualClock extends Clock {
  private final Instant start;
  // How far it was moved since.
  private final AtomicLong nanos;
  private final ZoneId zone;

  private ManualClock(Instant start, AtomicLong nanos, ZoneId zone) {
    this.start = start;
    this.nanos = nanos;
    this.zone = zone;
  }

  /** Returns a clock that shows a time. */
  public static ManualClock at(Instant time) {
    return new ManualClock(time, new AtomicLong(), ZoneOffset.UTC);
  }

  /** Moves the clock on; a cluster that uses it notices at {@link InMemoryCluster#advance}. */
  public void move(Duration by) {
    nanos.addAndGet(by.toNanos());
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId other) {
    return new ManualClock(start, nanos, other);
  }

  @Override
  public Instant instant() {
    return start.plusNanos(nanos.get());
  }
}
