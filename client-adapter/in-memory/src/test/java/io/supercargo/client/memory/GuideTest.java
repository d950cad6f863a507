package io.supercargo.client.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.apply.spi.ApiException;
import io.supercargo.apply.spi.ApplyOptions;
import io.supercargo.apply.spi.ObjectKey;
import io.supercargo.client.memory.script.Fate;
import io.supercargo.client.memory.script.Fault;
import io.supercargo.client.memory.script.Request;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The snippets of the guide. */
class GuideTest {
  @Test
  void aClusterForATest() throws Exception {
    // region cluster
    InMemoryCluster cluster = InMemoryCluster.create();
    ObjectKey key =
        new ObjectKey(cluster.discover().find("v1", "ConfigMap"), "default", "settings");
    Map<String, Object> settings =
        Map.of(
            "apiVersion",
            "v1",
            "kind",
            "ConfigMap",
            "metadata",
            Map.of("name", "settings"),
            "data",
            Map.of("LOG_LEVEL", "info"));
    cluster.apply(key, settings, ApplyOptions.by("shop"));
    assertThat(cluster.get(key).managedFields().get(0).manager()).isEqualTo("shop");
    // endregion
  }

  @Test
  void podsThatDoNotStart() throws Exception {
    // region fate
    ManualClock clock = ManualClock.at(Instant.parse("2026-01-01T00:00:00Z"));
    InMemoryCluster cluster = InMemoryCluster.builder().clock(clock).build();
    cluster.fate(
        object -> object.kind().equals("Pod") && object.name().startsWith("web-"),
        Fate.imagePullBackOff());
    cluster.fate(
        object -> object.kind().equals("PersistentVolumeClaim"),
        Fate.readyAfter(Duration.ofMinutes(2)));
    // … deliver, and look at what the delivery says; then:
    cluster.advance(Duration.ofMinutes(2));
    // endregion
    assertThat(clock.instant()).isEqualTo("2026-01-01T00:02:00Z");
  }

  @Test
  void requestsThatFail() throws Exception {
    InMemoryCluster cluster = InMemoryCluster.create();
    // region fault
    cluster.fail(Request::writes, 3, Fault.tooManyRequests(Duration.ofSeconds(1)));
    cluster.fail(request -> request.kind().equals("Deployment"), 1, Fault.conflict());
    cluster.fail(request -> request.verb().equals("get"), 1, Fault.lostAnswer());
    // endregion
    ObjectKey key = new ObjectKey(cluster.discover().find("v1", "ConfigMap"), "default", "m");
    Map<String, Object> map =
        Map.of("apiVersion", "v1", "kind", "ConfigMap", "metadata", Map.of("name", "m"));
    for (int i = 0; i < 3; i++) {
      assertThatThrownBy(() -> cluster.apply(key, map, ApplyOptions.by("shop")))
          .isInstanceOf(ApiException.class);
    }
    cluster.apply(key, map, ApplyOptions.by("shop"));
    // region requests
    assertThat(cluster.requests().stream().filter(Request::writes)).hasSize(4);
    // endregion
  }
}
