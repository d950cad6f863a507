package io.supercargo.apply;

import io.supercargo.apply.spi.ApiException;
import io.supercargo.apply.spi.ApiException.Cause;
import io.supercargo.apply.spi.ApiException.Failure;
import io.supercargo.apply.spi.ApplyOptions;
import io.supercargo.apply.spi.ClusterClient;
import io.supercargo.apply.spi.ClusterException;
import io.supercargo.apply.spi.DeleteOptions;
import io.supercargo.apply.spi.Discovery;
import io.supercargo.apply.spi.ListQuery;
import io.supercargo.apply.spi.LiveObject;
import io.supercargo.apply.spi.ObjectKey;
import io.supercargo.apply.spi.ObjectPage;
import io.supercargo.apply.spi.ResourceType;
import io.supercargo.apply.spi.ServerVersion;
import io.supercargo.apply.spi.Watch;
import io.supercargo.apply.spi.WatchQuery;
import io.supercargo.apply.spi.WriteOptions;
import io.supercargo.apply.spi.Written;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A cluster that stores what it is given and does what a test says: enough to see what the engine
 * asks for. What is applied is the whole object.
 */
public final class FakeCluster implements ClusterClient {
  private static final Set<String> VERBS = Set.of("get", "list", "patch", "delete", "watch");

  /** What was asked for, as {@code apply Deployment shop/web} or {@code dry-run …}. */
  public final List<String> requests = Collections.synchronizedList(new ArrayList<>());

  /** Objects after each write, for a test to change, such as to make a workload ready. */
  public Function<LiveObject, LiveObject> afterWrite = object -> object;

  /** Called with each request before it is done; may throw. */
  public Consumer<String> before = request -> {};

  /** Which objects stay although they are deleted. */
  public Predicate<ObjectKey> lingering = key -> false;

  /** How many objects are in a page. */
  public int pageSize = Integer.MAX_VALUE / 2;

  private final Map<ObjectKey, LiveObject> objects = new LinkedHashMap<>();
  private final List<ResourceType> types = new ArrayList<>();
  private final List<String> unavailable = new ArrayList<>();
  private int count;

  /** Makes a cluster with the usual kinds and a namespace. */
  public FakeCluster() {
    serve("v1", "Namespace", "namespaces", false);
    for (String kind : List.of("ConfigMap", "Secret", "Service", "ServiceAccount", "Pod")) {
      serve("v1", kind, kind.toLowerCase(Locale.ROOT) + "s", true);
    }
    serve("v1", "PersistentVolumeClaim", "persistentvolumeclaims", true);
    serve("apps/v1", "Deployment", "deployments", true);
    serve("apps/v1", "StatefulSet", "statefulsets", true);
    serve("apps/v1", "ReplicaSet", "replicasets", true);
    serve("batch/v1", "Job", "jobs", true);
    serve("networking.k8s.io/v1", "Ingress", "ingresses", true);
    serve("apiextensions.k8s.io/v1", "CustomResourceDefinition", "crds", false);
    serve("rbac.authorization.k8s.io/v1", "ClusterRole", "clusterroles", false);
  }

  public FakeCluster serve(String apiVersion, String kind, String plural, boolean namespaced) {
    types.add(
        new ResourceType(
            ResourceType.groupOf(apiVersion),
            ResourceType.versionOf(apiVersion),
            kind,
            plural,
            namespaced,
            VERBS));
    return this;
  }

  public FakeCluster silent(String apiVersion) {
    unavailable.add(apiVersion);
    return this;
  }

  /** Lets requests that begin so fail. */
  public FakeCluster fail(String request, ClusterException error) {
    Consumer<String> others = before;
    before =
        asked -> {
          if (asked.startsWith(request)) {
            throw error;
          }
          others.accept(asked);
        };
    return this;
  }

  public static ApiException refusal(int code, String reason, String message, Cause... causes) {
    return new ApiException(Failure.of(code, reason, message).because(List.of(causes)));
  }

