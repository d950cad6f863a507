package io.supercargo.apply.run;

import java.time.Duration;

/**
 * How to apply a plan.
 *
 * @param threads how many objects are written at a time
 * @param waits whether to wait until objects are ready
 * @param objectTimeout how long one object may take to get ready or to go
 * @param totalTimeout how long the whole may take
 * @param interval how long to pause between looks at what is not ready
 * @param keepsGoing whether what does not need a failed object is delivered all the same
 */
public record RunOptions(
    int threads,
    boolean waits,
    Duration objectTimeout,
    Duration totalTimeout,
    Duration interval,
    boolean keepsGoing) {

  /** Returns the usual options: 8 threads, five minutes an object, half an hour in all. */
  public static RunOptions defaults() {
    return new RunOptions(
        8, true, Duration.ofMinutes(5), Duration.ofMinutes(30), Duration.ofSeconds(1), false);
  }

  /** Returns options that do not wait. */
  public RunOptions withoutWaiting() {
    return new RunOptions(threads, false, objectTimeout, totalTimeout, interval, keepsGoing);
  }

  /** Returns options that wait. */
  public RunOptions waiting() {
    return new RunOptions(threads, true, objectTimeout, totalTimeout, interval, keepsGoing);
  }

  /** Returns options with other timeouts. */
  public RunOptions within(Duration each, Duration all) {
    return new RunOptions(threads, waits, each, all, interval, keepsGoing);
  }

  /** Returns options that deliver what does not need a failed object. */
  public RunOptions keepingGoing() {
    return new RunOptions(threads, waits, objectTimeout, totalTimeout, interval, true);
  }

  /** Returns options by which so many objects are written at a time. */
  public RunOptions withThreads(int number) {
    return new RunOptions(number, waits, objectTimeout, totalTimeout, interval, keepsGoing);
  }

  /** Returns options with another pause between looks at what is not ready or gone. */
  public RunOptions lookingEvery(Duration pause) {
    return new RunOptions(threads, waits, objectTimeout, totalTimeout, pause, keepsGoing);
  }
}
