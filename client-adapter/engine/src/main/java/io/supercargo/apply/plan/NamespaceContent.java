package io.supercargo.apply.plan;

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

/** What lives in a namespace besides what every namespace has. */
final class NamespaceContent {
  private static final int ENOUGH = 5;

  private final ClusterClient client;
  private final Discovery discovery;

  NamespaceContent(ClusterClient client, Discovery discovery) {
    this.client = client;
    this.discovery = discovery;
  }

  /** Returns some of the objects that do not go, as kind and name; empty if all do. */
  List<String> others(String namespace, Set<ObjectKey> going) throws InterruptedException {
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
    switch (type.kind()) {
      case "Event", "EndpointSlice", "Endpoints", "Lease", "PodMetrics":
        return true;
      default:
        return false;
    }
  }

  /**
   * Objects that others own go with these; each namespace is given an account and a certificate.
   */
  private static boolean isMade(LiveObject object) {
    boolean owned =
        object.metadata().get("ownerReferences") instanceof List<?> list && !list.isEmpty();
    String name = object.kind() + " " + object.name();
    return owned
        || name.equals("ServiceAccount default")
        || name.equals("ConfigMap kube-root-ca.crt")
        || object.labels().containsKey("applyset.kubernetes.io/id")
        || object.labels().containsKey("supercargo.io/history");
  }
}
