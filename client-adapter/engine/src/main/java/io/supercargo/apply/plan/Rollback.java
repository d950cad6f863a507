package io.supercargo.apply.plan;

import io.supercargo.apply.fault.DeliveryException;
import io.supercargo.apply.fault.Explanation;
import io.supercargo.apply.history.Recorded;
import io.supercargo.apply.spi.ClusterClient;
import io.supercargo.apply.spi.ClusterException;
import io.supercargo.apply.spi.LiveObject;
import io.supercargo.apply.spi.ObjectKey;
import io.supercargo.apply.spi.ResourceType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a plan says of Secrets when it goes back to a release that has no values of them: each stays
 * as it is, and those that differ, or are gone, are named.
 */
public final class Rollback {
  private final ClusterClient client;
  private final Recorded recorded;
  private final int release;

  /** Goes back to a release. */
  public Rollback(ClusterClient client, Recorded recorded, int release) {
    this.client = client;
    this.recorded = recorded;
    this.release = release;
  }

  /** Returns options by which nothing is deleted that the release has no values of. */
  public PlanOptions options(PlanOptions usual) {
    return usual.keeping(key -> usual.kept().test(key) || recorded.lacks(key));
  }

  /**
   * Returns the plan with what there is to say of the Secrets.
   *
   * @param plan made by those options
   * @param secrets the type of Secrets
   * @throws DeliveryException if the cluster does not answer
   */
  public Plan explain(Plan plan, ResourceType secrets) throws InterruptedException {
    List<PlannedChange> leaving = new ArrayList<>();
    Set<ObjectKey> seen = new HashSet<>();
    for (PlannedChange change : plan.leaving()) {
      seen.add(change.key());
      leaving.add(recorded.lacks(change.key()) ? stays(change.key(), change.before(), "") : change);
    }
    for (ObjectKey key : recorded.withoutValues(secrets)) {
      if (seen.add(key)) {
        LiveObject live = read(key);
        leaving.add(live == null ? missing(key) : stays(key, live, "it is not in the set; "));
      }
    }
    return plan.withLeaving(leaving, kept(leaving));
  }

  private List<LiveObject> kept(List<PlannedChange> leaving) {
    List<LiveObject> kept = new ArrayList<>();
    for (PlannedChange change : leaving) {
      LiveObject live = change.before();
      if (live != null && recorded.lacks(change.key())) {
        kept.add(live);
      }
    }
    return kept;
  }

  private @Nullable LiveObject read(ObjectKey key) throws InterruptedException {
    try {
      return client.get(key);
    } catch (ClusterException e) {
      throw new DeliveryException(Explanation.of("read", key, e), e);
    }
  }

  private PlannedChange stays(ObjectKey key, @Nullable LiveObject live, String first) {
    PlannedChange.Draft draft = new PlannedChange.Draft(key, Action.KEEP);
    draft.before = live;
    return draft.because(first + (live == null ? "" : compared(key, live))).build();
  }

  private String compared(ObjectKey key, LiveObject live) {
    if (!recorded.had(key)) {
      return "release " + release + " did not have it; its values are recorded nowhere";
    }
    List<String> differences = recorded.differences(key, live);
    return differences.isEmpty()
        ? "its values are those of release " + release
        : "it differs from release "
            + release
            + ", whose values are not recorded: "
            + String.join(", ", differences);
  }

  private PlannedChange missing(ObjectKey key) {
    return new PlannedChange.Draft(key, Action.MISSING)
        .because(
            "release "
                + release
                + " had it, and its values are not recorded. Deliver a set that has it")
        .build();
  }
}
