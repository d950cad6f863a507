package io.supercargo.apply.plan;

import io.supercargo.apply.project.OwnAnnotations;
import io.supercargo.apply.ready.Readiness;
import io.supercargo.apply.ready.ReadyState;
import io.supercargo.apply.spi.ApiException;
import io.supercargo.apply.spi.ClusterClient;
import io.supercargo.apply.spi.LiveObject;
import java.util.Map;

/** Judges objects that only become as wanted when they are deleted and created anew. */
final class Replacing {
  private final ClusterClient client;
  private final PlanOptions options;

  Replacing(ClusterClient client, PlanOptions options) {
    this.client = client;
    this.options = options;
  }

  /** Judges an object of which the server says that fields cannot be changed. */
  PlannedChange immutable(PlannedChange.Draft draft, LiveObject before, ApiException error)
      throws InterruptedException {
    String what = Immutable.fields(error) + " cannot be changed";
    draft.action = Action.REFUSED;
    if (!isAllowed(draft)) {
      return draft
          .because(
              what
                  + ". Allow to delete and create "
                  + draft.key
                  + " by the annotation "
                  + OwnAnnotations.REPLACE
                  + ": allowed, or name it anew")
          .build();
    }
    String stays = new Guard(client).reasonNotToReplace(draft.key, before);
    if (stays != null) {
      return draft.because(what + ", and " + draft.key + " not replaced: " + stays).build();
    }
    return replace(draft, what);
  }

  /** A Job that failed stays so whatever is applied: only a new one runs again. */
  PlannedChange anewIfFailed(PlannedChange.Draft draft, LiveObject before) {
    if (!draft.key.type().groupKind().equals("Job.batch")) {
      return draft.build();
    }
    ReadyState state = Readiness.of(before);
    return state.isFailed() && isAllowed(draft)
        ? replace(draft, "it failed: " + state.reason())
        : draft.build();
  }

  private static PlannedChange replace(PlannedChange.Draft draft, String why) {
    draft.action = Action.REPLACE;
    draft.decidedLater = true;
    return draft.because(why).build();
  }

  private boolean isAllowed(PlannedChange.Draft draft) {
    Object metadata = draft.body.get("metadata");
    Object annotations = metadata instanceof Map<?, ?> map ? map.get("annotations") : null;
    boolean said =
        annotations instanceof Map<?, ?> map && "allowed".equals(map.get(OwnAnnotations.REPLACE));
    return said || options.replaces(draft.key);
  }
}