  public static ApiException conflict(String manager, String... fields) {
    List<Cause> causes = new ArrayList<>();
    for (String field : fields) {
      causes.add(new Cause("FieldManagerConflict", field, "conflict with \"" + manager + "\""));
    }
    return refusal(409, "Conflict", "Apply failed", causes.toArray(Cause[]::new));
  }

  public ObjectKey key(String kind, String namespace, String name) {
    return types.stream()
        .filter(type -> type.kind().equals(kind))
        .map(type -> new ObjectKey(type, namespace, name))
        .findFirst()
        .orElseThrow();
  }

  public LiveObject stored(String kind, String namespace, String name) {
    return objects.get(key(kind, namespace, name));
  }

  public Set<ObjectKey> keys() {
    return objects.keySet();
  }

  /** Changes an object as its controller would. */
  public synchronized void change(
      String kind, String namespace, String name, Function<LiveObject, LiveObject> change) {
    ObjectKey key = key(kind, namespace, name);
    objects.put(key, version(change.apply(objects.get(key))));
  }

  /** Stores an object that somebody else made. */
  public synchronized LiveObject put(ObjectKey key, Map<String, Object> tree) {
    LiveObject object = version(LiveObject.of(withUid(tree, "u" + ++count)));
    objects.put(key, object);
    return object;
  }

  /** Returns an object with a value at a path of names. */
  public static LiveObject with(LiveObject object, Object value, String... path) {
    return LiveObject.of(put(object.tree(), value, List.of(path)));
  }

  private static Map<String, Object> put(Map<?, ?> tree, Object value, List<String> path) {
    Map<String, Object> copy = copy(tree);
    String first = path.get(0);
    if (path.size() == 1) {
      copy.put(first, value);
    } else {
      Object inner = copy.get(first);
      copy.put(
          first,
          put(
              inner instanceof Map<?, ?> map ? map : Map.of(),
              value,
              path.subList(1, path.size())));
    }
    return copy;
  }

  private static Map<String, Object> copy(Map<?, ?> tree) {
    Map<String, Object> copy = new LinkedHashMap<>();
    tree.forEach((key, value) -> copy.put(String.valueOf(key), value));
    return copy;
  }

  private static Map<String, Object> withUid(Map<?, ?> tree, String uid) {
    return put(tree, uid, List.of("metadata", "uid"));
  }

  private LiveObject version(LiveObject object) {
    return with(object, String.valueOf(++count), "metadata", "resourceVersion");
  }

  private void ask(String request) {
    requests.add(request);
    before.accept(request);
  }

  @Override
  public String description() {
    return "fake";
  }

  @Override
  public String defaultNamespace() {
    return "shop";
  }

  @Override
  public ServerVersion version() {
    ask("version");
    return new ServerVersion(1, 36, "v1.36.0");
  }

  @Override
  public synchronized Discovery discover() {
    ask("discover");
    return new Discovery(types, unavailable);
  }

  @Override
  public synchronized LiveObject get(ObjectKey key) {
    ask("get " + key);
    return objects.get(key);
  }

  @Override
  public synchronized ObjectPage list(ListQuery query) {
    ask("list " + query.type().kind() + " " + query.namespace());
    List<LiveObject> found = new ArrayList<>();
    objects.forEach(
        (key, object) -> {
          boolean same =
              key.type().groupKind().equals(query.type().groupKind())
                  && (query.namespace() == null || query.namespace().equals(key.namespace()));
          if (same && selects(query.labels(), object)) {
            found.add(object);
          }
        });
    int from = query.continueToken() == null ? 0 : Integer.parseInt(query.continueToken());
    int to = Math.min(found.size(), from + pageSize);
    String next = to < found.size() ? String.valueOf(to) : null;
    return new ObjectPage(String.valueOf(count), found.subList(from, to), next);
  }

  private static boolean selects(String selector, LiveObject object) {
    for (String each : selector.split(",", -1)) {
      String[] label = each.split("=", 2);
      if (label.length == 2 && !label[1].equals(object.labels().get(label[0]))) {
        return false;
      }
    }
    return true;
  }

