package io.supercargo.apply.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.supercargo.apply.FakeCluster;
import io.supercargo.apply.fault.DeliveryException;
import io.supercargo.apply.spi.LiveObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class InventoryTest {
  private final FakeCluster cluster = new FakeCluster();
  private final ApplySet set = new ApplySet("default", "myset");
  private final Inventory inventory = new Inventory(cluster, set, false);

  @Test
  void hasTheIdThatKubectlGives() {
    // As kubectl 1.36.3 wrote it: apply -n default --applyset=myset.
    assertThat(set.id()).isEqualTo("applyset-51uXdjs_k8zt9KVdAtPaWnW_O9B-EVzd2Bkztfa9DSA-v1");
    assertThat(set.selector()).isEqualTo("applyset.kubernetes.io/part-of=" + set.id());
    assertThat(set).hasToString("Secret default/myset");
  }

  @Test
  void writesWhatKubectlWrites() throws InterruptedException {
    inventory.write(contents("Namespace,ConfigMap,Deployment.apps", "default,other,another"));
    LiveObject parent = cluster.stored("Secret", "default", "myset");
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
    assertThat(cluster.requests).containsExactly("apply Secret default/myset by force");
  }

  @Test
  void readsWhatItWrote() throws InterruptedException {
    assertThat(inventory.read()).isEqualTo(Contents.NONE);
    Contents contents = contents("ConfigMap,Namespace", "default,other");
    inventory.write(contents);
    assertThat(inventory.read()).isEqualTo(contents);
  }

  @Test
  void refusesTheSetsOfOtherTools() throws InterruptedException {
    parent(set.id(), "kubectl/v1.36.3");
    assertThatExceptionOfType(DeliveryException.class)
        .isThrownBy(inventory::read)
        .withMessageContaining("that kubectl/v1.36.3 applies");
    assertThat(new Inventory(cluster, set, true).read().groupKinds()).containsExactly("ConfigMap");
  }

  @Test
  void refusesSecretsThatAreNoInventory() {
    parent(null, "");
    assertThatExceptionOfType(DeliveryException.class)
        .isThrownBy(inventory::read)
        .withMessageContaining("exists and is no inventory");
    parent("applyset-other-v1", "supercargo/v1");
    assertThatExceptionOfType(DeliveryException.class)
        .isThrownBy(inventory::read)
        .withMessageContaining("labelled applyset-other-v1");
  }

  @Test
  void saysWhatToDoIfItMayNot() {
    cluster.fail("get", FakeCluster.refusal(403, "Forbidden", "no"));
    cluster.fail("apply", FakeCluster.refusal(403, "Forbidden", "no"));
    assertThatExceptionOfType(DeliveryException.class)
        .isThrownBy(inventory::read)
        .withMessageContaining("cannot read the inventory Secret default/myset: no. Grant");
    assertThatExceptionOfType(DeliveryException.class)
        .isThrownBy(() -> inventory.write(Contents.NONE))
        .withMessageContaining("cannot write the inventory");
  }

  @Test
  void findsMembersWhereverTheyMayBe() throws InterruptedException {
    member("ConfigMap", "default", "a");
    member("ConfigMap", "other", "b");
    member("Namespace", null, "other");
    cluster.put(
        cluster.key("ConfigMap", "default", "foreign"),
        Map.of("kind", "ConfigMap", "metadata", Map.of("name", "foreign")));
    Contents contents = contents("ConfigMap,Namespace,Gone.example.com", "default,other");
    assertThat(new Members(cluster, set, 1).find(contents, cluster.discover()).keySet())
        .hasToString("[ConfigMap default/a, ConfigMap other/b, Namespace other]");
    assertThat(cluster.requests)
        .containsExactly(
            "discover", "list ConfigMap default", "list ConfigMap other", "list Namespace null");
  }

  @Test
  void readsPageAfterPageAndBeginsAnewIfThatTakesTooLong() throws InterruptedException {
    for (String name : List.of("a", "b", "c", "d", "e")) {
      member("ConfigMap", "default", name);
    }
    cluster.pageSize = 2;
    AtomicInteger lists = new AtomicInteger();
    cluster.before =
        request -> {
          if (request.startsWith("list") && lists.incrementAndGet() == 2) {
            throw FakeCluster.refusal(410, "Expired", "too old");
          }
        };
    assertThat(
            new Members(cluster, set, 1).find(contents("ConfigMap", "default"), cluster.discover()))
        .hasSize(5);
    assertThat(lists).hasValue(5);
  }

  @Test
  void saysWhatMayNotBeListed() {
    cluster.fail("list", FakeCluster.refusal(403, "Forbidden", "eve cannot list"));
    assertThatExceptionOfType(DeliveryException.class)
        .isThrownBy(
            () ->
                new Members(cluster, set, 1)
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

  private void parent(String id, String tooling) {
    Map<String, Object> metadata = new HashMap<>();
    metadata.put("name", "myset");
    if (id != null) {
      metadata.put("labels", Map.of("applyset.kubernetes.io/id", id));
    }
    metadata.put(
        "annotations",
        Map.of(
            "applyset.kubernetes.io/tooling",
            tooling,
            "applyset.kubernetes.io/contains-group-kinds",
            "ConfigMap"));
    cluster.put(set.parent(), Map.of("metadata", metadata));
  }

  private void member(String kind, String namespace, String name) {
    Map<String, Object> metadata = new HashMap<>();
    metadata.put("name", name);
    metadata.put("labels", set.memberLabels());
    if (namespace != null) {
      metadata.put("namespace", namespace);
    }
    cluster.put(cluster.key(kind, namespace, name), Map.of("kind", kind, "metadata", metadata));
  }
}
