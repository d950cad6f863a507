package io.supercargo.apply.plan;

import io.supercargo.apply.fault.Explanation;
import io.supercargo.apply.inventory.ApplySet;
import io.supercargo.apply.plan.ConflictPolicy.Answer;
import io.supercargo.apply.project.OwnAnnotations;
import io.supercargo.apply.project.Wanted;
import io.supercargo.apply.ready.Readiness;
import io.supercargo.apply.ready.ReadyState;
import io.supercargo.apply.retry.Precondition;
import io.supercargo.apply.spi.ApiException;
import io.supercargo.apply.spi.ApplyOptions;
import io.supercargo.apply.spi.ClusterClient;
import io.supercargo.apply.spi.ConnectionException;
import io.supercargo.apply.spi.FieldConflict;
import io.supercargo.apply.spi.LiveObject;
import io.supercargo.apply.spi.ObjectKey;
import io.supercargo.apply.spi.WriteOptions;
import io.supercargo.apply.spi.Written;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds out what applying one object would do, by a dry run on the server. */
public final class Judge {
  private final ClusterClient client;
  private final PlanOptions options;
  private final ApplySet set;
  private final Owner owner;

  /** Makes a judge. */
  public Judge(ClusterClient client, PlanOptions options, ApplySet set) {
    this.client = client;
    this.options = options;
    this.set = set;
    this.owner = new Owner(client);
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
      LiveObject live = e.code() == 409 ? client.get(draft.key) : null;
      return live == null ? refused(draft, e) : change(wanted, live);
    } catch (ConnectionException e) {
      return unanswered(draft, e);
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
    return dryRun(draft);
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
      return migrating(draft, draft.before, answer.object());
    }
    draft.changes = Differences.between(draft.before, answer.object());
    if (draft.changes.isEmpty()) {
      boolean ours =
          Differences.sameOwnership(draft.before, answer.object(), options.fieldManager());
      draft.action = ours ? Action.UNCHANGED : Action.CHANGE;
      draft.reason = ours ? draft.reason : "its fields become ours";
    }
    return mayReplace(draft) ? anewIfFailed(draft, draft.before) : draft.build();
  }

  /** A Job that failed stays so whatever is applied: only a new one runs again. */
  private static PlannedChange anewIfFailed(PlannedChange.Draft draft, LiveObject before) {
    ReadyState state = Readiness.of(before);
    if (draft.key.type().groupKind().equals("Job.batch") && state.isFailed()) {
      draft.action = Action.REPLACE;
      draft.decidedLater = true;
      draft.reason = "it failed: " + state.reason();
    }
    return draft.build();
  }

  private PlannedChange migrating(PlannedChange.Draft draft, LiveObject before, LiveObject answer)
      throws InterruptedException {
    Map<String, @Nullable Object> after =
        Migration.after(before, answer, draft.body, options.fieldManager());
    draft.changes = Differences.between(before, defaulted(draft.key, before, after));
    draft.reason = Migration.reason(before);
    return draft.build();
  }

  /**
   * Lets the server give what is left its defaults again; if it does not want to, or may not, the
   * plan shows them as fields that go.
   */
  private LiveObject defaulted(
      ObjectKey key, LiveObject before, Map<String, @Nullable Object> after)
      throws InterruptedException {
    Map<String, @Nullable Object> metadata = new LinkedHashMap<>();
    if (after.get("metadata") instanceof Map<?, ?> map) {
      map.forEach((name, value) -> metadata.put(String.valueOf(name), value));
    }
    metadata.remove("managedFields");
    metadata.put("resourceVersion", before.resourceVersion());
    Map<String, @Nullable Object> body = new LinkedHashMap<>(after);
    body.put("metadata", metadata);
    try {
      return client.replace(key, body, new WriteOptions(options.fieldManager(), true)).object();
    } catch (ApiException e) {
      return LiveObject.of(after);
    }
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
      return immutable(draft, error);
    }
    draft.action = Action.REFUSED;
    return draft.because(Explanation.of("apply", draft.key, error)).build();
  }

  private PlannedChange immutable(PlannedChange.Draft draft, ApiException error)
      throws InterruptedException {
    String what = Immutable.fields(error);
    if (!mayReplace(draft)) {
      draft.action = Action.REFUSED;
      return draft
          .because(
              what
                  + " cannot be changed. Allow to delete and create "
                  + draft.key
                  + " by the annotation "
                  + OwnAnnotations.REPLACE
                  + ": allowed, or name it anew")
          .build();
    }
    String stays = reasonToStay(draft);
    if (stays != null) {
      draft.action = Action.REFUSED;
      return draft
          .because(what + " cannot be changed, and " + draft.key + " not replaced: " + stays)
          .build();
    }
    draft.action = Action.REPLACE;
    draft.decidedLater = true;
    return draft.because(what + " cannot be changed").build();
  }

  private @Nullable String reasonToStay(PlannedChange.Draft draft) throws InterruptedException {
    return draft.before == null
        ? null
        : new Guard(client).reasonNotToReplace(draft.key, draft.before);
  }

  private boolean mayReplace(PlannedChange.Draft draft) {
    Object metadata = draft.body.get("metadata");
    Object annotations = metadata instanceof Map<?, ?> map ? map.get("annotations") : null;
    boolean said =
        annotations instanceof Map<?, ?> map && "allowed".equals(map.get(OwnAnnotations.REPLACE));
    return said || options.replaces(draft.key);
  }
}
