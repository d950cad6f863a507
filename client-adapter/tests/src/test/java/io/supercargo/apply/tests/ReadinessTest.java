package io.supercargo.apply.tests;

import static io.supercargo.apply.tests.Samples.set;
import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.apply.Delivery;
import io.supercargo.apply.event.DeliveryEvent;
import io.supercargo.apply.run.Outcome;
import io.supercargo.client.contract.pods.PodFate;
import io.supercargo.set.Manifests;
import io.supercargo.testing.cluster.Cluster;
import io.supercargo.testing.cluster.ClusterTest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Waiting for workloads whose pods run in a real cluster, or do not. */
@ClusterTest(controllers = true)
@Timeout(300)
class ReadinessTest extends MovingCase {
  ReadinessTest(Cluster cluster) {
    super(cluster);
  }

  @Test
  void everyKindOfWorkloadIsWaitedForWithItsCounts() throws InterruptedException {
    kubelet.fate(MovingCase::all, PodFate.NEVER);
    List<String> counts =
        List.of(
            "0 of 2 replicas are available",
            "0 of 2 replicas are ready",
            "0 of 1 pods are available",
            "0 of 1 completions");
    Manifests set =
        set(
            Workloads.deployment("web", 2, "web:1"),
            Workloads.statefulSet("db", 2),
            Workloads.daemonSet("log", "log:1"),
            Workloads.job("migrate"),
            Workloads.service("db"));
    when(
            event -> counts.stream().allMatch(count -> happened(waiting(count))),
            () -> kubelet.fate(MovingCase::all, PodFate.READY))
        .apply(set)
        .orThrow();
    for (String kind : List.of("Deployment", "StatefulSet", "DaemonSet", "Job")) {
      assertThat(happened(ready(kind))).as(kind).isTrue();
    }
    assertThat(delivery.plan(set).isEmpty()).isTrue();
  }

  @Test
  void anImageThatCannotBeHadFailsAtOnceWithTheReason() throws InterruptedException {
    kubelet.fate(MovingCase::all, PodFate.IMAGE_PULL_BACK_OFF);
    Outcome outcome = delivery.apply(set(Workloads.deployment("web", 2, "web:1")));
    assertThat(reason(outcome))
        .matches(
            "pod web-[a-z0-9]+-[a-z0-9]+: container web: ImagePullBackOff: Back-off pulling image");
  }

  @Test
  void podsThatCrashFailAtOnceForEachKind() throws InterruptedException {
    kubelet.fate(MovingCase::all, PodFate.CRASH_LOOP_BACK_OFF);
    assertThat(reason(delivery.apply(set(Workloads.deployment("web", 2, "web:1")))))
        .contains("container web: CrashLoopBackOff: back-off 5m0s restarting failed container");
    assertThat(reason(delivery.apply(set(Workloads.statefulSet("db", 2), Workloads.service("db")))))
        .startsWith("pod db-0: container db: CrashLoopBackOff");
    assertThat(reason(delivery.apply(set(Workloads.daemonSet("log", "log:1")))))
        .matches("pod log-[a-z0-9]+: container log: CrashLoopBackOff.*");
  }

  @Test
  void aJobThatFailsSaysWhy() throws InterruptedException {
    kubelet.fate(MovingCase::all, PodFate.FAILED);
    assertThat(reason(delivery.apply(set(Workloads.job("migrate")))))
        .startsWith("BackoffLimitExceeded: Job has reached the specified backoff limit");
  }

  @Test
  void whatIsNeverReadyFailsWhenItsTimeIsOver() throws InterruptedException {
    kubelet.fate(MovingCase::all, PodFate.NEVER);
    Outcome outcome =
        when(waiting("0 of 2 replicas are available"), () -> clock.jump(Duration.ofMinutes(6)))
            .apply(set(Workloads.deployment("web", 2, "web:1")));
    assertThat(reason(outcome))
        .isEqualTo("it did not get ready in time: 0 of 2 replicas are available");
  }

