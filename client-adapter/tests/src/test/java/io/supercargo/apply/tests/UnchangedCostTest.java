package io.supercargo.apply.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.apply.Delivery;
import io.supercargo.apply.plan.Plan;
import io.supercargo.apply.plan.PlanOptions;
import io.supercargo.apply.run.RunOptions;
import io.supercargo.apply.spi.http.HttpClusterClient;
import io.supercargo.client.contract.ClusterTransport;
import io.supercargo.client.memory.InMemoryCluster;
import io.supercargo.client.memory.script.Request;
import io.supercargo.model.Resource;
import io.supercargo.model.apps.v1.Deployment;
import io.supercargo.model.core.v1.ConfigMap;
import io.supercargo.model.core.v1.Namespace;
import io.supercargo.model.core.v1.Secret;
import io.supercargo.model.core.v1.Service;
import io.supercargo.model.core.v1.ServiceAccount;
import io.supercargo.model.rbac.v1.Role;
import io.supercargo.set.Manifests;
import io.supercargo.set.ManifestsBuilder;
import io.supercargo.testing.cluster.Cluster;
import io.supercargo.testing.cluster.ClusterTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What the delivery of 300 unchanged resources costs: requests, and heap for the plan. */
@Timeout(300)
class UnchangedCostTest {
  private static final int KINDS = 6;
  private static final int RESOURCES = 300;
  private static final long HELD = 64L << 20;

  @Nested
  @ClusterTest
  class OnAServer {
    @Test
    void costsNoRequestForAResourceAndLittleHeap(Cluster cluster) throws InterruptedException {
      ClusterTransport transport = new ClusterTransport(cluster, cluster.newNamespace("cost"));
      Delivery delivery = withoutWaiting(Delivery.to(new HttpClusterClient(transport)));
      delivery.apply(set()).orThrow();
      transport.questions().clear();
      long connected = used();
      Plan plan = delivery.plan(set());
      assertThat(used() - connected).as("heap that the plan holds").isLessThan(HELD);
      assertThat(delivery.apply(plan).orThrow().written()).isEmpty();

      assertThat(transport.questions()).noneMatch(question -> question.contains("dryRun=All"));
      assertThat(transport.questions().stream().filter(q -> q.contains("labelSelector=")))
          .hasSize(KINDS);
      List<String> rest =
          transport.questions().stream().filter(question -> !question.contains("?")).toList();
      assertThat(rest).hasSize(transport.questions().size() - KINDS);
      assertThat(rest.stream().filter(question -> question.contains("/namespaces/")))
          .as("besides version and discovery, the inventory")
          .hasSize(1);
    }

    @Test
    void creationInANewNamespaceCostsADryRunAndAWriteForEachResource(Cluster cluster)
        throws InterruptedException {
      ClusterTransport transport = new ClusterTransport(cluster, cluster.newNamespace("cost"));
      Delivery delivery = withoutWaiting(Delivery.to(new HttpClusterClient(transport)));
      String place = cluster.newNamespace("base") + "-new";
      ManifestsBuilder all = Manifests.builder("cost").namespace(place);
      all.add(Namespace.of(place, n -> {}), null);
      set().forEach(resource -> all.add(resource, null));
      delivery.apply(all.build()).orThrow();
      List<String> within =
          transport.questions().stream()
              .filter(question -> question.contains("/namespaces/" + place + "/"))
              .filter(question -> !question.contains("supercargo-cost"))
              .filter(question -> !question.contains("labelSelector="))
              .toList();
      assertThat(within).allMatch(question -> question.startsWith("PATCH"));
      assertThat(within.stream().filter(q -> q.contains("dryRun=All"))).hasSize(RESOURCES);
      assertThat(within).hasSize(2 * RESOURCES);
    }
  }

  @Test
  void costsNoRequestForAResourceInMemory() throws InterruptedException {
    List<Request> requests = unchanged(PlanOptions.defaults());
    assertThat(requests).noneMatch(Request::dryRun);
    assertThat(requests.stream().filter(request -> request.verb().equals("list"))).hasSize(KINDS);
    assertThat(requests).as("and version, discovery, inventory").hasSize(KINDS + 3);
  }

  @Test
  void costsOneRequestForAResourceIfTheServerIsAskedAboutEverything() throws InterruptedException {
    List<Request> requests = unchanged(PlanOptions.defaults().askingAboutEverything());
    assertThat(requests.stream().filter(Request::dryRun)).hasSize(RESOURCES);
    assertThat(requests).hasSize(RESOURCES + KINDS + 3);
  }

  /** Returns the requests of a delivery that changes nothing. */
  private static List<Request> unchanged(PlanOptions options) throws InterruptedException {
    InMemoryCluster cluster = InMemoryCluster.builder().withoutControllers().build();
    Delivery delivery = withoutWaiting(Delivery.to(cluster)).planning(options);
    delivery.apply(set()).orThrow();
    int before = cluster.requests().size();
    assertThat(delivery.apply(set()).orThrow().written()).isEmpty();
    return cluster.requests().subList(before, cluster.requests().size());
  }

  private static Delivery withoutWaiting(Delivery delivery) {
    return delivery.running(RunOptions.defaults().withoutWaiting());
  }

  private static Manifests set() {
    List<Resource> resources = new ArrayList<>();
    for (int i = 0; i < RESOURCES / KINDS; i++) {
      String name = "app-" + i;
      resources.add(ConfigMap.of(name, c -> c.data("LOG_LEVEL", "info")));
      resources.add(Secret.of(name, s -> s.stringData("password", "not-secret-" + name)));
      resources.add(ServiceAccount.of(name, a -> {}));
      resources.add(Role.of(name, r -> r.allow("", "configmaps", "get", "list")));
      resources.add(deployment(name));
      resources.add(
          Service.of(
              name, s -> s.spec(x -> x.selector(Map.of("app", name)).addPort(p -> p.port(80)))));
    }
    return Manifests.of("cost", resources);
  }

  private static Deployment deployment(String name) {
    Map<String, String> labels = Map.of("app", name);
    return Deployment.of(
        name,
        d ->
            d.spec(
                s ->
                    s.selector(x -> x.matchLabels(labels))
                        .template(
                            t ->
                                t.metadata(m -> m.labels(labels))
                                    .spec(p -> p.container("web", "nginx:1.27", c -> {})))));
  }

  private static long used() {
    for (int i = 0; i < 4; i++) {
      System.gc();
    }
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
