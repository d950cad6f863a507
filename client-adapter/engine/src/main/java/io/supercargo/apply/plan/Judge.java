package io.supercargo.apply.plan;

import io.supercargo.apply.certain.Unchanged;
import io.supercargo.apply.fault.Explanation;
import io.supercargo.apply.inventory.ApplySet;
import io.supercargo.apply.plan.ConflictPolicy.Answer;
import io.supercargo.apply.project.Wanted;
import io.supercargo.apply.retry.Precondition;
import io.supercargo.apply.spi.ApiException;
import io.supercargo.apply.spi.ApplyOptions;
import io.supercargo.apply.spi.ClusterClient;
import io.supercargo.apply.spi.ClusterException;
import io.supercargo.apply.spi.ConnectionException;
import io.supercargo.apply.spi.FieldConflict;
import io.supercargo.apply.spi.LiveObject;
import io.supercargo.apply.spi.ObjectKey;
import io.supercargo.apply.spi.Written;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what applying one object would do: by a dry run on the server, unless it is certain
 * without that there is nothing to do.
 */
public final class Judge {
  private final ClusterClient client;
  private final PlanOptions options;
  private final ApplySet set;
  private final Owner owner;
  private final Replacing replacing;

  /** Makes a judge. */
  public Judge(ClusterClient client, PlanOptions options, ApplySet set) {
    this.client = client;
    this.options = options;
    this.set = set;
    this.owner = new Owner(client);
    this.replacing = new Replacing(client, options);
  }

  /**
   * Judges an object.
   *
   * @param live the object as it is, null if there is none; if there is one all the same, because
   *     somebody created it meanwhile, that one is judged
   */
  public PlannedChange judge(Wanted wanted, @Nullable LiveObject live) throws InterruptedException {
    return live == null ? creation(wanted) : change(wanted, live);
  }

  private PlannedChange creation(Wanted wanted) throws InterruptedException {
    PlannedChange.Draft draft = new PlannedChange.Draft(wanted.key(), Action.CREATE);
    draft.body = wanted.tree();
    try {
      Map<String, @Nullable Object> body = Precondition.of(draft.body, null);
      return compared(draft, client.apply(draft.key, body, how(draft)));
    } catch (ApiException e) {
      LiveObject live = e.code() == 409 ? present(draft.key) : null;
      return live == null ? refused(draft, e) : change(wanted, live);
    } catch (ConnectionException e) {
      return unanswered(draft, e);
    }
  }

  private @Nullable LiveObject present(ObjectKey key) throws InterruptedException {
    try {
      return client.get(key);
    } catch (ClusterException e) {
      // What the server said before is told then.
      return null;
    }
  }

  private PlannedChange change(Wanted wanted, LiveObject live) throws InterruptedException {
    PlannedChange.Draft draft = new PlannedChange.Draft(wanted.key(), Action.CHANGE);
    draft.before = live;
    draft.body = wanted.tree();
    String untouchable = untouchable(live);
    if (untouchable != null) {
      draft.action = Action.REFUSED;
      return draft.because(untouchable).build();
    }
    if (isCertainlyUnchanged(wanted, live)) {
      draft.action = Action.UNCHANGED;
      return replacing.anewIfFailed(draft, live);
    }
    return dryRun(draft);
  }

  private boolean isCertainlyUnchanged(Wanted wanted, LiveObject live) {
    return !options.asksAboutEverything()
        && !Migration.isNeeded(live)
        && Unchanged.isCertain(wanted, live, options.fieldManager());
  }

  /** Returns in whose name fields are applied. */
  public String fieldManager() {
    return options.fieldManager();
  }

  /** Returns an object that cannot be judged before something else of the set is there. */
  PlannedChange later(Wanted wanted, String reason) {
    PlannedChange.Draft draft = new PlannedChange.Draft(wanted.key(), Action.CREATE);
    draft.body = wanted.tree();
    draft.decidedLater = true;
    return draft.because(reason).build();
  }