  @Test
  void theWholeHasATimeOfItsOwn() throws InterruptedException {
    kubelet.fate(MovingCase::all, PodFate.NEVER);
    Delivery impatient =
        when(waiting("0 of 1 replicas are available"), () -> clock.jump(Duration.ofMinutes(2)))
            .running(OFTEN.within(Duration.ofMinutes(5), Duration.ofMinutes(1)));
    assertThat(reason(impatient.apply(set(Workloads.deployment("web", 1, "web:1")))))
        .startsWith("it did not get ready in time");
  }

  @Test
  void podsWithoutANodeSayThatUntilTheTimeIsOver() throws InterruptedException {
    kubelet.fate(MovingCase::all, PodFate.UNSCHEDULABLE);
    Outcome outcome =
        when(waiting("Insufficient cpu"), () -> clock.jump(Duration.ofMinutes(6)))
            .apply(set(Workloads.deployment("web", 2, "web:1")));
    assertThat(reason(outcome))
        .startsWith("it did not get ready in time: pod web-")
        .endsWith("Unschedulable: 0/1 nodes are available: 1 Insufficient cpu.");
  }

  @Test
  void whatIsSlowIsWaitedFor() throws InterruptedException {
    kubelet.fate(MovingCase::all, PodFate.NEVER);
    when(
            waiting("0 of 2 replicas are available"),
            () -> {
              clock.jump(Duration.ofMinutes(4));
              kubelet.fate(MovingCase::all, PodFate.READY);
            })
        .apply(set(Workloads.deployment("web", 2, "web:1")))
        .orThrow();
    assertThat(happened(ready("Deployment"))).isTrue();
  }

  @Test
  void aRolloutThatFailsIsToldByItsNewPodsAlone() throws InterruptedException {
    delivery.apply(set(Workloads.deployment("web", 2, "web:1"))).orThrow();
    kubelet.fate(pod -> pod.tree().toString().contains("web:2"), PodFate.IMAGE_PULL_BACK_OFF);
    assertThat(reason(delivery.apply(set(Workloads.deployment("web", 2, "web:2")))))
        .contains("container web: ImagePullBackOff");
    kubelet.fate(MovingCase::all, PodFate.CRASH_LOOP_BACK_OFF);
    kubelet.fate(pod -> pod.tree().toString().contains("web:3"), PodFate.READY);
    delivery.apply(set(Workloads.deployment("web", 2, "web:3"))).orThrow();
  }

  @Test
  void aDaemonSetThatIsMendedIsNotToldByItsOldPods() throws InterruptedException {
    kubelet.fate(MovingCase::all, PodFate.CRASH_LOOP_BACK_OFF);
    assertThat(reason(delivery.apply(set(Workloads.daemonSet("log", "log:1")))))
        .contains("CrashLoopBackOff");
    kubelet.fate(pod -> pod.tree().toString().contains("log:2"), PodFate.READY);
    delivery.apply(set(Workloads.daemonSet("log", "log:2"))).orThrow();
  }

  @Test
  void anUnchangedWorkloadThatIsNotReadyIsWaitedForToo() throws InterruptedException {
    Manifests set = set(Workloads.deployment("web", 2, "web:1"));
    delivery.apply(set).orThrow();
    kubelet.fate(MovingCase::all, PodFate.CRASH_LOOP_BACK_OFF);
    String reason = "";
    while (reason.isEmpty()) {
      Outcome outcome = delivery.apply(set);
      assertThat(outcome.written()).isEmpty();
      reason = outcome.isSuccess() ? "" : reason(outcome);
    }
    assertThat(reason).contains("CrashLoopBackOff");
    assertThat(happened(event -> event.type() == DeliveryEvent.Type.FAILED)).isTrue();
  }

  private static String reason(Outcome outcome) {
    assertThat(outcome.failures()).hasSize(1);
    return outcome.failures().values().iterator().next();
  }
}
