package io.supercargo.apply.plan;

import io.supercargo.apply.spi.ClusterClient;
import io.supercargo.apply.spi.ClusterException;
import io.supercargo.apply.spi.LiveObject;
import io.supercargo.apply.spi.ObjectKey;
import io.supercargo.apply.spi.WriteOptions;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Judges objects whose fields become ours first: some go then, which the dry run cannot tell. */
final class HandOver {
  private final ClusterClient client;
  private final String manager;

  HandOver(ClusterClient client, String manager) {
    this.client = client;
    this.manager = manager;
  }

  /** Judges an object by what the server's dry run says of it. */
  PlannedChange judge(PlannedChange.Draft draft, LiveObject before, LiveObject answer)
      throws InterruptedException {
    Map<String, @Nullable Object> after = Migration.after(before, answer, draft.body, manager);
    draft.changes = Differences.between(before, defaulted(draft.key, before, after));
    return draft.because(Migration.reason(before)).build();
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
      return client.replace(key, body, new WriteOptions(manager, true)).object();
    } catch (ClusterException e) {
      return LiveObject.of(after);
    }
  }
}
