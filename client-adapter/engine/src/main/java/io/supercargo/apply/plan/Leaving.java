package io.supercargo.apply.plan;

import io.supercargo.apply.project.OwnAnnotations;
import io.supercargo.apply.project.Wanted;
import io.supercargo.apply.spi.ClusterClient;
import io.supercargo.apply.spi.LiveObject;
import io.supercargo.apply.spi.ObjectKey;
import io.supercargo.apply.stage.Stages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what belongs to the set and is not wanted any more, and what becomes of it. */
final class Leaving {
  private static final String ON_PRUNE = OwnAnnotations.ON_PRUNE;

  private final ClusterClient client;
  private final PlanOptions options;
  private final String namespace;

  /** Makes a finder for a set whose inventory is in this namespace. */
  Leaving(ClusterClient client, PlanOptions options, String namespace) {
    this.client = client;
    this.options = options;
    this.namespace = namespace;
  }

  /**
   * Returns it in the order in which it goes: what was delivered last goes first, and the namespace
   * of the inventory, without which nobody would find the rest, last of all.
   */
  List<PlannedChange> of(
      Map<ObjectKey, LiveObject> members, List<Wanted> wanted, Map<ObjectKey, LiveObject> live)
      throws InterruptedException {
    Set<ObjectKey> stay = new HashSet<>();
    Set<String> uids = new HashSet<>();
    for (Wanted each : wanted) {
      stay.add(each.key());
    }
    // A kind may be served under two groups: the same object under another name.
    live.values().forEach(object -> uids.add(object.uid()));
    List<ObjectKey> going = new ArrayList<>();
    for (Map.Entry<ObjectKey, LiveObject> member : members.entrySet()) {
      if (!stay.contains(member.getKey()) && !uids.contains(member.getValue().uid())) {
        going.add(member.getKey());
      }
    }
    List<PlannedChange> changes = new ArrayList<>();
    List<PlannedChange> last = new ArrayList<>();
    // Without what stays: a namespace or definition comes after what it holds.
    Set<ObjectKey> gone = new HashSet<>(going);
    for (ObjectKey key : order(going)) {
      LiveObject object = members.get(key);
      if (object != null) {
        PlannedChange change = change(key, object, gone, stay);
        if (change.action() != Action.PRUNE) {
          gone.remove(key);
        }
        (OwnNamespace.is(key, namespace) ? last : changes).add(change);
      }
    }
    changes.addAll(last);
    return changes;
  }

  private List<ObjectKey> order(List<ObjectKey> going) {
    List<ObjectKey> order = new ArrayList<>(Stages.reversed(going));
    // The namespace of the inventory is looked at when it is known what else stays.
    order.sort(Comparator.comparing(key -> OwnNamespace.is(key, namespace)));
    return order;
  }

  private PlannedChange change(
      ObjectKey key, LiveObject object, Set<ObjectKey> going, Set<ObjectKey> stay)
      throws InterruptedException {
    PlannedChange.Draft draft = new PlannedChange.Draft(key, Action.KEEP);
    draft.before = object;
    if (options.prunes() && "detach".equals(object.annotations().get(ON_PRUNE))) {
      draft.action = Action.DETACH;
      return draft.because("its annotation " + ON_PRUNE + " says detach").build();
    }
    String reason = reasonToStay(key, object, going);
    reason = reason == null ? needed(key, stay) : reason;
    if (reason == null) {
      draft.action = Action.PRUNE;
      return draft.because(object.isTerminating() ? "it is being deleted already" : "").build();
    }
    return draft.because(reason).build();
  }

  /** Returns what the set delivers into a Namespace that is not in the set any more, or null. */
  private static @Nullable String needed(ObjectKey key, Set<ObjectKey> stay) {
    for (ObjectKey other : stay) {
      if (other.namespace() != null && OwnNamespace.is(key, other.namespace())) {
        return "the set delivers " + other + " into it";
      }
    }
    return null;
  }

  private @Nullable String reasonToStay(ObjectKey key, LiveObject object, Set<ObjectKey> going)
      throws InterruptedException {
    String wish = object.annotations().getOrDefault(ON_PRUNE, "delete");
    if (!wish.equals("delete")) {
      return "its annotation " + ON_PRUNE + " says " + wish;
    }
    if (!options.prunes()) {
      return "pruning is switched off";
    }
    if (options.kept().test(key)) {
      return "it is to be kept";
    }
    return new Guard(client).reasonToStay(key, object, going);
  }
}
