package io.supercargo.apply;

import io.supercargo.apply.colour.LiveColours;
import io.supercargo.apply.fault.DeliveryException;
import io.supercargo.apply.fault.Explanation;
import io.supercargo.apply.plan.Plan;
import io.supercargo.apply.rollout.Colour;
import io.supercargo.apply.run.Outcome;
import io.supercargo.apply.spi.ObjectKey;
import io.supercargo.set.Manifests;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Delivers a set with one workload in two colours: a new template comes beside the live one, and
 * the Service selects it when it is ready. Which colour is live says the Service's selector alone,
 * so a run that ends at any point is completed by the next one. Immutable.
 */
public final class BlueGreen {
  private final Delivery delivery;
  private final String service;
  private final Idle idle;

  /** What becomes of the colour that is not live any more. */
  private enum Idle {
    KEEP,
    SCALE,
    DELETE
  }

  private BlueGreen(Delivery delivery, String service, Idle idle) {
    this.delivery = delivery;
    this.service = service;
    this.idle = idle;
  }

  /**
   * Returns blue/green delivery; the idle colour stays as it is, to switch back to.
   *
   * @param delivery how to deliver; whatever it says, it waits
   * @param service the name of the Service, which selects one Deployment or StatefulSet of the set
   */
  public static BlueGreen of(Delivery delivery, String service) {
    return new BlueGreen(delivery, service, Idle.KEEP);
  }

  /** Returns the same, but the idle colour is scaled to no pods after the switch. */
  public BlueGreen scalingIdleToZero() {
    return new BlueGreen(delivery, service, Idle.SCALE);
  }

  /** Returns the same, but the idle colour is deleted after the switch. */
  public BlueGreen deletingIdle() {
    return new BlueGreen(delivery, service, Idle.DELETE);
  }

  /**
   * Returns what delivering a set would do: the idle colour gets it if the pods change, else the
   * live one.
   *
   * @throws IllegalArgumentException if the set has no such Service, or that does not select
   *     exactly one Deployment or StatefulSet
   * @see Delivery#plan
   */
  public Plan plan(Manifests set) throws InterruptedException {
    return new Target(delivery, set, service, idle != Idle.DELETE).plan();
  }

  /** Plans and applies. */
  public Outcome apply(Manifests set) throws InterruptedException {
    return apply(plan(set));
  }

  /**
   * Applies a plan that this made: the new colour, then the Services when it is ready, then what
   * becomes of the idle one.
   *
   * @throws IllegalArgumentException if the plan has no such Service
   * @see Delivery#apply(Plan)
   */
  public Outcome apply(Plan plan) throws InterruptedException {
    ObjectKey key = serviceOf(plan);
    Outcome outcome = delivery.running(delivery.runOptions().waiting()).apply(plan);
    if (idle == Idle.SCALE && outcome.isSuccess()) {
      LiveColours colours = colours(String.valueOf(key.namespace()));
      Explanation.calling("scale the idle colour of", key, () -> scaleDown(colours));
    }
    return outcome;
  }

  private ObjectKey serviceOf(Plan plan) {
    for (ObjectKey key : plan.wantedKeys()) {
      if (key.type().groupKind().equals("Service") && key.name().equals(service)) {
        return key;
      }
    }
    throw new IllegalArgumentException("the plan has no Service " + service);
  }

  private LiveColours colours(String namespace) {
    return new LiveColours(delivery.retrying(), delivery.time(), namespace, service);
  }

  private static boolean scaleDown(LiveColours colours) throws InterruptedException {
    Colour live = colours.live();
    ObjectKey workload = live == null ? null : colours.workload(live.other());
    boolean runs = workload != null && colours.replicas(workload) > 0;
    if (workload != null && runs) {
      colours.scale(workload, 0);
    }
    return runs;
  }

  /**
   * Returns the colour that the Service selects, null if there is none.
   *
   * @param namespace of the Service, null for that of the context
   */
  public @Nullable Colour live(@Nullable String namespace) throws InterruptedException {
    LiveColours colours = colours(delivery.place(namespace));
    return Explanation.calling("read", colours.service(), () -> Optional.ofNullable(colours.live()))
        .orElse(null);
  }

  /**
   * Lets the Service select the idle colour again, when its pods are ready; if it has none, it gets
   * as many as the live one. The next delivery of the same set goes forward again; to stay, deliver
   * an earlier release.
   *
   * @param namespace of the Service, null for that of the context
   * @return the colour that is live now
   * @throws DeliveryException if there is no idle colour, or it does not get ready in time; then
   *     nothing is switched
   */
  public Colour switchBack(@Nullable String namespace) throws InterruptedException {
    LiveColours colours = colours(delivery.place(namespace));
    return Explanation.calling("switch back", colours.service(), () -> switchBack(colours));
  }

  private Colour switchBack(LiveColours colours) throws InterruptedException {
    Colour live = colours.live();
    ObjectKey workload = live == null ? null : colours.workload(live.other());
    if (live == null || workload == null) {
      throw new DeliveryException(
          colours.service() + " has no idle colour to go back to. Deliver an earlier release");
    }
    if (colours.replicas(workload) == 0) {
      colours.scale(workload, Math.max(1, colours.replicas(colours.workload(live))));
    }
    delivery.rollouts().await(workload, delivery.runOptions().objectTimeout()).orThrow();
    colours.switchTo(live.other());
    return live.other();
  }
}
