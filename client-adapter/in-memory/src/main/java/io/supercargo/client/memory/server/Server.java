package io.supercargo.client.memory.server;

import io.supercargo.apply.spi.ApplyOptions;
import io.supercargo.apply.spi.DeleteOptions;
import io.supercargo.apply.spi.Discovery;
import io.supercargo.apply.spi.ListQuery;
import io.supercargo.apply.spi.LiveObject;
import io.supercargo.apply.spi.ObjectKey;
import io.supercargo.apply.spi.ObjectPage;
import io.supercargo.apply.spi.ResourceType;
import io.supercargo.apply.spi.WatchEvent;
import io.supercargo.apply.spi.WatchQuery;
import io.supercargo.apply.spi.WriteOptions;
import io.supercargo.apply.spi.Written;
import io.supercargo.model.KubernetesVersion;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An API server without a network and without controllers. One thread at a time may use it. */
public final class Server {
  private static final List<String> NAMESPACES =
      List.of("default", "kube-node-lease", "kube-public", "kube-system");

  private final Clock clock;
  private final KubernetesVersion version;
  private final Store store = new Store();
  private final Catalog catalog = new Catalog(store);
  private final Addresses addresses = new Addresses();
  private final Writer writer = new Writer(this);
  private final Deleter deleter = new Deleter(this);
  private final Reader reader = new Reader(this);
  private long uids;

  /** Makes a server with the namespaces that every cluster has. */
  public Server(Clock clock, KubernetesVersion version) {
    this.clock = clock;
    this.version = version;
    NAMESPACES.forEach(this::addNamespace);
  }

  /** Sees to it that there is a namespace. */
  public void addNamespace(String name) {
    if (store.get(Id.namespace(name)) == null) {
      Map<String, @Nullable Object> body =
          Obj.of("apiVersion", "v1", "kind", "Namespace", "metadata", Obj.of("name", name));
      ObjectKey key = new ObjectKey(namespaces(), null, name);
      writer.create(key, body, WriteOptions.by("kube-apiserver"));
    }
  }

  /** Returns the objects. */
  public Store store() {
    return store;
  }

  /** Returns what is served. */
  public Catalog catalog() {
    return catalog;
  }

  Addresses addresses() {
    return addresses;
  }

  KubernetesVersion version() {
    return version;
  }

  private ResourceType namespaces() {
    return catalog.namespaces();
  }

  /** Returns the time as objects have it: whole seconds. */
  public String now() {
    return now(0);
  }

  String now(long secondsLater) {
    Instant time = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    return time.plusSeconds(secondsLater).toString();
  }

  String newUid() {
    byte[] seed = ("supercargo " + ++uids).getBytes(StandardCharsets.UTF_8);
    return UUID.nameUUIDFromBytes(seed).toString();
  }

  /** As {@link io.supercargo.apply.spi.ClusterClient#discover}. */
  public Discovery discover() {
    return new Discovery(catalog.types(), List.of());
  }

  /** As {@link io.supercargo.apply.spi.ClusterClient#get}. */
  public @Nullable LiveObject get(ObjectKey key) {
    return reader.get(key);
  }

  /** As {@link io.supercargo.apply.spi.ClusterClient#list}. */
  public ObjectPage list(ListQuery query) {
    return reader.list(query);
  }

  /** As {@link io.supercargo.apply.spi.ClusterClient#apply}. */
  public Written apply(ObjectKey key, Map<String, @Nullable Object> object, ApplyOptions options) {
    return writer.apply(key, object, options);
  }

  /** As {@link io.supercargo.apply.spi.ClusterClient#create}. */
  public Written create(ObjectKey key, Map<String, @Nullable Object> object, WriteOptions options) {
    return writer.create(key, object, options);
  }

  /** As {@link io.supercargo.apply.spi.ClusterClient#replace}. */
  public Written replace(
      ObjectKey key, Map<String, @Nullable Object> object, WriteOptions options) {
    return writer.replace(key, object, options);
  }

  /** As {@link io.supercargo.apply.spi.ClusterClient#merge}. */
  public Written merge(ObjectKey key, Map<String, @Nullable Object> patch, WriteOptions options) {
    return writer.merge(key, patch, options);
  }

