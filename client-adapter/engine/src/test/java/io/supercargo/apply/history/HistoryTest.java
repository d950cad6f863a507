package io.supercargo.apply.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.supercargo.apply.TestCluster;
import io.supercargo.apply.fault.DeliveryException;
import io.supercargo.apply.inventory.ApplySet;
import io.supercargo.apply.spi.LiveObject;
import io.supercargo.model.CustomResource;
import io.supercargo.model.Resource;
import io.supercargo.model.core.v1.ConfigMap;
import io.supercargo.model.core.v1.Secret;
import io.supercargo.set.Manifests;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HistoryTest {
  private final TestCluster cluster = new TestCluster();
  private final ApplySet names = new ApplySet("shop", "supercargo-shop");
  private final History history = history(3, true);

  @Test
  void readsWhatItRecorded() throws InterruptedException {
    Manifests set =
        set(
            config("a", "é\n1"),
            Secret.of("db", s -> s.stringData("password", "hush")),
            CustomResource.of("example.com/v1", "Backup", "b", b -> b.spec(s -> s.put("a", 1))));
    assertThat(history.record(set, List.of())).isEqualTo(1);
    Recorded recorded = history.read(1);
    assertThat(recorded.manifests().resources()).isEqualTo(set.resources());
    assertThat(recorded.manifests().name()).isEqualTo("shop");
    assertThat(recorded.manifests().namespace()).isEqualTo("shop");
    assertThat(recorded.withoutValues(ApplySet.SECRET)).isEmpty();
    LiveObject secret = cluster.live("Secret", "supercargo-shop.v1.0");
    assertThat(secret.tree()).containsEntry("type", "supercargo.io/release");
    assertThat(secret.metadata().toString()).doesNotContain("hush");
  }

  @Test
  void keepsTheLastReleases() throws InterruptedException {
    for (int i = 1; i <= 5; i++) {
      history.record(set(config("a", "" + i)), List.of());
    }
    assertThat(history.releases()).extracting(Release::number).containsExactly(5, 4, 3);
    assertThat(history.releases().get(0).resources()).isEqualTo(1);
    assertThat(history.releases().get(0).complete()).isTrue();
    assertThat(cluster.list("Secret")).hasSize(3);
    assertThatExceptionOfType(DeliveryException.class)
        .isThrownBy(() -> history.read(1))
        .withMessageContaining("there is no release 1")
        .withMessageContaining("there are [5, 4, 3]");
  }

  @Test
  void splitsWhatIsLarge() throws InterruptedException {
    History small = new History(cluster.memory, names, HistoryOptions.defaults(), 100);
    StringBuilder noise = new StringBuilder();
    Random random = new Random(7);
    for (int i = 0; i < 2000; i++) {
      noise.append((char) ('a' + random.nextInt(26)));
    }
    Manifests set = set(config("a", noise.toString()));
    small.record(set, List.of());
    assertThat(cluster.list("Secret")).hasSizeGreaterThan(11);
    assertThat(small.read(1).manifests().resources()).isEqualTo(set.resources());
    cluster.delete("Secret", "supercargo-shop.v1.3");
    assertThat(small.releases().get(0).complete()).isFalse();
    assertThatExceptionOfType(DeliveryException.class)
        .isThrownBy(() -> small.read(1))
        .withMessageContaining("is not complete");
  }

  @Test
  void leavesValuesOutIfAsked() throws InterruptedException {
    History careful = history(3, false);
    careful.record(
        set(config("a", "1"), Secret.of("db", s -> s.stringData("password", "x"))), List.of());
    Recorded recorded = careful.read(1);
    assertThat(recorded.manifests().resources()).hasSize(1);
    assertThat(recorded.withoutValues(ApplySet.SECRET)).hasToString("[Secret shop/db]");
  }

  @Test
  void saysThatARecordIsSpoilt() throws InterruptedException {
    history.record(set(config("a", "1")), List.of());
    cluster.merge("Secret", "supercargo-shop.v1.0", "{'data':{'release':'AAAA'}}");
    assertThatExceptionOfType(DeliveryException.class)
        .isThrownBy(() -> history.read(1))
        .withMessageContaining("release 1 of Secret shop/supercargo-shop cannot be read");
  }

  @Test
  void saysWhatToDoIfItMayNot() throws InterruptedException {
    history.record(set(config("a", "1")), List.of());
    cluster.refuse("apply", TestCluster.refusal(403, "Forbidden", "no"));
    assertThatExceptionOfType(DeliveryException.class)
        .isThrownBy(() -> history.record(set(config("a", "1")), List.of()))
        .withMessageContaining("cannot record the release in Secret shop/supercargo-shop.v2.0");
    assertThatExceptionOfType(DeliveryException.class)
        .isThrownBy(
            () -> new History(new TestCluster().memory, names, HistoryOptions.defaults()).read(1))
        .withMessageContaining("none is recorded");
  }

  private History history(int kept, boolean values) {
    return new History(cluster.memory, names, new HistoryOptions(kept, values));
  }

  private static Manifests set(Resource... resources) {
    return Manifests.of("shop", List.of(resources));
  }

  private static ConfigMap config(String name, String value) {
    return ConfigMap.of(name, c -> c.data("A", value));
  }
}
