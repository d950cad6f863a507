package io.supercargo.apply.plan;

import io.supercargo.apply.fault.DeliveryException;
import io.supercargo.apply.fault.Explanation;
import io.supercargo.apply.spi.ApiException;
import io.supercargo.apply.spi.ClusterClient;
import io.supercargo.apply.spi.ClusterException;
import io.supercargo.apply.spi.Discovery;
import io.supercargo.apply.spi.ListQuery;
import io.supercargo.apply.spi.LiveObject;
import io.supercargo.apply.spi.ObjectKey;
import io.supercargo.apply.spi.ResourceType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Guards what others have: with a Namespace goes everything in it, with a CustomResourceDefinition
 * every object of its kind. Neither is deleted while it holds what does not belong to the set.
 */
public final class Guard {
  private static final int ENOUGH = 5;

  private final ClusterClient client;

  /** Makes a guard. */
  public Guard(ClusterClient client) {
    this.client = client;
  }

  /**
   * Returns why an object must stay, or null if it may go.
   *
   * @param object the object
   * @param going what goes, too
   * @throws DeliveryException if the cluster does not say
   */
  public @Nullable String reasonToStay(ObjectKey key, LiveObject object, Set<ObjectKey> going)
      throws InterruptedException {
    try {
      List<String> others = others(key, object, going);
      return others.isEmpty()
          ? null
          : "it still holds what does not belong to the set: " + String.join(", ", others);
    } catch (ClusterException e) {
      String problem = Explanation.of("look into", key, e);
      if (e instanceof ApiException api && api.code() == 403) {
        return problem;
      }
      throw new DeliveryException(problem, e);
    }
  }

  private List<String> others(ObjectKey key, LiveObject object, Set<ObjectKey> going)
      throws InterruptedException {
    switch (key.type().groupKind()) {
      case "Namespace":
        return new NamespaceContent(client, client.discover()).others(key.name(), going);
      case "CustomResourceDefinition.apiextensions.k8s.io":
        return instances(object, going);
      default:
        return List.of();
    }
  }

  private List<String> instances(LiveObject definition, Set<ObjectKey> going)
      throws InterruptedException {
    Map<?, ?> spec = definition.tree().get("spec") instanceof Map<?, ?> map ? map : Map.of();
    Object kind = spec.get("names") instanceof Map<?, ?> names ? names.get("kind") : null;
    Discovery discovery = client.discover();
    ResourceType type = discovery.preferred(kind + "." + spec.get("group"));
    List<String> others = new ArrayList<>();
    if (type != null) {
      for (LiveObject each : client.list(ListQuery.of(type, null)).items()) {
        ObjectKey key = new ObjectKey(type, each.namespace(), each.name());
        if (!going.contains(key) && others.size() < ENOUGH) {
          others.add(key.toString());
        }
      }
    }
    return others;
  }
}
