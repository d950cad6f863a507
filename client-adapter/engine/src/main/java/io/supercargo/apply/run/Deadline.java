package io.supercargo.apply.run;

import io.supercargo.apply.retry.Timekeeper;
import java.time.Duration;
import java.time.Instant;

/** When patience ends. */
final class Deadline {
  private final Timekeeper time;
  private final Instant end;

  private Deadline(Timekeeper time, Instant end) {
    this.time = time;
    this.end = end;
  }

  static Deadline in(Duration duration, Timekeeper time) {
    return new Deadline(time, time.now().plus(duration));
  }

  /** Returns the earlier of this one and another. */
  Deadline atMost(Duration duration) {
    Instant other = time.now().plus(duration);
    return new Deadline(time, other.isBefore(end) ? other : end);
  }

  boolean isOver() {
    return !time.now().isBefore(end);
  }
}
