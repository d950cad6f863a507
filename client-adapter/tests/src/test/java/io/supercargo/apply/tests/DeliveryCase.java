package io.supercargo.apply.tests;

import io.supercargo.apply.Delivery;
import io.supercargo.apply.run.RunOptions;
import io.supercargo.apply.spi.LiveObject;
import io.supercargo.apply.spi.ObjectKey;
import io.supercargo.apply.spi.ResourceType;
import io.supercargo.apply.spi.http.HttpClusterClient;
import io.supercargo.client.contract.ClusterTransport;
import io.supercargo.testing.cluster.Answer;
import io.supercargo.testing.cluster.Cluster;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;

/** Deliveries to a namespace of their own on a real server. */
abstract class DeliveryCase {
  final Cluster cluster;
  String namespace = "";
  ClusterTransport transport;
  HttpClusterClient client;

  /** Does not wait: without controllers nothing gets ready. */
  Delivery delivery;

  DeliveryCase(Cluster cluster) {
    this.cluster = cluster;
  }

  @BeforeEach
  void useNamespace() {
    namespace = cluster.newNamespace("delivery");
    transport = new ClusterTransport(cluster, namespace);
    client = new HttpClusterClient(transport);
    delivery = Delivery.to(client).running(RunOptions.defaults().withoutWaiting());
  }

  /** Returns a delivery in the name of a user without rights of its own. */
  Delivery as(String user) {
    return Delivery.to(new HttpClusterClient(new ClusterTransport(cluster, namespace, user)))
        .running(RunOptions.defaults().withoutWaiting());
  }

  LiveObject live(String apiVersion, String kind, String name) throws InterruptedException {
    return client.get(key(apiVersion, kind, name));
  }

  ObjectKey key(String apiVersion, String kind, String name) throws InterruptedException {
    ResourceType type = Objects.requireNonNull(client.discover().find(apiVersion, kind), kind);
    return new ObjectKey(type, type.namespaced() ? namespace : null, name);
  }

  /** Sends a request past the engine, as administrator; the body has single quotes for double. */
  Answer send(String method, String path, String contentType, String body) {
    Answer answer =
        cluster.send(method, path, contentType, body == null ? null : body.replace('\'', '"'));
    if (!answer.isSuccess()) {
      throw new IllegalStateException(method + " " + path + ": " + answer.body());
    }
    return answer;
  }

  void create(String path, String body) {
    send("POST", path, "application/json", body);
  }

  void merge(String path, String body) {
    send("PATCH", path, "application/merge-patch+json", body);
  }

  /** Returns the path of a collection of the core group in the namespace. */
  String core(String plural) {
    return "/api/v1/namespaces/" + namespace + "/" + plural;
  }
}