  /** As {@link io.supercargo.apply.spi.ClusterClient#delete}. */
  public @Nullable LiveObject delete(ObjectKey key, DeleteOptions options) {
    return deleter.delete(key, options);
  }

  /** Writes the status of an object, as controllers do; nothing happens if it is gone. */
  public void status(Id id, Map<String, @Nullable Object> status, String manager) {
    writer.status(id, status, manager);
  }

  /** Writes status and metadata of an object, as controllers do; nothing happens if it is gone. */
  public void status(Map<String, @Nullable Object> object, String manager) {
    writer.status(object, manager);
  }

  /** Creates or replaces an object, as controllers do. */
  public void own(Map<String, @Nullable Object> object, String manager) {
    writer.own(object, manager);
  }

  /** Returns the version of the newest write. */
  public long revision() {
    return store.revision();
  }

  /** Stores an object as it is, as what stands behind a controller does. */
  public void put(Map<String, @Nullable Object> object) {
    store.put(Id.of(object), object);
  }

  /** Removes an object, whatever keeps it. */
  public void remove(Id id) {
    store.remove(id);
  }

  /** Deletes an object as controllers do: what keeps it, keeps it. */
  public void deleteAs(Map<String, @Nullable Object> object) {
    ResourceType type = catalog.typeOf(object);
    String namespace = Obj.text(object, "metadata", "namespace");
    String name = Obj.text(object, "metadata", "name");
    if (type == null) {
      store.remove(Id.of(object));
    } else {
      ObjectKey key = new ObjectKey(type, namespace.isEmpty() ? null : namespace, name);
      String uid = Obj.text(object, "metadata", "uid");
      deleter.delete(key, DeleteOptions.ofUid(uid));
    }
  }

  /** Forgets what happened so far: watches from older versions get 410. */
  public void compact() {
    store.compact();
  }

  /**
   * Begins a watch.
   *
   * @throws io.supercargo.apply.spi.ApiException 410 if the version of the query is forgotten
   */
  public Cursor watch(WatchQuery query) {
    ResourceType type = catalog.served(query.type());
    String from = query.resourceVersion();
    long version = from.isEmpty() ? store.revision() : Long.parseLong(from);
    Cursor cursor = new Cursor(this, query, type, version);
    cursor.requireRemembered();
    return cursor;
  }

  /** A place in what happened, from which a watch reads on. */
  public static final class Cursor {
    private final Server server;
    private final WatchQuery query;
    private final ResourceType type;
    private final LabelSelector selector;
    private long version;

    private Cursor(Server server, WatchQuery query, ResourceType type, long version) {
      this.server = server;
      this.query = query;
      this.type = type;
      this.selector = LabelSelector.parse(query.labels());
      this.version = version;
    }

    private void requireRemembered() {
      if (server.store.isForgotten(version)) {
        throw Errors.expired("too old resource version: " + version);
      }
    }

    /** Returns the next event, null if there is none yet. */
    public @Nullable WatchEvent poll() {
      requireRemembered();
      for (Change change = server.store.after(version);
          change != null;
          change = server.store.after(version)) {
        version = change.revision();
        WatchEvent event = event(change);
        if (event != null) {
          return event;
        }
      }
      return null;
    }

    private @Nullable WatchEvent event(Change change) {
      Map<String, @Nullable Object> before = change.before();
      Map<String, @Nullable Object> after = change.after();
      boolean here = change.id().groupKind().equals(type.groupKind());
      if (!here
          || (query.namespace() != null && !query.namespace().equals(change.id().namespace()))) {
        return null;
      }
      boolean was = selector.takes(before);
      if (after != null && selector.takes(after)) {
        return event(was ? WatchEvent.Type.MODIFIED : WatchEvent.Type.ADDED, after);
      }
      if (!was || before == null) {
        return null;
      }
      String revision = Long.toString(change.revision());
      return event(
          WatchEvent.Type.DELETED, Obj.with(before, revision, "metadata", "resourceVersion"));
    }

    private WatchEvent event(WatchEvent.Type what, Map<String, @Nullable Object> object) {
      return new WatchEvent(what, LiveObject.of(Reader.inVersion(object, type)));
    }
  }
}
