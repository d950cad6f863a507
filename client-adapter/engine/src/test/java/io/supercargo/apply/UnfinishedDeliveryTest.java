package io.supercargo.apply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.supercargo.apply.fault.DeliveryException;
import io.supercargo.apply.plan.Plan;
import io.supercargo.apply.retry.FakeTime;
import io.supercargo.apply.run.RunOptions;
import io.supercargo.apply.spi.ConnectionException;
import io.supercargo.model.Resource;
import io.supercargo.model.core.v1.ConfigMap;
import io.supercargo.model.core.v1.Namespace;
import io.supercargo.model.rbac.v1.ClusterRole;
import io.supercargo.set.Manifests;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What the next run does about one that ended too early. */
class UnfinishedDeliveryTest {
  private static final String PARENT = "supercargo-shop";
  private final FakeCluster cluster = new FakeCluster();
  private final Delivery delivery = Delivery.to(cluster).timed(new FakeTime());
  private final Manifests one = set(config("a"));

  private static Manifests set(Resource... resources) {
    return Manifests.of("shop", List.of(resources));
  }

  private static ConfigMap config(String name) {
    return ConfigMap.of(name, c -> c.data("A", "1"));
  }

  private static Namespace home() {
    return Namespace.of("shop", n -> {});
  }

  private boolean isBegun() {
    return cluster
        .stored("Secret", "shop", PARENT)
        .annotations()
        .containsKey("supercargo.io/delivery");
  }

  @Test
  void whatWasDeliveredAndNotRecordedIsRecorded() throws InterruptedException {
    Consumer<String> well = cluster.before;
    cluster.fail("apply Secret shop/supercargo-shop.v1.0", new ConnectionException("cut", null));
    assertThatExceptionOfType(DeliveryException.class)
        .isThrownBy(() -> delivery.apply(one))
        .withMessageStartingWith("cannot record the release in Secret shop/supercargo-shop.v1.0");
    assertThat(isBegun()).isTrue();
    cluster.before = well;
    Plan plan = delivery.plan(one);
    assertThat(plan.isEmpty()).isTrue();
    delivery.apply(plan).orThrow();
    assertThat(delivery.releases("shop", null)).hasSize(1);
    assertThat(isBegun()).isFalse();
    delivery.apply(one).orThrow();
    assertThat(delivery.releases("shop", null)).hasSize(1);
  }

  @Test
  void releasesThatCannotBeListedAreTold() {
    cluster.fail("list Secret", new ConnectionException("cut", null));
    assertThatExceptionOfType(DeliveryException.class)
        .isThrownBy(() -> delivery.releases("shop", null))
        .withMessageStartingWith("cannot list the releases of Secret shop/supercargo-shop: cut");
  }

  @Test
  void aNamespaceOfItsOwnIsFoundWithoutAnInventory() throws InterruptedException {
    Consumer<String> well = cluster.before;
    cluster.fail("apply Secret", new ConnectionException("cut", null));
    assertThatExceptionOfType(DeliveryException.class)
        .isThrownBy(() -> delivery.apply(set(home(), config("a"))));
    cluster.before = well;
    Plan plan = delivery.plan(set(ClusterRole.of("reader", r -> {})));
    assertThat(plan.leaving()).hasToString("[PRUNE Namespace shop]");
    assertThat(delivery.plan(one).leaving().get(0).reason())
        .isEqualTo("the set delivers ConfigMap shop/a into it");
  }

  @Test
  void theNamespaceOfTheInventoryGoesLastAndNothingIsWrittenIntoIt() throws InterruptedException {
    Delivery delivery = this.delivery.running(RunOptions.defaults().withoutWaiting());
    delivery.apply(set(home(), config("a"), ClusterRole.of("reader", r -> {}))).orThrow();
    Plan plan = delivery.plan(set());
    assertThat(plan.leaving())
        .hasToString("[PRUNE ClusterRole reader, PRUNE ConfigMap shop/a, PRUNE Namespace shop]");
    cluster.requests.clear();
    delivery.apply(plan).orThrow();
    int last = cluster.requests.indexOf("delete Namespace shop");
    assertThat(cluster.requests.subList(last, cluster.requests.size()))
        .noneMatch(request -> request.startsWith("apply"));
  }

  @Test
  void aNamespaceThatCannotBeMadeIsToldBeforeTheInventoryIsTried() throws InterruptedException {
    cluster.fail("apply Namespace", FakeCluster.refusal(403, "Forbidden", "no"));
    assertThat(delivery.apply(set(home(), config("a"))).failures().toString())
        .contains("cannot apply Namespace shop: no");
    assertThat(cluster.requests).noneMatch(request -> request.startsWith("apply Secret"));
  }

  @Test
  void aNamespaceThatDoesNotGoSaysWhatKeepsIt() throws InterruptedException {
    Delivery delivery = this.delivery.running(RunOptions.defaults().withoutWaiting());
    delivery.apply(set(Namespace.of("other", n -> {}), config("a"))).orThrow();
    cluster.lingering = key -> key.type().kind().equals("Namespace");
    cluster.change(
        "Namespace",
        null,
        "other",
        live ->
            FakeCluster.with(
                live,
                List.of(
                    Map.of("status", "False", "message", "nothing"),
                    Map.of("status", "True", "message", "1 lease remains")),
                "status",
                "conditions"));
    assertThat(delivery.apply(one).failures().values())
        .containsExactly("Namespace other is deleted but not gone: 1 lease remains");
    cluster.change("Namespace", null, "other", live -> FakeCluster.with(live, Map.of(), "status"));
    assertThat(delivery.apply(one).failures().values())
        .containsExactly("Namespace other is deleted but not gone: look at what it owns");
  }
}
