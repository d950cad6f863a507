package io.supercargo.apply.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.supercargo.apply.TestCluster;
import io.supercargo.apply.fault.DeliveryException;
import io.supercargo.apply.spi.DeleteOptions;
import io.supercargo.apply.spi.Discovery;
import io.supercargo.apply.spi.LiveObject;
import io.supercargo.apply.spi.ObjectKey;
import io.supercargo.client.memory.script.Fault;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class InventoryTest {
  private final TestCluster cluster = new TestCluster();
  private final ApplySet set = new ApplySet("default", "myset");
  private final Inventory inventory = new Inventory(cluster.memory, set, false);

  @Test
  void hasTheIdThatKubectlGives() {
    // As kubectl 1.36.3 wrote it: apply -n default --applyset=myset.
    assertThat(set.id()).isEqualTo("applyset-51uXdjs_k8zt9KVdAtPaWnW_O9B-EVzd2Bkztfa9DSA-v1");
    assertThat(set.selector()).isEqualTo("applyset.kubernetes.io/part-of=" + set.id());
    assertThat(set).hasToString("Secret default/myset");
  }

  @Test
  void writesWhatKubectlWrites() throws InterruptedException {
    write(contents("Namespace,ConfigMap,Deployment.apps", "default,other,another"));
    LiveObject parent = cluster.live("Secret", "default", "myset");
    assertThat(parent.labels())
        .containsExactlyEntriesOf(Map.of("applyset.kubernetes.io/id", set.id()));
    assertThat(parent.annotations())
        .containsOnly(
            Map.entry("applyset.kubernetes.io/tooling", "supercargo/v0.1.0"),
            Map.entry(
                "applyset.kubernetes.io/contains-group-kinds",
                "ConfigMap,Deployment.apps,Namespace"),
            Map.entry("applyset.kubernetes.io/additional-namespaces", "another,other"));
    assertThat(parent.tree()).doesNotContainKey("data");
    assertThat(cluster.writes()).containsExactly("apply Secret default/myset");
  }

  @Test
  void readsWhatItWrote() throws InterruptedException {
    assertThat(inventory.read()).isEqualTo(Contents.NONE);
    Contents contents = contents("ConfigMap,Namespace", "default,other");
    write(contents);
    assertThat(inventory.read()).isEqualTo(contents);
  }

  @Test
  void refusesTheSetsOfOtherTools() throws InterruptedException {
    parent(set.id(), "kubectl/v1.36.3");
    assertThatExceptionOfType(DeliveryException.class)
        .isThrownBy(inventory::read)
        .withMessageContaining("that kubectl/v1.36.3 applies");
    assertThat(new Inventory(cluster.memory, set, true).read().groupKinds())
        .containsExactly("ConfigMap");
  }

  @Test
  void refusesSecretsThatAreNoInventory() throws InterruptedException {
    parent(null, "");
    assertThatExceptionOfType(DeliveryException.class)
        .isThrownBy(inventory::read)
        .withMessageContaining("exists and is no inventory");
    ObjectKey key = cluster.key("Secret", "default", "myset");
    cluster.memory.delete(key, DeleteOptions.ofUid(cluster.memory.get(key).uid()));
    parent("applyset-other-v1", "supercargo/v1");
    assertThatExceptionOfType(DeliveryException.class)
        .isThrownBy(inventory::read)
        .withMessageContaining("labelled applyset-other-v1");
  }

  @Test
  void saysWhatToDoIfItMayNot() {
    cluster.refuse("apply", TestCluster.refusal(403, "Forbidden", "no"));
    assertThatExceptionOfType(DeliveryException.class)
        .isThrownBy(() -> write(contents("ConfigMap", "default")))
        .withMessageContaining("cannot write the inventory");
    cluster.refuse("get", TestCluster.refusal(403, "Forbidden", "no"));
    assertThatExceptionOfType(DeliveryException.class)
        .isThrownBy(inventory::read)
        .withMessageContaining("cannot read the inventory Secret default/myset: no. Grant");
  }

  @Test
  void losesNothingThatAnotherDeliveryWritesInBetween() throws InterruptedException {
    Contents first = contents("ConfigMap", "default");
    write(first);
    AtomicInteger calls = new AtomicInteger();
    UnaryOperator<Contents> widening =
        now -> {
          if (calls.incrementAndGet() == 1) {
            unchecked(() -> write(now.with(contents("Secret", "other"))));
          }
          return now.with(contents("Pod", "default"));
        };
    assertThat(inventory.update(widening, cluster.time))
        .isEqualTo(contents("ConfigMap,Pod,Secret", "default,other"));
    assertThat(inventory.read()).isEqualTo(contents("ConfigMap,Pod,Secret", "default,other"));
    assertThat(calls).hasValue(2);
  }

  @Test
  void isNotCreatedTwice() throws InterruptedException {
    AtomicInteger calls = new AtomicInteger();
    inventory.update(
        now -> {
          if (calls.incrementAndGet() == 1) {
            unchecked(() -> write(contents("Secret", "default")));
          }
          return now.with(contents("Pod", "default"));
        },
        cluster.time);
    assertThat(inventory.read()).isEqualTo(contents("Pod,Secret", "default"));
  }

  private static void unchecked(Callable<?> call) {
    try {
      call.call();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private Contents write(Contents contents) throws InterruptedException {
    return inventory.update(now -> contents, cluster.time);
  }

  @Test
  void findsMembersWhereverTheyMayBe() throws InterruptedException {
    member("Namespace", null, "other");
    member("ConfigMap", "default", "a");
    member("ConfigMap", "other", "b");
    cluster.create(
        "{'apiVersion':'v1','kind':'ConfigMap','metadata':{'name':'foreign','namespace':'default'}}");
    cluster.forget();
    Contents contents = contents("ConfigMap,Namespace,Gone.example.com", "default,other");
    Discovery discovery = cluster.discover();
    assertThat(new Members(cluster.memory, set, 1).find(contents, discovery).keySet())
        .hasToString("[ConfigMap default/a, ConfigMap other/b, Namespace other]");
    assertThat(cluster.requests())
        .containsExactly("list ConfigMap", "list ConfigMap", "list Namespace");
  }

  @Test
  void readsPageAfterPageAndBeginsAnewIfThatTakesTooLong() throws InterruptedException {
    for (int i = 0; i < 501; i++) {
      member("ConfigMap", "default", "m" + i);
    }
    cluster.forget();
    AtomicInteger lists = new AtomicInteger();
    cluster.memory.fail(
        request -> request.verb().equals("list") && lists.incrementAndGet() == 2,
        1,
        Fault.answer(TestCluster.refusal(410, "Expired", "too old").failure()));
    Discovery discovery = cluster.discover();
    assertThat(
            new Members(cluster.memory, set, 1).find(contents("ConfigMap", "default"), discovery))
        .hasSize(501);
    assertThat(cluster.requests()).hasSize(4);
  }

  @Test
  void saysWhatMayNotBeListed() {
    cluster.refuse("list", TestCluster.refusal(403, "Forbidden", "eve cannot list"));
    assertThatExceptionOfType(DeliveryException.class)
        .isThrownBy(
            () ->
                new Members(cluster.memory, set, 1)
                    .find(contents("ConfigMap", "default"), cluster.discover()))
        .withMessage(
            "cannot list configmaps in namespace default: eve cannot list."
                + " Grant the current user the verb list, to find members of the set");
  }

  @Test
  void contentsAddUp() {
    Contents one = contents("A", "x");
    Contents both = one.with(contents("B.g", "y"));
    assertThat(both).isEqualTo(contents("A,B.g", "x,y"));
    assertThat(both.covers(one)).isTrue();
    assertThat(one.covers(both)).isFalse();
    assertThat(
            Contents.of(List.of(cluster.key("Namespace", null, "n"), cluster.key("Pod", "x", "p"))))
        .isEqualTo(contents("Namespace,Pod", "x"));
  }

  private static Contents contents(String kinds, String namespaces) {
    return new Contents(
        new TreeSet<>(List.of(kinds.split(",", -1))),
        new TreeSet<>(List.of(namespaces.split(",", -1))));
  }

  private void parent(String id, String tooling) throws InterruptedException {
    String labels = id == null ? "" : "'labels':{'applyset.kubernetes.io/id':'" + id + "'},";
    cluster.create(
        "{'apiVersion':'v1','kind':'Secret','metadata':{'name':'myset','namespace':'default',"
            + labels
            + "'annotations':{'applyset.kubernetes.io/tooling':'"
            + tooling
            + "','applyset.kubernetes.io/contains-group-kinds':'ConfigMap'}}}");
  }

  private void member(String kind, String namespace, String name) throws InterruptedException {
    String place = namespace == null ? "" : "'namespace':'" + namespace + "',";
    cluster.create(
        "{'apiVersion':'v1','kind':'%s','metadata':{'name':'%s',%s'labels':{'%s':'%s'}}}"
            .formatted(kind, name, place, ApplySet.PART_OF, set.id()));
  }
}
