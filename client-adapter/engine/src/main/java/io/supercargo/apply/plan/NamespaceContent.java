package io.supercargo.apply.plan;

import io.supercargo.apply.history.History;
import io.supercargo.apply.inventory.ApplySet;
import io.supercargo.apply.spi.ClusterClient;
import io.supercargo.apply.spi.Discovery;
import io.supercargo.apply.spi.ListQuery;
import io.supercargo.apply.spi.LiveObject;
import io.supercargo.apply.spi.ObjectKey;
import io.supercargo.apply.spi.ResourceType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What lives in a namespace besides what every namespace has. */
final class NamespaceContent {
  private static final int ENOUGH = 5;

  private final ClusterClient client;
  private final Discovery discovery;
  private final String namespace;
  private final @Nullable String set;

  /**
   * Looks into a namespace.
   *
   * @param namespace a member of the set
   */
  NamespaceContent(ClusterClient client, Discovery discovery, LiveObject namespace) {
    this.client = client;
    this.discovery = discovery;
    this.namespace = namespace.name();
    this.set = namespace.labels().get(ApplySet.PART_OF);
  }

  /** Returns some of the objects that do not go, as kind and name; empty if all do. */
  List<String> others(Set<ObjectKey> going) throws InterruptedException {
    List<String> others = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (ResourceType type : discovery.types()) {
      boolean asks = type.namespaced() && type.isDeliverable() && !isNoise(type);
      if (asks && seen.add(type.groupKind())) {
        for (LiveObject object : client.list(ListQuery.of(type, namespace)).items()) {
          ObjectKey key = new ObjectKey(type, namespace, object.name());
          if (others.size() < ENOUGH && !going.contains(key) && !isMade(object)) {
            others.add(key.toString());
          }
        }
      }
    }
    return others;
  }

  private static boolean isNoise(ResourceType type) {
    switch (type.groupKind()) {
      case "Event",
      "Event.events.k8s.io",
      "EndpointSlice.discovery.k8s.io",
      "Endpoints",
      "Lease.coordination.k8s.io",
      "PodMetrics.metrics.k8s.io":
        return true;
      default:
        return false;
    }
  }

  /**
   * Objects that others of the namespace own go with these; each namespace is given an account and
   * a certificate. The inventory of the set and its releases go, too, those of other sets do not.
   */
  private boolean isMade(LiveObject object) {
    String name = object.kind() + " " + object.name();
    return isOwnedHere(object)
        || name.equals("ServiceAccount default")
        || name.equals("ConfigMap kube-root-ca.crt")
        || (set != null
            && (set.equals(object.labels().get(ApplySet.ID))
                || set.equals(object.labels().get(History.LABEL))));
  }

  /** What an owner outside of the namespace made is not listed with its owner, so it counts. */
  private boolean isOwnedHere(LiveObject object) {
    Object owners = object.metadata().get("ownerReferences");
    for (Object each : owners instanceof List<?> list ? list : List.of()) {
      if (each instanceof Map<?, ?> owner) {
        String apiVersion = String.valueOf(owner.get("apiVersion"));
        ResourceType type = discovery.find(apiVersion, String.valueOf(owner.get("kind")));
        if (type != null && type.namespaced()) {
          return true;
        }
      }
    }
    return false;
  }
}
