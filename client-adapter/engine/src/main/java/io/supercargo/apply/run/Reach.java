package io.supercargo.apply.run;

import io.supercargo.apply.inventory.Contents;
import io.supercargo.apply.inventory.Inventory;
import io.supercargo.apply.plan.Action;
import io.supercargo.apply.plan.Plan;
import io.supercargo.apply.plan.PlannedChange;
import io.supercargo.apply.retry.Timekeeper;
import io.supercargo.apply.spi.ObjectKey;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Where members of the set may be, before and after a run: what the inventory says. */
final class Reach {
  private final Inventory inventory;
  private final Timekeeper time;
  private final Plan plan;

  Reach(Inventory inventory, Timekeeper time, Plan plan) {
    this.inventory = inventory;
    this.time = time;
    this.plan = plan;
  }

  /** Widens the inventory by what is delivered; returns what it says from now on. */
  Contents widen() throws InterruptedException {
    boolean enough = plan.isEmpty() && plan.scope().contents().covers(wanted());
    return enough ? plan.scope().contents() : inventory.update(this::widened, time);
  }

  private Contents widened(Contents now) {
    Contents wide = now.covers(wanted()) ? now : now.with(wanted());
    return plan.isEmpty() ? wide : wide.whileDelivering();
  }

  private Contents wanted() {
    return Contents.of(plan.wantedKeys()).inNamespace(plan.scope().namespace());
  }

  /**
   * Forgets where nothing is any more; what could not be deleted stays in mind.
   *
   * @param widened what the inventory said when the run began
   */
  void narrow(Contents widened) throws InterruptedException {
    Contents narrowed = narrowed(widened);
    if (!narrowed.equals(widened)) {
      inventory.update(now -> now.equals(widened) ? narrowed : narrowed.with(now), time);
    }
  }

  private Contents narrowed(Contents widened) {
    List<ObjectKey> members = new ArrayList<>(plan.wantedKeys());
    for (PlannedChange change : plan.leaving()) {
      if (change.action() == Action.KEEP) {
        members.add(change.key());
      }
    }
    Contents narrowed = Contents.of(members).inNamespace(plan.scope().namespace());
    if (!plan.scope().unresolved().isEmpty()) {
      narrowed = narrowed.with(silent());
    }
    if (!plan.scope().contents().with(wanted()).covers(widened)) {
      // Something else was delivered since the plan, which does not know whether that is there.
      narrowed = narrowed.with(new Contents(widened.groupKinds(), widened.namespaces()));
    }
    return narrowed;
  }

  /** Where objects may be of which the cluster says nothing now. */
  private Contents silent() {
    return new Contents(
        new TreeSet<>(plan.scope().unresolved()), plan.scope().contents().namespaces());
  }
}
