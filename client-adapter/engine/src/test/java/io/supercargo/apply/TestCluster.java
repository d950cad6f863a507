package io.supercargo.apply;

import io.supercargo.apply.retry.FakeTime;
import io.supercargo.apply.spi.ApiException;
import io.supercargo.apply.spi.ApiException.Cause;
import io.supercargo.apply.spi.ApiException.Failure;
import io.supercargo.apply.spi.ApplyOptions;
import io.supercargo.apply.spi.DeleteOptions;
import io.supercargo.apply.spi.Discovery;
import io.supercargo.apply.spi.ListQuery;
import io.supercargo.apply.spi.LiveObject;
import io.supercargo.apply.spi.ObjectKey;
import io.supercargo.apply.spi.ResourceType;
import io.supercargo.apply.spi.WriteOptions;
import io.supercargo.client.memory.InMemoryCluster;
import io.supercargo.client.memory.ManualClock;
import io.supercargo.client.memory.script.Fault;
import io.supercargo.client.memory.script.Request;
import io.supercargo.model.Resource;
import io.supercargo.read.JsonTrees;
import io.supercargo.render.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A cluster in memory whose time passes when the engine waits, with requests in few words. */
public final class TestCluster {
  private final ManualClock clock = ManualClock.at(Instant.parse("2026-01-01T00:00:00Z"));

  /** The cluster; the context is in namespace shop. */
  public final InMemoryCluster memory =
      InMemoryCluster.builder().clock(clock).namespace("shop").build();

  /** The time of the cluster. */
  public final FakeTime time = new FakeTime(clock::instant, memory::advance);

  private int seen;

  /** Returns deliveries to the cluster. */
  public Delivery delivery() {
    return Delivery.to(memory).timed(time);
  }

  /** Returns the key of an object in namespace shop, or in none. */
  public ObjectKey key(String kind, String name) {
    return key(kind, "shop", name);
  }

  /** Returns the key of an object. */
  public ObjectKey key(String kind, String namespace, String name) {
    ResourceType type =
        discover().types().stream()
            .filter(each -> each.kind().equals(kind))
            .findFirst()
            .orElseThrow();
    return new ObjectKey(type, type.namespaced() ? namespace : null, name);
  }

  /** Returns what is served, without a request that counts. */
  public Discovery discover() {
    try {
      int before = memory.requests().size();
      Discovery discovery = memory.discover();
      seen += seen == before ? 1 : 0;
      return discovery;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Returns an object of namespace shop, or of none; null if there is none. */
  public LiveObject live(String kind, String name) throws InterruptedException {
    return live(kind, "shop", name);
  }

  /** Returns an object; null if there is none. */
  public LiveObject live(String kind, String namespace, String name) throws InterruptedException {
    ObjectKey key = key(kind, namespace, name);
    int before = memory.requests().size();
    LiveObject live = memory.get(key);
    seen += seen == before ? 1 : 0;
    return live;
  }

  /** Returns what is at a path of fields in an object. */
  public Object at(String kind, String name, String... path) throws InterruptedException {
    Object value = live(kind, name).tree();
    for (String field : path) {
      value = value instanceof Map<?, ?> map ? map.get(field) : null;
    }
    return value;
  }

  /** Forgets the requests so far. */
  public void forget() {
    seen = memory.requests().size();
  }

  /** Returns the requests since they were forgotten. */
  public List<String> requests() {
    List<Request> all = memory.requests();
    return all.subList(seen, all.size()).stream().map(Request::toString).toList();
  }

  /** Returns the writes since the requests were forgotten, those of releases left out. */
  public List<String> writes() {
    List<Request> all = memory.requests();
    return all.subList(seen, all.size()).stream()
        .filter(Request::writes)
        .map(Request::toString)
        .filter(request -> !request.contains(".v"))
        .toList();
  }

  /** Returns the objects of a kind in namespace shop. */
  public List<LiveObject> list(String kind) throws InterruptedException {
    return memory.list(ListQuery.of(key(kind, "any").type(), "shop")).items();
  }

  /** Deletes an object as somebody else does. */
  public void delete(String kind, String name) throws InterruptedException {
    ObjectKey key = key(kind, name);
    memory.delete(key, DeleteOptions.ofUid(memory.get(key).uid()));
  }

  /** Changes an object as somebody else does, by a merge patch in JSON with single quotes. */
  public void merge(String kind, String name, String patch) throws InterruptedException {
    memory.merge(key(kind, name), tree(patch), WriteOptions.by("somebody"));
  }

  /** Creates an object as somebody else does, in JSON with single quotes. */
  public LiveObject create(String json) throws InterruptedException {
    Map<String, Object> tree = tree(json);
    Map<?, ?> metadata = (Map<?, ?>) tree.get("metadata");
    String namespace = (String) metadata.get("namespace");
    String kind = String.valueOf(tree.get("kind"));
    ObjectKey key =
        key(kind, namespace == null ? "shop" : namespace, String.valueOf(metadata.get("name")));
    return memory.create(key, tree, WriteOptions.by("somebody")).object();
  }

  /** Applies a resource as somebody else does. */
  public void apply(String manager, Resource resource) throws InterruptedException {
    Map<String, Object> tree =
        JsonTrees.readObject("test", JsonWriter.standard().render(resource).bytes());
    memory.apply(key(resource.kind(), resource.name()), tree, ApplyOptions.by(manager).forced());
  }

  /** Lets the next requests of these words be answered with an error. */
  public void fail(String request, int times, ApiException error) {
    memory.fail(each -> each.toString().equals(request), times, Fault.answer(error.failure()));
  }

  /** Lets every request with this verb be answered with an error. */
  public void refuse(String verb, ApiException error) {
    memory.fail(each -> each.verb().equals(verb), Integer.MAX_VALUE, Fault.answer(error.failure()));
  }

  /** Returns what a server says when other managers own fields. */
  public static ApiException conflict(String manager, String... fields) {
    List<Cause> causes = new ArrayList<>();
    for (String field : fields) {
      causes.add(new Cause("FieldManagerConflict", field, "conflict with \"" + manager + "\""));
    }
    return refusal(409, "Conflict", "Apply failed", causes.toArray(Cause[]::new));
  }

  /** Returns what a server says when it refuses. */
  public static ApiException refusal(int code, String reason, String message, Cause... causes) {
    return new ApiException(Failure.of(code, reason, message).because(List.of(causes)));
  }

  /** Returns a tree of JSON in which single quotes stand for double ones. */
  public static Map<String, Object> tree(String json) {
    return JsonTrees.readObject("test", json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
  }
}
