package io.supercargo.client.memory.script;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of an object in a cluster in memory. For pods a fate is how they run; for any other
 * object it is whether and when its controller takes notice.
 */
public final class Fate {
  private final Kind kind;
  private final Duration delay;

  /** The ways in which it can go. */
  public enum Kind {
    /** All is well. */
    READY,
    /** A pod runs and is not ready; of anything else nobody takes notice. */
    NEVER,
    /** No node takes the pod. */
    UNSCHEDULABLE,
    /** The image of the pod cannot be fetched. */
    IMAGE_PULL_BACK_OFF,
    /** The pod ends again and again. */
    CRASH_LOOP_BACK_OFF,
    /** The pod ends with an error; that of a Job is then a failure of the Job. */
    FAILED
  }

  private Fate(Kind kind, Duration delay) {
    this.kind = kind;
    this.delay = delay;
  }

  /** All is well at once: what happens unless another fate is chosen. */
  public static Fate ready() {
    return new Fate(Kind.READY, Duration.ZERO);
  }

  /** All is well after some time on the clock of the cluster. */
  public static Fate readyAfter(Duration delay) {
    return new Fate(Kind.READY, delay);
  }

  /** It is never ready. */
  public static Fate never() {
    return new Fate(Kind.NEVER, Duration.ZERO);
  }

  /** No node takes the pod. */
  public static Fate unschedulable() {
    return new Fate(Kind.UNSCHEDULABLE, Duration.ZERO);
  }

  /** The image of the pod cannot be fetched. */
  public static Fate imagePullBackOff() {
    return new Fate(Kind.IMAGE_PULL_BACK_OFF, Duration.ZERO);
  }

  /** The pod ends again and again. */
  public static Fate crashLoopBackOff() {
    return new Fate(Kind.CRASH_LOOP_BACK_OFF, Duration.ZERO);
  }

  /** The pod ends with an error. */
  public static Fate failed() {
    return new Fate(Kind.FAILED, Duration.ZERO);
  }

  /** Returns how it goes. */
  public Kind kind() {
    return kind;
  }

  /** Returns how long it takes until it goes so. */
  public Duration delay() {
    return delay;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Fate that && kind == that.kind && delay.equals(that.delay);
  }

  @Override
  public int hashCode() {
    return kind.hashCode() * 31 + delay.hashCode();
  }

  @Override
  public String toString() {
    return delay.isZero() ? kind.toString() : kind + " after " + delay;
  }
}
