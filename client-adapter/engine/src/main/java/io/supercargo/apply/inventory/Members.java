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
import io.supercargo.apply.work.Parallel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** Finds the members of a set: one list for each kind and namespace. */
public final class Members {
  private static final int PAGE = 500;

  private final ClusterClient client;
  private final ApplySet set;
  private final int threads;

  /**
   * Makes a finder.
   *
   * @param threads how many requests there are at a time
   */
  public Members(ClusterClient client, ApplySet set, int threads) {
    this.client = client;
    this.set = set;
    this.threads = threads;
  }

  /**
   * Returns every object that is labelled as a member.
   *
   * @param contents where to look; a kind that the server does not serve (any more) has no objects
   */
  public Map<ObjectKey, LiveObject> find(Contents contents, Discovery discovery)
      throws InterruptedException {
    List<Callable<Map<ObjectKey, LiveObject>>> lists = new ArrayList<>();
    for (String groupKind : contents.groupKinds()) {
      ResourceType type = discovery.preferred(groupKind);
      if (type != null && !type.namespaced()) {
        lists.add(() -> list(type, null));
      } else if (type != null) {
        for (String namespace : contents.namespaces()) {
          lists.add(() -> list(type, namespace));
        }
      }
    }
    Map<ObjectKey, LiveObject> members = new LinkedHashMap<>();
    for (Map<ObjectKey, LiveObject> some : new Parallel(threads).all(lists)) {
      members.putAll(some);
    }
    return members;
  }

  private Map<ObjectKey, LiveObject> list(ResourceType type, @Nullable String namespace)
      throws InterruptedException {
    Map<ObjectKey, LiveObject> members = new LinkedHashMap<>();
    ListQuery first = ListQuery.of(type, namespace).labelled(set.selector()).paged(PAGE);
    try {
      ListQuery query = first;
      while (query != null) {
        query = page(first, query, members);
      }
      return members;
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