  @Override
  public synchronized Written apply(ObjectKey key, Map<String, Object> body, ApplyOptions options) {
    ask((options.dryRun() ? "dry-run " : "apply ") + key + (options.force() ? " by force" : ""));
    LiveObject old = objects.get(key);
    checkPreconditions(old, body);
    Map<String, Object> tree = copy(body);
    Map<String, Object> metadata = copy((Map<?, ?>) tree.get("metadata"));
    metadata.remove("resourceVersion");
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("manager", options.fieldManager());
    entry.put("operation", "Apply");
    entry.put("fieldsV1", copy(tree));
    ((Map<?, ?>) entry.get("fieldsV1")).remove("metadata");
    metadata.put("managedFields", List.of(entry));
    metadata.put("uid", old == null ? "u" + (count + 1) : old.uid());
    metadata.put("resourceVersion", old == null ? "" : old.resourceVersion());
    tree.put("metadata", metadata);
    if (old != null && old.tree().containsKey("status")) {
      tree.put("status", old.tree().get("status"));
    }
    LiveObject next = LiveObject.of(tree);
    if (!options.dryRun() && !next.equals(old)) {
      next = afterWrite.apply(version(next));
      objects.put(key, next);
    }
    return new Written(next, old == null, List.of());
  }

  private static void checkPreconditions(LiveObject old, Map<String, Object> body) {
    Map<?, ?> metadata = (Map<?, ?>) body.get("metadata");
    Object version = metadata.get("resourceVersion");
    if (version != null && (old == null || !version.equals(old.resourceVersion()))) {
      throw refusal(409, "Conflict", "the object has been modified");
    }
  }

  @Override
  public Written create(ObjectKey key, Map<String, Object> object, WriteOptions options) {
    throw new AssertionError("not used by the engine");
  }

  @Override
  public synchronized Written replace(
      ObjectKey key, Map<String, Object> object, WriteOptions options) {
    throw new AssertionError("not used by the engine");
  }

  @Override
  public synchronized Written merge(
      ObjectKey key, Map<String, Object> patch, WriteOptions options) {
    ask("merge " + key);
    LiveObject old = objects.get(key);
    checkPreconditions(old, patch);
    Map<String, Object> merged = merge(old.tree(), patch);
    LiveObject next = version(LiveObject.of(merged));
    objects.put(key, next);
    return new Written(next, false, List.of());
  }

  private static Map<String, Object> merge(Map<?, ?> old, Map<?, ?> patch) {
    Map<String, Object> merged = copy(old);
    patch.forEach(
        (key, value) -> {
          String name = String.valueOf(key);
          if (value == null) {
            merged.remove(name);
          } else if (value instanceof Map<?, ?> inner) {
            Object present = merged.get(name);
            merged.put(name, merge(present instanceof Map<?, ?> map ? map : Map.of(), inner));
          } else {
            merged.put(name, value);
          }
        });
    return merged;
  }

  @Override
  public synchronized LiveObject delete(ObjectKey key, DeleteOptions options) {
    ask("delete " + key);
    LiveObject old = objects.get(key);
    if (old == null) {
      throw refusal(404, "NotFound", key + " not found");
    }
    boolean other = options.uid() != null && !options.uid().equals(old.uid());
    String version = options.resourceVersion();
    if (other || (version != null && !version.equals(old.resourceVersion()))) {
      throw refusal(409, "Conflict", "the precondition does not hold");
    }
    if (!old.finalizers().isEmpty() || lingering.test(key)) {
      LiveObject going =
          version(with(old, "2026-01-01T00:00:00Z", "metadata", "deletionTimestamp"));
      objects.put(key, going);
      return going;
    }
    objects.remove(key);
    return null;
  }

  @Override
  public Watch watch(WatchQuery query) {
    throw new AssertionError("not used by the engine");
  }

  @Override
  public void close() {}
}
