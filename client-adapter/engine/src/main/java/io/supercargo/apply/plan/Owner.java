package io.supercargo.apply.plan;

import io.supercargo.apply.inventory.ApplySet;
import io.supercargo.apply.spi.ClusterClient;
import io.supercargo.apply.spi.ClusterException;
import io.supercargo.apply.spi.ListQuery;
import io.supercargo.apply.spi.LiveObject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Names the set that an object belongs to: its members know it by a hash only, which the object
 * that stands for the set carries, too.
 */
final class Owner {
  private final ClusterClient client;
  private final Map<String, String> known = new ConcurrentHashMap<>();

  Owner(ClusterClient client) {
    this.client = client;
  }

  /**
   * Returns the name of a set as far as it can be found, with its id.
   *
   * @param namespace of the member, null if it is in none; where to look if one may not look
   *     everywhere
   */
  String name(String id, @Nullable String namespace) throws InterruptedException {
    String before = known.get(id);
    if (before != null) {
      return before;
    }
    String parent = find(id, null);
    parent = parent == null && namespace != null ? find(id, namespace) : parent;
    String name = parent == null ? id : parent + " (" + id + ")";
    known.put(id, name);
    return name;
  }

  private @Nullable String find(String id, @Nullable String namespace) throws InterruptedException {
    ListQuery query =
        ListQuery.of(ApplySet.SECRET, namespace).labelled(ApplySet.ID + "=" + id).paged(1);
    try {
      for (LiveObject parent : client.list(query).items()) {
        return "Secret " + parent.namespace() + "/" + parent.name();
      }
      return null;
    } catch (ClusterException mayNotLook) {
      return null;
    }
  }
}
