package io.supercargo.apply.rollout;

import io.supercargo.apply.fault.DeliveryException;
import io.supercargo.apply.ready.ReadyState;
import io.supercargo.apply.ready.Status;
import io.supercargo.apply.spi.LiveObject;
import io.supercargo.apply.spi.ObjectKey;
import java.util.Locale;

/**
 * How far the rollout of a workload is.
 *
 * @param key the workload
 * @param phase whether it is done
 * @param message how far in words, such as {@code 1 of 3 replicas are updated}, or what its pods
 *     say is wrong
 * @param wanted how many pods there should be
 * @param updated how many pods have the newest template
 * @param available how many pods are available, of whatever template
 */
public record RolloutStatus(
    ObjectKey key, Phase phase, String message, long wanted, long updated, long available) {

  /** Whether a rollout is done. */
  public enum Phase {
    /** Every pod has the newest template and is available, and no other is left. */
    DONE,
    /** It goes on by itself. */
    WAITING,
    /** Somebody paused it. */
    PAUSED,
    /** It does not go on unless somebody changes something. */
    FAILED
  }

  static RolloutStatus of(ObjectKey key, LiveObject object, ReadyState state) {
    Status status = new Status(object);
    switch (key.type().kind()) {
      case "DaemonSet":
        return new RolloutStatus(
                key,
                phase(status, state),
                state.reason(),
                status.number(0, "status", "desiredNumberScheduled"),
                status.number(0, "status", "updatedNumberScheduled"),
                status.number(0, "status", "numberAvailable"))
            .explained();
      default:
        return new RolloutStatus(
                key,
                phase(status, state),
                state.reason(),
                status.number(1, "spec", "replicas"),
                status.number(0, "status", "updatedReplicas"),
                status.number(0, "status", "availableReplicas"))
            .explained();
    }
  }

  private static Phase phase(Status status, ReadyState state) {
    if (status.isTrue("spec", "paused")) {
      return Phase.PAUSED;
    }
    if (state.isFailed()) {
      return Phase.FAILED;
    }
    return state.isReady() ? Phase.DONE : Phase.WAITING;
  }

  private RolloutStatus explained() {
    String what = key.type().kind().equals("DaemonSet") ? "pods" : "replicas";
    return message.isEmpty()
        ? saying("rolled out, " + available + " of " + wanted + " " + what + " are available")
        : this;
  }

  private RolloutStatus saying(String other) {
    return new RolloutStatus(key, phase, other, wanted, updated, available);
  }

  /** Returns what is said when patience ends. */
  RolloutStatus late() {
    return saying("it did not get ready in time: " + message);
  }

  /** Returns whether everything is rolled out. */
  public boolean isDone() {
    return phase == Phase.DONE;
  }

  /**
   * Returns the status itself.
   *
   * @throws DeliveryException if the rollout is not done, saying why
   */
  public RolloutStatus orThrow() {
    if (!isDone()) {
      throw new DeliveryException(key + ": " + message);
    }
    return this;
  }

  /** Returns {@code Deployment shop/web: waiting, 1 of 3 replicas are updated}. */
  @Override
  public String toString() {
    return key + ": " + phase.name().toLowerCase(Locale.ROOT) + ", " + message;
  }
}
