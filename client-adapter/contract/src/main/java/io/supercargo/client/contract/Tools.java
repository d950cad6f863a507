package io.supercargo.client.contract;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.supercargo.apply.spi.ApiException;
import io.supercargo.apply.spi.ApplyOptions;
import io.supercargo.apply.spi.ClusterClient;
import io.supercargo.apply.spi.LiveObject;
import io.supercargo.apply.spi.ObjectKey;
import io.supercargo.apply.spi.ResourceType;
import io.supercargo.apply.spi.WriteOptions;
import io.supercargo.apply.spi.Written;
import io.supercargo.read.JsonTrees;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;

/** Requests in few words. Objects are JSON in which single quotes stand for double ones. */
final class Tools {
  private final ClusterClient client;
  private final String namespace;

  Tools(ClusterClient client, String namespace) {
    this.client = client;
    this.namespace = namespace;
  }

  ClusterClient client() {
    return client;
  }

  String namespace() {
    return namespace;
  }

  static Map<String, @Nullable Object> tree(String json) {
    byte[] bytes = json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    return JsonTrees.readObject("test", bytes);
  }

  /** Returns the JSON of a ConfigMap. */
  static String configMap(String name, String rest) {
    return "{'apiVersion':'v1','kind':'ConfigMap','metadata':{'name':'" + name + "'}" + rest + "}";
  }

  ResourceType type(String apiVersion, String kind) throws InterruptedException {
    return Objects.requireNonNull(
        client.discover().find(apiVersion, kind), apiVersion + " " + kind + " is not served");
  }

  ObjectKey key(String apiVersion, String kind, String name) throws InterruptedException {
    ResourceType type = type(apiVersion, kind);
    return new ObjectKey(type, type.namespaced() ? namespace : null, name);
  }

  ObjectKey key(Map<String, @Nullable Object> object) throws InterruptedException {
    Map<?, ?> metadata = (Map<?, ?>) Objects.requireNonNull(object.get("metadata"));
    return key(
        String.valueOf(object.get("apiVersion")),
        String.valueOf(object.get("kind")),
        String.valueOf(metadata.get("name")));
  }

  LiveObject apply(String manager, String json) throws InterruptedException {
    return apply(ApplyOptions.by(manager), json).object();
  }

  Written apply(ApplyOptions options, String json) throws InterruptedException {
    Map<String, @Nullable Object> object = tree(json);
    return client.apply(key(object), object, options);
  }

  /** Makes a custom resource that has every kind of list and map, and waits until it is served. */
  void defineWidgets() throws Exception {
    apply("crd", ApplySequence.customResourceDefinition());
    Await.until(() -> client.discover().find("test.supercargo.io/v1", "Widget") != null);
  }

  LiveObject create(String json) throws InterruptedException {
    Map<String, @Nullable Object> object = tree(json);
    return client.create(key(object), object, WriteOptions.by("creator")).object();
  }

  LiveObject live(String apiVersion, String kind, String name) throws InterruptedException {
    LiveObject live = client.get(key(apiVersion, kind, name));
    return Objects.requireNonNull(live, kind + " " + name + " is not there");
  }

  static ApiException refused(ThrowingCallable call) {
    return Objects.requireNonNull(
        catchThrowableOfType(ApiException.class, call), "the server refused nothing");
  }

  /** Returns what is at a path of fields, null if there is nothing. */
  static @Nullable Object at(LiveObject object, String path) {
    Object value = object.tree();
    for (String field : path.split("\\.", -1)) {
      value = value instanceof Map<?, ?> map ? map.get(field) : null;
    }
    return value;
  }
}
