package io.supercargo.client.memory;

import io.supercargo.apply.spi.ApplyOptions;
import io.supercargo.apply.spi.ListQuery;
import io.supercargo.apply.spi.LiveObject;
import io.supercargo.apply.spi.ObjectKey;
import io.supercargo.apply.spi.ResourceType;
import io.supercargo.read.JsonTrees;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Requests of tests to a cluster in memory, in few words. */
final class Cargo {
  private final InMemoryCluster cluster;

  Cargo(InMemoryCluster cluster) {
    this.cluster = cluster;
  }

  static Map<String, Object> tree(String json) {
    return JsonTrees.readObject("test", json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
  }

  ObjectKey key(String apiVersion, String kind, String name) throws InterruptedException {
    ResourceType type = cluster.discover().find(apiVersion, kind);
    return new ObjectKey(type, type.namespaced() ? "default" : null, name);
  }

  LiveObject apply(String json) throws InterruptedException {
    Map<String, Object> object = tree(json);
    String name = String.valueOf(((Map<?, ?>) object.get("metadata")).get("name"));
    ObjectKey key = key((String) object.get("apiVersion"), (String) object.get("kind"), name);
    return cluster.apply(key, object, ApplyOptions.by("test")).object();
  }

  LiveObject deployment(String image) throws InterruptedException {
    return apply(
        "{'apiVersion':'apps/v1','kind':'Deployment','metadata':{'name':'web'},'spec':{"
            + "'replicas':2,'progressDeadlineSeconds':60,'selector':{'matchLabels':{'app':'web'}},"
            + "'template':{'metadata':{'labels':{'app':'web'},'annotations':{'a':'b'}},"
            + "'spec':{'containers':[{'name':'web','image':'"
            + image
            + "'}]}}}}");
  }

  LiveObject get(String apiVersion, String kind, String name) throws InterruptedException {
    return cluster.get(key(apiVersion, kind, name));
  }

  List<LiveObject> list(String apiVersion, String kind) throws InterruptedException {
    return cluster.list(ListQuery.of(cluster.discover().find(apiVersion, kind), "default")).items();
  }

  /** Returns what is at a path of fields, null if there is nothing. */
  static Object at(LiveObject object, String path) {
    Object value = object.tree();
    for (String field : path.split("\\.", -1)) {
      value = value instanceof Map<?, ?> map ? map.get(field) : null;
    }
    return value;
  }

  /** Returns a condition as {@code status reason}, null if there is none. */
  static String condition(LiveObject object, String type) {
    if (at(object, "status.conditions") instanceof List<?> conditions) {
      for (Object each : conditions) {
        if (each instanceof Map<?, ?> condition && type.equals(condition.get("type"))) {
          return condition.get("status") + " " + condition.get("reason");
        }
      }
    }
    return null;
  }
}