  private @Nullable String untouchable(LiveObject live) throws InterruptedException {
    if (live.isTerminating()) {
      return "it is being deleted"
          + (live.finalizers().isEmpty() ? "" : "; finalizers " + live.finalizers() + " keep it")
          + ". Wait until it is gone, then plan again";
    }
    String id = live.labels().get(ApplySet.PART_OF);
    return id == null || id.equals(set.id()) || options.takesOverMembers()
        ? null
        : "it belongs to another set, "
            + owner.name(id, live.namespace())
            + ". Remove it there first, or take it over";
  }

  private PlannedChange dryRun(PlannedChange.Draft draft) throws InterruptedException {
    try {
      return compared(draft, client.apply(draft.key, draft.body, how(draft)));
    } catch (ApiException e) {
      return e.conflicts().isEmpty() ? refused(draft, e) : inConflict(draft, e);
    } catch (ConnectionException e) {
      return unanswered(draft, e);
    }
  }

  private static PlannedChange unanswered(PlannedChange.Draft draft, ConnectionException error) {
    draft.action = Action.REFUSED;
    return draft.because(Explanation.of("judge", draft.key, error)).build();
  }

  private ApplyOptions how(PlannedChange.Draft draft) {
    return new ApplyOptions(options.fieldManager(), draft.force, true);
  }

  private PlannedChange compared(PlannedChange.Draft draft, Written answer)
      throws InterruptedException {
    draft.warnings = answer.warnings();
    if (draft.before == null) {
      return draft.build();
    }
    if (Migration.isNeeded(draft.before)) {
      return new HandOver(client, options.fieldManager())
          .judge(draft, draft.before, answer.object());
    }
    draft.changes = Differences.between(draft.before, answer.object());
    if (draft.changes.isEmpty()) {
      boolean ours =
          Differences.sameOwnership(draft.before, answer.object(), options.fieldManager());
      draft.action = ours ? Action.UNCHANGED : Action.CHANGE;
      draft.reason = ours ? draft.reason : "its fields become ours";
    }
    return replacing.anewIfFailed(draft, draft.before);
  }

  private Answer answer(PlannedChange.Draft draft, FieldConflict conflict) {
    return Migration.yields(conflict.manager())
        ? Answer.TAKE_OVER
        : options.conflicts().decide(draft.key, conflict);
  }

  private PlannedChange inConflict(PlannedChange.Draft draft, ApiException error)
      throws InterruptedException {
    draft.conflicts = error.conflicts();
    boolean stops = draft.force;
    for (FieldConflict conflict : draft.conflicts) {
      Answer answer = answer(draft, conflict);
      if (answer == Answer.LEAVE) {
        Map<String, @Nullable Object> rest = ServerPath.remove(draft.body, conflict.field());
        stops |= rest.equals(draft.body);
        draft.body = rest;
      }
      draft.force |= answer == Answer.TAKE_OVER;
      stops |= answer == Answer.STOP;
    }
    if (stops) {
      draft.action = Action.CONFLICT;
      return draft.because(Explanation.of("apply", draft.key, error)).build();
    }
    try {
      return compared(draft, client.apply(draft.key, draft.body, how(draft)));
    } catch (ApiException e) {
      return refused(draft, e);
    } catch (ConnectionException e) {
      return unanswered(draft, e);
    }
  }

  private PlannedChange refused(PlannedChange.Draft draft, ApiException error)
      throws InterruptedException {
    String message = String.valueOf(error.getMessage());
    if (message.contains("does not support dry run")) {
      draft.decidedLater = true;
      return draft.because("a webhook does not take dry runs: " + message).build();
    }
    if (draft.before != null && Immutable.isMeantBy(error)) {
      return replacing.immutable(draft, draft.before, error);
    }
    draft.action = Action.REFUSED;
    return draft.because(Explanation.of("apply", draft.key, error)).build();
  }
}
