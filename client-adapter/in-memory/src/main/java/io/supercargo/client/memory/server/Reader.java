package io.supercargo.client.memory.server;

import io.supercargo.apply.spi.ListQuery;
import io.supercargo.apply.spi.LiveObject;
import io.supercargo.apply.spi.ObjectKey;
import io.supercargo.apply.spi.ObjectPage;
import io.supercargo.apply.spi.ResourceType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gets and lists objects. */
final class Reader {
  private final Server server;
  private final Map<String, Rest> rests = new LinkedHashMap<>();
  private int tokens;

  /** What is left of a list, as it was when its first page was asked for. */
  private record Rest(String resourceVersion, List<LiveObject> items) {}

  Reader(Server server) {
    this.server = server;
  }

  @Nullable LiveObject get(ObjectKey key) {
    ResourceType type = server.catalog().served(key.type());
    Map<String, @Nullable Object> object = server.store().get(Id.of(key));
    return object == null ? null : LiveObject.of(inVersion(object, type));
  }

  ObjectPage list(ListQuery query) {
    ResourceType type = server.catalog().served(query.type());
    String token = query.continueToken();
    if (token == null) {
      String version = Long.toString(server.store().revision());
      return page(new Rest(version, all(query, type)), query.limit());
    }
    Rest rest = rests.remove(token);
    if (rest == null || server.store().isForgotten(Long.parseLong(rest.resourceVersion()))) {
      throw Errors.expired(
          "The provided continue parameter is too old to display a consistent list result. You can"
              + " start a new list without the continue parameter.");
    }
    return page(rest, query.limit());
  }

  private ObjectPage page(Rest rest, int limit) {
    List<LiveObject> items = rest.items();
    if (limit <= 0 || items.size() <= limit) {
      return new ObjectPage(rest.resourceVersion(), items, null);
    }
    String token = "page-" + ++tokens;
    rests.put(token, new Rest(rest.resourceVersion(), items.subList(limit, items.size())));
    return new ObjectPage(rest.resourceVersion(), items.subList(0, limit), token);
  }

  private List<LiveObject> all(ListQuery query, ResourceType type) {
    LabelSelector selector = LabelSelector.parse(query.labels());
    List<LiveObject> found = new ArrayList<>();
    for (Map<String, @Nullable Object> object : server.store().all(type.groupKind())) {
      if (isIn(object, query.namespace()) && selector.takes(object)) {
        found.add(LiveObject.of(inVersion(object, type)));
      }
    }
    return found;
  }

  static boolean isIn(Map<String, @Nullable Object> object, @Nullable String namespace) {
    return namespace == null || namespace.equals(Obj.text(object, "metadata", "namespace"));
  }

  /** Returns an object as it reads in another version: CRDs convert by changing the name only. */
  static Map<String, @Nullable Object> inVersion(
      Map<String, @Nullable Object> object, ResourceType type) {
    return type.apiVersion().equals(object.get("apiVersion"))
        ? object
        : Obj.with(object, type.apiVersion(), "apiVersion");
  }
}
