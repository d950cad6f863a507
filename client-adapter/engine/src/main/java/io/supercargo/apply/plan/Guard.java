package io.supercargo.apply.plan;

import io.supercargo.apply.fault.DeliveryException;
import io.supercargo.apply.fault.Explanation;
import io.supercargo.apply.ready.Status;
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
    return reason(key, object, going, "it still holds what does not belong to the set: ");
  }

  /**
   * Returns why an object must not be deleted to be created anew, or null if it may: even what
   * belongs to the set would go with it.
   *
   * @throws DeliveryException if the cluster does not say
   */
  public @Nullable String reasonNotToReplace(ObjectKey key, LiveObject object)
      throws InterruptedException {
    return reason(key, object, Set.of(), "with it would go ");
  }

  private @Nullable String reason(
      ObjectKey key, LiveObject object, Set<ObjectKey> going, String what)
      throws InterruptedException {
    try {
      if (!holds(key)) {
        return null;
      }
      Discovery discovery = client.discover();
      List<String> silent = silent(key, object, discovery);
      if (!silent.isEmpty()) {
        return "the cluster does not say what it holds of " + String.join(", ", silent);
      }
      List<String> others =
          isNamespace(key)
              ? new NamespaceContent(client, discovery, object).others(going)
              : instances(object, discovery, going);
      return others.isEmpty() ? null : what + String.join(", ", others);
    } catch (ClusterException e) {
      String problem = Explanation.of("look into", key, e);
      if (e instanceof ApiException api && api.code() == 403) {
        return problem;
      }
      throw new DeliveryException(problem, e);
    }
  }

  private static boolean isNamespace(ObjectKey key) {
    return key.type().groupKind().equals("Namespace");
  }

  /** Returns whether two states differ only in the status and in what is the server's own. */
  public static boolean isSame(LiveObject before, LiveObject now) {
    return Differences.between(before, now).isEmpty();
  }

  private static boolean holds(ObjectKey key) {
    return isNamespace(key)
        || key.type().groupKind().equals("CustomResourceDefinition.apiextensions.k8s.io");
  }

  /** Returns groups that do not answer now and of which there may be objects. */
  private static List<String> silent(ObjectKey key, LiveObject object, Discovery discovery) {
    String group = String.valueOf(Status.at(object.tree(), "spec", "group"));
    return discovery.unavailable().stream()
        .filter(each -> isNamespace(key) || each.startsWith(group + "/"))
        .toList();
  }

  private List<String> instances(LiveObject definition, Discovery discovery, Set<ObjectKey> going)
      throws InterruptedException {
    Map<?, ?> spec = definition.tree().get("spec") instanceof Map<?, ?> map ? map : Map.of();
    Object kind = spec.get("names") instanceof Map<?, ?> names ? names.get("kind") : null;
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
