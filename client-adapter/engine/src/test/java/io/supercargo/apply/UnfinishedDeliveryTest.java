package io.supercargo.apply;

import static io.supercargo.apply.Samples.config;
import static io.supercargo.apply.Samples.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.supercargo.apply.fault.DeliveryException;
import io.supercargo.apply.plan.Plan;
import io.supercargo.apply.spi.ClusterClient;
import io.supercargo.apply.spi.LiveObject;
import io.supercargo.client.memory.script.Fate;
import io.supercargo.client.memory.script.Fault;
import io.supercargo.model.Resource;
import io.supercargo.model.core.v1.Namespace;
import io.supercargo.model.rbac.v1.ClusterRole;
import io.supercargo.set.Manifests;
import io.supercargo.set.ManifestsBuilder;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the next run does about one that ended too early. */
class UnfinishedDeliveryTest {
  // As often as a request is sent at most.
  private static final int EACH_TRY = 6;
  private final TestCluster cluster = new TestCluster();
  private final Delivery delivery = cluster.delivery();
  private final Manifests one = set(config("a", "1"));

  /** Returns a set whose namespace is not there yet. */
  private static Manifests fresh(Resource... resources) {
    ManifestsBuilder builder = Manifests.builder("shop").namespace("fresh");
    for (Resource resource : resources) {
      builder.add(resource, null);
    }
    return builder.build();
  }

  private static Namespace home() {
    return Namespace.of("fresh", n -> {});
  }

  private void lose(String request) {
    cluster.memory.fail(each -> each.toString().startsWith(request), EACH_TRY, Fault.lostRequest());
  }

  private boolean isBegun() throws InterruptedException {
    return cluster
        .live("Secret", "supercargo-shop")
        .annotations()
        .containsKey("supercargo.io/delivery");
  }

  @Test
  void whatWasDeliveredAndNotRecordedIsRecorded() throws InterruptedException {
    lose("apply Secret shop/supercargo-shop.v1.0");
    assertThatExceptionOfType(DeliveryException.class)
        .isThrownBy(() -> delivery.apply(one))
        .withMessageStartingWith("cannot record the release in Secret shop/supercargo-shop.v1.0");
    assertThat(isBegun()).isTrue();
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
    lose("list Secret");
    assertThatExceptionOfType(DeliveryException.class)
        .isThrownBy(() -> delivery.releases("shop", null))
        .withMessageStartingWith("cannot list the releases of Secret shop/supercargo-shop: ");
  }

  @Test
  void aNamespaceOfItsOwnIsFoundWithoutAnInventory() throws InterruptedException {
    lose("apply Secret");
    assertThatExceptionOfType(DeliveryException.class)
        .isThrownBy(() -> delivery.apply(fresh(home(), config("a", "1"))));
    Plan plan = delivery.plan(fresh(ClusterRole.of("reader", r -> {})));
    assertThat(plan.leaving()).hasToString("[PRUNE Namespace fresh]");
    assertThat(delivery.plan(fresh(config("a", "1"))).leaving().get(0).reason())
        .isEqualTo("the set delivers ConfigMap fresh/a into it");
  }

  @Test
  void theNamespaceOfTheInventoryGoesLastAndNothingIsWrittenIntoIt() throws InterruptedException {
    delivery.apply(fresh(home(), config("a", "1"), ClusterRole.of("reader", r -> {}))).orThrow();
    Plan plan = delivery.plan(fresh());
    assertThat(plan.leaving())
        .hasToString("[PRUNE ClusterRole reader, PRUNE ConfigMap fresh/a, PRUNE Namespace fresh]");
    cluster.forget();
    delivery.apply(plan).orThrow();
    assertThat(cluster.writes()).endsWith("delete Namespace fresh");
  }

  @Test
  void aNamespaceThatCannotBeMadeIsToldBeforeTheInventoryIsTried() throws InterruptedException {
    cluster.fail("apply Namespace fresh", 1, TestCluster.refusal(403, "Forbidden", "no"));
    assertThat(delivery.apply(fresh(home(), config("a", "1"))).failures().toString())
        .contains("cannot apply Namespace fresh: no");
    assertThat(cluster.writes()).noneMatch(request -> request.startsWith("apply Secret"));
  }

  @Test
  void aNamespaceThatDoesNotGoSaysWhatKeepsIt() throws InterruptedException {
    Namespace other = Namespace.of("other", n -> {});
    delivery.apply(set(other, config("a", "1"))).orThrow();
    cluster.memory.fate(object -> object.kind().equals("Namespace"), Fate.never());
    assertThat(Delivery.to(saying()).timed(cluster.time).apply(one).failures().values())
        .containsExactly("Namespace other is deleted but not gone: 1 lease remains");
    assertThat(delivery.apply(one).failures().values())
        .containsExactly("Namespace other is deleted but not gone: look at what it owns");
  }

  /** Returns the cluster with a namespace that says what it still holds. */
  private ClusterClient saying() {
    return (ClusterClient)
        Proxy.newProxyInstance(
            UnfinishedDeliveryTest.class.getClassLoader(),
            new Class<?>[] {ClusterClient.class},
            (proxy, method, arguments) -> {
              try {
                return withContent(method.invoke(cluster.memory, arguments));
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  private static Object withContent(Object answer) {
    if (!(answer instanceof LiveObject object) || !object.kind().equals("Namespace")) {
      return answer;
    }
    Map<String, Object> tree = new HashMap<>(object.tree());
    tree.putAll(
        TestCluster.tree(
            "{'status':{'conditions':[{'status':'False','message':'nothing'},"
                + "{'status':'True','message':'1 lease remains'}]}}"));
    return LiveObject.of(tree);
  }
}
