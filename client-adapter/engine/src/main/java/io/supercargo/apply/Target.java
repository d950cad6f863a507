package io.supercargo.apply;

import io.supercargo.apply.colour.ColouredSet;
import io.supercargo.apply.colour.LiveColours;
import io.supercargo.apply.plan.Action;
import io.supercargo.apply.plan.Plan;
import io.supercargo.apply.plan.PlanOptions;
import io.supercargo.apply.plan.PlannedChange;
import io.supercargo.apply.ready.Status;
import io.supercargo.apply.rollout.Colour;
import io.supercargo.apply.spi.LiveObject;
import io.supercargo.apply.spi.ManagedFields;
import io.supercargo.apply.spi.ObjectKey;
import io.supercargo.set.Manifests;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Plans a set in one colour or the other. */
final class Target {
  private final Delivery delivery;
  private final ColouredSet set;
  private final boolean keepsIdle;
  private final String namespace;
  private final LiveColours colours;

  Target(Delivery delivery, Manifests set, String service, boolean keepsIdle) {
    this.delivery = delivery;
    this.set = ColouredSet.of(set, service);
    this.keepsIdle = keepsIdle;
    this.namespace = delivery.place(this.set.namespace());
    this.colours = new LiveColours(delivery.retrying(), delivery.time(), namespace, service);
  }

  /** Plans the set in the live colour if its pods stay as they are, else in the other. */
  Plan plan() throws InterruptedException {
    Colour live = colours.live();
    if (live == null) {
      return plan(Colour.BLUE, null);
    }
    Plan inPlace = plan(live, live);
    return needsOther(inPlace.change(set.workload(namespace, live)))
        ? plan(live.other(), live)
        : inPlace;
  }

  private static boolean needsOther(@Nullable PlannedChange change) {
    if (change == null || change.before() == null) {
      return false;
    }
    boolean immutable = change.reason().contains("cannot be changed");
    return change.action() == Action.REPLACE
        || (change.action() == Action.REFUSED && immutable)
        || change.changes().stream().anyMatch(each -> each.path().startsWith("spec.template"))
        || change.conflicts().stream().anyMatch(each -> each.field().startsWith(".spec.template"));
  }

  private Plan plan(Colour colour, @Nullable Colour live) throws InterruptedException {
    Manifests coloured = set.in(colour, replicas(colour, live));
    return delivery.planning(options(colour, live)).plan(coloured);
  }

  private PlanOptions options(Colour colour, @Nullable Colour live) {
    PlanOptions options = delivery.planOptions();
    if (keepsIdle) {
      PlanOptions usual = options;
      options =
          options.keeping(
              key ->
                  usual.kept().test(key)
                      || (Objects.equals(namespace, key.namespace())
                          && set.has(colour.other(), key)));
    }
    if (colour == live) {
      return options;
    }
    // Nobody uses the workload that gets the set.
    PlanOptions usual = options;
    ObjectKey workload = set.workload(namespace, colour);
    return options
        .replacing(key -> key.equals(workload) || usual.replaceable().test(key))
        .onConflict(usual.conflicts().takingOver(workload::equals, ".spec.replicas"));
  }

  /**
   * Returns how many replicas to send if the set does not say: a new colour gets as many as the
   * live one has, and whoever owns the number of the live one keeps it.
   */
  private @Nullable Integer replicas(Colour colour, @Nullable Colour live)
      throws InterruptedException {
    if (set.replicas() != null) {
      return null;
    }
    LiveObject serving = delivery.retrying().get(set.workload(namespace, live));
    if (serving == null || (colour == live && !isOurs(serving))) {
      return null;
    }
    return (int) Math.max(1, new Status(serving).number(1, "spec", "replicas"));
  }

  private boolean isOurs(LiveObject workload) {
    String manager = delivery.planOptions().fieldManager();
    for (ManagedFields entry : workload.managedFields()) {
      if (entry.isApply()
          && entry.manager().equals(manager)
          && Status.at(entry.fields(), "f:spec", "f:replicas") != null) {
        return true;
      }
    }
    return false;
  }
}
