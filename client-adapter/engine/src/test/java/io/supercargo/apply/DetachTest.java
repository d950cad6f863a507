package io.supercargo.apply;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.apply.inventory.ApplySet;
import io.supercargo.apply.plan.Action;
import io.supercargo.apply.plan.Plan;
import io.supercargo.apply.spi.LiveObject;
import io.supercargo.apply.spi.ObjectKey;
import io.supercargo.client.memory.script.Fault;
import io.supercargo.model.core.v1.ConfigMap;
import io.supercargo.set.Manifests;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What leaves the set and stays in the cluster. */
class DetachTest {
  private final TestCluster cluster = new TestCluster();
  private final Delivery delivery = cluster.delivery();
  private final Manifests before = Manifests.of("shop", List.of(config("web"), config("old")));
  private final Manifests after = Manifests.of("shop", List.of(config("web")));

  private static ConfigMap config(String name) {
    return ConfigMap.of(
        name, c -> c.metadata(m -> m.annotations(Map.of("supercargo.io/on-prune", "detach"))));
  }

  private LiveObject old() throws InterruptedException {
    return cluster.live("ConfigMap", "old");
  }

  private ObjectKey key() {
    return cluster.key("ConfigMap", "shop", "old");
  }

  @Test
  void itBelongsToNobodyAfterwards() throws InterruptedException {
    delivery.apply(before).orThrow();
    Plan plan = delivery.plan(after);
    assertThat(plan.leaving()).hasToString("[DETACH ConfigMap shop/old]");
    assertThat(plan.isEmpty()).isFalse();
    assertThat(plan).asString().contains("= detach ConfigMap shop/old").contains("1 to detach");
    assertThat(delivery.apply(plan).orThrow().pruned()).isEmpty();
    assertThat(old().labels()).doesNotContainKey(ApplySet.PART_OF);
    assertThat(delivery.plan(after).leaving()).isEmpty();
  }

  @Test
  void itIsDetachedInTheStateInWhichItIsFound() throws InterruptedException {
    delivery.apply(before).orThrow();
    Plan plan = delivery.plan(after);
    cluster.memory.fail(request -> request.verb().equals("merge"), 1, Fault.conflict());
    cluster.forget();
    delivery.apply(plan).orThrow();
    assertThat(cluster.writes()).filteredOn(write -> write.startsWith("merge")).hasSize(2);
    assertThat(old().labels()).doesNotContainKey(ApplySet.PART_OF);
  }

  @Test
  void whatIsGoneNeedsNothing() throws InterruptedException {
    delivery.apply(before).orThrow();
    Plan plan = delivery.plan(after);
    cluster.delete("ConfigMap", "old");
    assertThat(delivery.apply(plan).isSuccess()).isTrue();
  }

  @Test
  void aFailureIsTold() throws InterruptedException {
    delivery.apply(before).orThrow();
    Plan plan = delivery.plan(after);
    assertThat(plan.leaving().get(0).action()).isEqualTo(Action.DETACH);
    cluster.refuse("merge", TestCluster.refusal(403, "Forbidden", "no"));
    assertThat(delivery.apply(plan).failures().get(key()))
        .contains("cannot detach ConfigMap shop/old");
    assertThat(old().labels()).containsKey(ApplySet.PART_OF);
  }
}
