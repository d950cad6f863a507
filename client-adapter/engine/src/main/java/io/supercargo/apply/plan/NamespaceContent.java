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
   * Objects that others own go with these; each namespace is given an account and a certificate.
   * The inventory of the set and its releases go, too, those of other sets do not.
   */
  private boolean isMade(LiveObject object) {
    boolean owned =
        object.metadata().get("ownerReferences") instanceof List<?> list && !list.isEmpty();
    String name = object.kind() + " " + object.name();
    return owned
        || name.equals("ServiceAccount default")
        || name.equals("ConfigMap kube-root-ca.crt")
        || (set != null
            && (set.equals(object.labels().get(ApplySet.ID))
                || set.equals(object.labels().get(History.LABEL))));
  }
}
