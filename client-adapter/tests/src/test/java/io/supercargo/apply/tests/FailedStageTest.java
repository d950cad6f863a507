package io.supercargo.apply.tests;

import static io.supercargo.apply.tests.Samples.config;
import static io.supercargo.apply.tests.Samples.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.supercargo.apply.event.DeliveryEvent;
import io.supercargo.apply.fault.DeliveryException;
import io.supercargo.apply.run.Outcome;
import io.supercargo.apply.spi.ObjectKey;
import io.supercargo.client.contract.pods.PodFate;
import io.supercargo.model.batch.v1.Job;
import io.supercargo.set.Manifests;
import io.supercargo.testing.cluster.Cluster;
import io.supercargo.testing.cluster.ClusterTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What becomes of the others when a workload fails in a real cluster. */
@ClusterTest(controllers = true)
@Timeout(300)
class FailedStageTest extends MovingCase {
  FailedStageTest(Cluster cluster) {
    super(cluster);
  }

  private static Manifests shop() {
    return set(
        config("settings", Map.of("A", "1")),
        Workloads.deployment("web", 1, "web:1"),
        Workloads.job("smoke").with(j -> j.metadata(m -> m.annotations(after("Deployment/web")))),
        Workloads.deployment("report", 1, "report:1")
            .with(d -> d.metadata(m -> m.annotations(after("Job/smoke")))),
        Workloads.deployment("other", 1, "other:1"),
        config("late", Map.of("A", "1"))
            .with(c -> c.metadata(m -> m.annotations(after("Deployment/other")))));
  }

  private static Map<String, String> after(String what) {
    return Map.of("supercargo.io/after", what);
  }

  @Test
  void whatNeedsWhatFailedIsSkippedAndTheRestIsDeliveredIfAsked() throws InterruptedException {
    delivery.apply(set(config("old", Map.of()))).orThrow();
    kubelet.fate(pod -> pod.name().startsWith("web-"), PodFate.IMAGE_PULL_BACK_OFF);
    Outcome outcome = delivery.running(OFTEN.keepingGoing()).apply(shop());
    assertThat(names(outcome.failures().keySet())).containsExactly("web");
    assertThat(outcome.skipped().toString())
        .contains("Job " + namespace + "/smoke=it needs Deployment " + namespace + "/web")
        .contains("Deployment " + namespace + "/report=it needs Job " + namespace + "/smoke");
    assertThat(names(outcome.written())).contains("settings", "web", "other", "late");
    assertThat(outcome.pruned()).isEmpty();
    assertThat(live("v1", "ConfigMap", "old")).as("nothing is pruned").isNotNull();
    assertThat(live("batch/v1", "Job", "smoke")).isNull();
    assertThatExceptionOfType(DeliveryException.class)
        .isThrownBy(outcome::orThrow)
        .withMessageContaining("Deployment " + namespace + "/web: pod web-")
        .withMessageContaining("smoke: not delivered, it needs Deployment");
  }

  @Test
  void nothingBeginsAfterAFailureOtherwiseAndTheNextRunCompletes() throws InterruptedException {
    kubelet.fate(pod -> pod.name().startsWith("web-"), PodFate.IMAGE_PULL_BACK_OFF);
    Outcome outcome = delivery.apply(shop());
    assertThat(names(outcome.failures().keySet())).containsExactly("web");
    assertThat(names(outcome.skipped().keySet())).contains("smoke", "report", "late");
    assertThat(live("v1", "ConfigMap", "late")).isNull();
    assertThat(delivery.releases("shop", null)).isEmpty();
    kubelet.fate(MovingCase::all, PodFate.READY);
    Outcome next = delivery.apply(shop()).orThrow();
    assertThat(names(next.written())).containsExactlyInAnyOrder("smoke", "report", "late");
    assertThat(delivery.releases("shop", null)).hasSize(1);
  }

  @Test
  void aJobThatFailedIsCreatedAnewIfThatIsAllowedAndSaysSoOtherwise() throws InterruptedException {
    kubelet.fate(MovingCase::all, PodFate.FAILED);
    assertThat(delivery.apply(set(Workloads.job("smoke"))).failures()).hasSize(1);
    String uid = live("batch/v1", "Job", "smoke").uid();
    kubelet.fate(MovingCase::all, PodFate.READY);
    assertThat(delivery.apply(set(Workloads.job("smoke"))).failures().values())
        .singleElement()
        .asString()
        .contains("BackoffLimitExceeded", "by the annotation supercargo.io/replace: allowed");
    Job again =
        Workloads.job("smoke")
            .with(j -> j.metadata(m -> m.annotation("supercargo.io/replace", "allowed")));
    assertThat(delivery.plan(set(again))).asString().contains("± replace Job");
    delivery.apply(set(again)).orThrow();
    assertThat(live("batch/v1", "Job", "smoke").uid()).isNotEqualTo(uid);
    assertThat(delivery.plan(set(again)).isEmpty()).isTrue();
  }

  @Test
  void eachStageBeginsWhenTheOneBeforeIsReady() throws InterruptedException {
    delivery.apply(shop()).orThrow();
    assertThat(indexOf(ready("Job"))).isBetween(indexOf(is("Deployment", "web")), events.size());
    assertThat(indexOf(applying("report"))).isGreaterThan(indexOf(ready("Job")));
    assertThat(indexOf(applying("late"))).isGreaterThan(indexOf(is("Deployment", "other")));
    assertThat(indexOf(applying("web"))).isGreaterThan(indexOf(is("ConfigMap", "settings")));
  }

  private static Predicate<DeliveryEvent> is(String kind, String name) {
    return ready(kind).and(event -> event.key() != null && event.key().name().equals(name));
  }

  private static Predicate<DeliveryEvent> applying(String name) {
    return event ->
        event.type() == DeliveryEvent.Type.APPLYING
            && event.key() != null
            && event.key().name().equals(name);
  }

  private static List<String> names(Iterable<ObjectKey> keys) {
    List<String> names = new ArrayList<>();
    keys.forEach(key -> names.add(key.name()));
    return names;
  }
}
