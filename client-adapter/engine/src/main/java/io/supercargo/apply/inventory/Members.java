package io.supercargo.apply.inventory;

import io.supercargo.apply.fault.DeliveryException;
import io.supercargo.apply.spi.ApiException;
import io.supercargo.apply.spi.ClusterClient;
import io.supercargo.apply.spi.ClusterException;
import io.supercargo.apply.spi.Discovery;
import io.supercargo.apply.spi.ListQuery;
import io.supercargo.apply.spi.LiveObject;
import io.supercargo.apply.spi.ObjectKey;
import io.supercargo.apply.spi.ObjectPage;
import io.supercargo.apply.spi.ResourceType;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the members of a set: one list for each kind and namespace. */
public final class Members {
  private static final int PAGE = 500;

  private final ClusterClient client;
  private final ApplySet set;

  /** Makes a finder. */
  public Members(ClusterClient client, ApplySet set) {
    this.client = client;
    this.set = set;
  }

  /**
   * Returns every object that is labelled as a member.
   *
   * @param contents where to look; a kind that the server does not serve (any more) has no objects
   */
  public Map<ObjectKey, LiveObject> find(Contents contents, Discovery discovery)
      throws InterruptedException {
    Map<ObjectKey, LiveObject> members = new LinkedHashMap<>();
    for (String groupKind : contents.groupKinds()) {
      ResourceType type = discovery.preferred(groupKind);
      if (type == null) {
        continue;
      }
      if (!type.namespaced()) {
        list(type, null, members);
        continue;
      }
      for (String namespace : contents.namespaces()) {
        list(type, namespace, members);
      }
    }
    return members;
  }

  private void list(
      ResourceType type, @Nullable String namespace, Map<ObjectKey, LiveObject> members)
      throws InterruptedException {
    ListQuery first = ListQuery.of(type, namespace).labelled(set.selector()).paged(PAGE);
    try {
      ListQuery query = first;
      while (query != null) {
        query = page(first, query, members);
      }
    } catch (ClusterException e) {
      throw new DeliveryException(message(type, namespace, e), e);
    }
  }

  /** Returns the query for the next page, null after the last; the first if that took too long. */
  private @Nullable ListQuery page(
      ListQuery first, ListQuery query, Map<ObjectKey, LiveObject> members)
      throws InterruptedException {
    ObjectPage page;
    try {
      page = client.list(query);
    } catch (ApiException e) {
      if (e.isExpired() && query.continueToken() != null) {
        return first;
      }
      throw e;
    }
    for (LiveObject object : page.items()) {
      members.put(new ObjectKey(query.type(), object.namespace(), object.name()), object);
    }
    return page.continueToken() == null ? null : query.after(page);
  }

  private static String message(
      ResourceType type, @Nullable String namespace, ClusterException error) {
    String where = namespace == null ? "" : " in namespace " + namespace;
    String what = "cannot list " + type.plural() + where + ": " + error.getMessage();
    return error instanceof ApiException api && api.code() == 403
        ? what + ". Grant the current user the verb list, to find members of the set"
        : what;
  }
}
