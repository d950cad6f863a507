package io.supercargo.apply.colour;

import io.supercargo.apply.plan.OwnManagers;
import io.supercargo.apply.ready.Status;
import io.supercargo.apply.retry.Contention;
import io.supercargo.apply.retry.Timekeeper;
import io.supercargo.apply.rollout.Colour;
import io.supercargo.apply.rollout.Rollouts;
import io.supercargo.apply.spi.ClusterClient;
import io.supercargo.apply.spi.ListQuery;
import io.supercargo.apply.spi.LiveObject;
import io.supercargo.apply.spi.ObjectKey;
import io.supercargo.apply.spi.ResourceType;
import io.supercargo.apply.spi.WriteOptions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The colours of a Service as the cluster has them: nothing else is remembered anywhere. */
public final class LiveColours {
  private static final ResourceType TYPE =
      new ResourceType("", "v1", "Service", "services", true, Set.of());

  private final ClusterClient client;
  private final Timekeeper time;
  private final ObjectKey service;

  /** Looks at the colours of a Service. */
  public LiveColours(ClusterClient client, Timekeeper time, String namespace, String service) {
    this.client = client;
    this.time = time;
    this.service = new ObjectKey(TYPE, namespace, service);
  }

  /** Returns the Service. */
  public ObjectKey service() {
    return service;
  }

  /** Returns the colour that the Service selects, null if there is none or no Service. */
  public @Nullable Colour live() throws InterruptedException {
    LiveObject object = client.get(service);
    return object == null ? null : selected(object);
  }

  /** Returns the colour that a Service selects, null if it selects none. */
  public static @Nullable Colour selected(LiveObject service) {
    Object selector = Status.at(service.tree(), "spec", "selector");
    return Colour.of(selector instanceof Map<?, ?> labels ? labels.get(Colour.LABEL) : null);
  }

  /** Returns the workload of a colour, null if there is none. */
  public @Nullable ObjectKey workload(Colour colour) throws InterruptedException {
    String place = String.valueOf(service.namespace());
    List<ObjectKey> kinds =
        List.of(Rollouts.deployment(place, "any"), Rollouts.statefulSet(place, "any"));
    for (ObjectKey kind : kinds) {
      ListQuery query =
          ListQuery.of(kind.type(), place)
              .labelled(Colour.SERVICE + "=" + service.name() + "," + Colour.LABEL + "=" + colour);
      for (LiveObject found : client.list(query).items()) {
        return new ObjectKey(kind.type(), place, found.name());
      }
    }
    return null;
  }

  /** Returns how many replicas a workload has, 0 if there is no such workload. */
  public int replicas(@Nullable ObjectKey workload) throws InterruptedException {
    LiveObject live = workload == null ? null : client.get(workload);
    return live == null ? 0 : (int) new Status(live).number(1, "spec", "replicas");
  }

  /** Gives a workload so many replicas; deliveries leave them unless the manifest says how many. */
  public void scale(ObjectKey workload, int replicas) throws InterruptedException {
    client.merge(
        workload,
        Map.of("spec", Map.of("replicas", (long) replicas)),
        WriteOptions.by(OwnManagers.ROLLOUT));
  }

  /** Lets every Service that goes with this one select the other colour, this one last. */
  public void switchTo(Colour colour) throws InterruptedException {
    ListQuery query =
        ListQuery.of(TYPE, service.namespace()).labelled(Colour.SERVICE + "=" + service.name());
    for (LiveObject each : client.list(query).items()) {
      if (!each.name().equals(service.name())) {
        switchTo(new ObjectKey(TYPE, service.namespace(), each.name()), colour);
      }
    }
    switchTo(service, colour);
  }

  private void switchTo(ObjectKey key, Colour colour) throws InterruptedException {
    Contention.outlast(time, attempt -> switchOnce(key, colour));
  }

  private boolean switchOnce(ObjectKey key, Colour colour) throws InterruptedException {
    LiveObject now = client.get(key);
    if (now == null || selected(now) == null || selected(now) == colour) {
      return false;
    }
    client.merge(key, patch(now, colour), WriteOptions.by(OwnManagers.UNDO));
    return true;
  }

  /** The write holds only for the Service in the state that was looked at. */
  private static Map<String, @Nullable Object> patch(LiveObject now, Colour colour) {
    return Map.of(
        "metadata",
        Map.of("resourceVersion", now.resourceVersion()),
        "spec",
        Map.of("selector", Map.of(Colour.LABEL, colour.toString())));
  }
}
