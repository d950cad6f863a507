package io.supercargo.apply.tests;

import static io.supercargo.apply.tests.Samples.config;
import static io.supercargo.apply.tests.Samples.set;
import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.apply.Delivery;
import io.supercargo.apply.plan.Plan;
import io.supercargo.apply.spi.ObjectKey;
import io.supercargo.model.core.v1.ConfigMap;
import io.supercargo.model.core.v1.Namespace;
import io.supercargo.model.rbac.v1.ClusterRole;
import io.supercargo.set.Manifests;
import io.supercargo.testing.cluster.Cluster;
import io.supercargo.testing.cluster.ClusterTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Namespaces that a set brings, and that go with it: but never with what others have in them. */
@ClusterTest(controllers = true)
@Timeout(300)
class NamespaceTest extends DeliveryCase {
  private final List<String> gone = new CopyOnWriteArrayList<>();

  NamespaceTest(Cluster cluster) {
    super(cluster);
  }

  private Delivery waiting() {
    return Delivery.to(client)
        .running(KilledRun.often())
        .listening(
            event -> {
              if (event.toString().contains("] pruned ")) {
                gone.add(String.valueOf(event.key()));
              }
            });
  }

  private Namespace other() {
    return Namespace.of(namespace + "-x", n -> {});
  }

  private ConfigMap inside(String name) {
    return config(name, null).with(c -> c.metadata(m -> m.namespace(namespace + "-x")));
  }

  private boolean isThere(String name) throws InterruptedException {
    return client.get(new ObjectKey(key("v1", "Namespace", name).type(), null, name)) != null;
  }

  @Test
  void aNamespaceGoesWithItsContentAndLast() throws InterruptedException {
    waiting().apply(set(other(), inside("a"), config("b", null))).orThrow();
    waiting().apply(set(config("b", null))).orThrow();
    assertThat(gone)
        .containsExactly("ConfigMap " + namespace + "-x/a", "Namespace " + namespace + "-x");
    assertThat(isThere(namespace + "-x")).as("it is waited for until it is gone").isFalse();
  }

  @Test
  void aNamespaceInWhichOthersHaveSomethingStaysUntilTheyHaveNot() throws InterruptedException {
    waiting().apply(set(other(), inside("a"), config("b", null))).orThrow();
    String foreign = "/api/v1/namespaces/" + namespace + "-x/configmaps";
    create(foreign, "{'metadata':{'name':'foreign'}}");
    Plan plan = waiting().plan(set(config("b", null)));
    assertThat(plan)
        .asString()
        .contains(
            "it still holds what does not belong to the set: ConfigMap " + namespace + "-x/f");
    waiting().apply(plan).orThrow();
    assertThat(gone).containsExactly("ConfigMap " + namespace + "-x/a");
    assertThat(isThere(namespace + "-x")).isTrue();
    send("DELETE", foreign + "/foreign", null, null);
    waiting().apply(set(config("b", null))).orThrow();
    assertThat(isThere(namespace + "-x")).isFalse();
  }

  @Test
  void whatOthersPutIntoItAfterThePlanIsSafeToo() throws InterruptedException {
    waiting().apply(set(other(), config("b", null))).orThrow();
    Plan plan = waiting().plan(set(config("b", null)));
    create("/api/v1/namespaces/" + namespace + "-x/configmaps", "{'metadata':{'name':'foreign'}}");
    assertThat(waiting().apply(plan).failures().toString())
        .contains("stays: it still holds what does not belong to the set");
    assertThat(isThere(namespace + "-x")).isTrue();
  }

  @Test
  void aNamespaceThatTheSetStillDeliversIntoStays() throws InterruptedException {
    waiting().apply(set(other(), inside("a"))).orThrow();
    Plan plan = waiting().plan(set(inside("b")));
    assertThat(plan)
        .asString()
        .contains("the set delivers ConfigMap " + namespace + "-x/b into it");
    waiting().apply(plan).orThrow();
    assertThat(isThere(namespace + "-x")).isTrue();
  }

  @Test
  void aSetInANamespaceOfItsOwnGoesWithoutATrace() throws InterruptedException {
    String home = namespace + "-x";
    Manifests set =
        Manifests.builder("shop")
            .namespace(home)
            .add(other(), null)
            .add(config("a", Map.of("A", "1")), null)
            .add(ClusterRole.of(home, r -> {}), null)
            .build();
    waiting().apply(set).orThrow();
    assertThat(waiting().plan(set).isEmpty()).isTrue();
    assertThat(waiting().releases("shop", home)).hasSize(1);
    waiting().apply(Manifests.builder("shop").namespace(home).build()).orThrow();
    assertThat(gone).hasSize(3).last().isEqualTo("Namespace " + home);
    assertThat(isThere(home)).isFalse();
    assertThat(
            cluster
                .send("GET", "/apis/rbac.authorization.k8s.io/v1/clusterroles/" + home, null, null)
                .code())
        .isEqualTo(404);
  }

  @Test
  void aNamespaceThatDoesNotGoSaysWhatKeepsIt() throws InterruptedException {
    waiting().apply(set(other(), config("b", null))).orThrow();
    create(
        "/apis/coordination.k8s.io/v1/namespaces/" + namespace + "-x/leases",
        "{'metadata':{'name':'kept','finalizers':['example.com/keep']}}");
    Delivery told =
        waiting().running(KilledRun.often().within(Duration.ofSeconds(2), Duration.ofMinutes(1)));
    String failure;
    do {
      // The controller says so after it has tried.
      failure = told.apply(set(config("b", null))).failures().toString();
    } while (!failure.contains("remaining"));
    assertThat(failure)
        .contains("Namespace " + namespace + "-x is deleted but not gone: ")
        .contains("Some content in the namespace has finalizers remaining: example.com/keep");
    merge(
        "/apis/coordination.k8s.io/v1/namespaces/" + namespace + "-x/leases/kept",
        "{'metadata':{'finalizers':null}}");
    waiting().apply(set(config("b", null))).orThrow();
    assertThat(isThere(namespace + "-x")).isFalse();
  }
}
