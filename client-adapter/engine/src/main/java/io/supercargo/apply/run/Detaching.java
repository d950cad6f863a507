package io.supercargo.apply.run;

import io.supercargo.apply.inventory.ApplySet;
import io.supercargo.apply.plan.PlannedChange;
import io.supercargo.apply.retry.Contention;
import io.supercargo.apply.retry.Timekeeper;
import io.supercargo.apply.spi.ClusterClient;
import io.supercargo.apply.spi.LiveObject;
import io.supercargo.apply.spi.WriteOptions;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes the label of the set off an object that stays. */
final class Detaching {
  private static final WriteOptions HOW = WriteOptions.by("supercargo-applyset");

  private final ClusterClient client;
  private final ApplySet set;
  private final Timekeeper time;

  Detaching(ClusterClient client, ApplySet set, Timekeeper time) {
    this.client = client;
    this.set = set;
    this.time = time;
  }

  /** Detaches the object that was planned; one that is gone or has no label needs nothing. */
  void detach(PlannedChange change) throws InterruptedException {
    Contention.outlast(time, attempt -> detachOnce(change));
  }

  private boolean detachOnce(PlannedChange change) throws InterruptedException {
    LiveObject planned = change.before();
    LiveObject now = client.get(change.key());
    if (planned == null
        || now == null
        || !now.uid().equals(planned.uid())
        || !set.id().equals(now.labels().get(ApplySet.PART_OF))) {
      return false;
    }
    client.merge(change.key(), patch(now), HOW);
    return true;
  }

  private static Map<String, @Nullable Object> patch(LiveObject now) {
    Map<String, @Nullable Object> labels = new LinkedHashMap<>();
    labels.put(ApplySet.PART_OF, null);
    Map<String, @Nullable Object> metadata = new LinkedHashMap<>();
    metadata.put("uid", now.uid());
    metadata.put("resourceVersion", now.resourceVersion());
    metadata.put("labels", labels);
    Map<String, @Nullable Object> patch = new LinkedHashMap<>();
    patch.put("metadata", metadata);
    return patch;
  }
}
