package io.supercargo.apply;

import static io.supercargo.apply.Samples.config;
import static io.supercargo.apply.Samples.deployment;
import static io.supercargo.apply.Samples.ingress;
import static io.supercargo.apply.Samples.pod;
import static io.supercargo.apply.Samples.set;
import static io.supercargo.apply.Samples.using;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.supercargo.apply.fault.DeliveryException;
import io.supercargo.apply.plan.Action;
import io.supercargo.apply.plan.Plan;
import io.supercargo.apply.run.Outcome;
import io.supercargo.apply.run.RunOptions;
import io.supercargo.client.memory.script.Fate;
import io.supercargo.model.core.v1.PersistentVolumeClaim;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Waiting for what was written, and what happens to the rest if that is in vain. */
class WaitingTest {
  private final TestCluster cluster = new TestCluster();
  private final List<String> events = new ArrayList<>();
  private Delivery delivery = cluster.delivery().listening(event -> events.add(event.toString()));

  @AfterEach
  void clearInterrupt() {
    Thread.interrupted();
  }

  private void pods(Fate fate) {
    cluster.memory.fate(object -> object.kind().equals("Pod"), fate);
  }

  @Test
  void waitsUntilWorkloadsAreReady() throws InterruptedException {
    pods(Fate.readyAfter(Duration.ofSeconds(3)));
    delivery.apply(set(deployment("web:1"))).orThrow();
    assertThat(cluster.time.pauses).hasSize(3);
    assertThat(events)
        .containsOnlyOnce("[0/1] waiting Deployment shop/web: 0 of 1 replicas are available")
        .contains("[1/1] ready Deployment shop/web");
  }

  @Test
  void givesUpAfterItsTime() throws InterruptedException {
    pods(Fate.never());
    delivery =
        delivery.running(RunOptions.defaults().within(Duration.ofSeconds(5), Duration.ofHours(1)));
    Outcome outcome = delivery.apply(set(deployment("web:1"), ingress()));
    assertThat(outcome.failures().values())
        .containsExactly("it did not get ready in time: 0 of 1 replicas are available");
    assertThat(outcome.skipped().toString()).isEqualTo("{Ingress shop/web=another object failed}");
    assertThat(cluster.time.pauses).hasSize(5);
    assertThat(outcome)
        .hasToString(
            "1 written, 0 pruned, 1 failed, 1 skipped\n"
                + "failed Deployment shop/web: it did not get ready in time: 0 of 1 replicas are"
                + " available\n"
                + "skipped Ingress shop/web: another object failed");
    assertThatExceptionOfType(DeliveryException.class)
        .isThrownBy(outcome::orThrow)
        .withMessageContaining("Deployment shop/web: it did not get ready in time")
        .withMessageContaining("Ingress shop/web: not delivered, another object failed");
  }

  @Test
  void givesUpWhenTheWholeTakesTooLong() throws InterruptedException {
    pods(Fate.never());
    delivery =
        delivery.running(RunOptions.defaults().within(Duration.ofHours(1), Duration.ofSeconds(7)));
    assertThat(delivery.apply(set(deployment("web:1"))).failures().values().toString())
        .contains("it did not get ready in time");
    assertThat(cluster.time.pauses).hasSize(7);
  }

  @Test
  void hasNoNewPatienceAfterAFailure() throws InterruptedException {
    pods(Fate.never());
    delivery =
        delivery.running(RunOptions.defaults().within(Duration.ofSeconds(5), Duration.ofHours(1)));
    cluster.memory.fate(object -> object.kind().equals("PersistentVolumeClaim"), Fate.never());
    Outcome outcome = delivery.apply(set(claim(), deployment("web:1")));
    assertThat(outcome.failures().keySet())
        .hasToString("[Deployment shop/web, PersistentVolumeClaim shop/data]");
    assertThat(cluster.time.pauses).as("the claim had its time meanwhile").hasSize(5);
  }

  private static PersistentVolumeClaim claim() {
    return PersistentVolumeClaim.of("data", c -> c.readWriteOnce("1Gi"));
  }

  @Test
  void failsAtOnceIfPodsCannotStartAndPrunesNothing() throws InterruptedException {
    delivery.apply(set(config("old", "1"))).orThrow();
    pods(Fate.imagePullBackOff());
    Outcome outcome = delivery.apply(set(deployment("web:1")));
    assertThat(outcome.failures().values().toString())
        .matches("\\[pod web-\\S+: container web: ImagePullBackOff: Back-off pulling image]");
    assertThat(cluster.time.pauses).isEmpty();
    assertThat(cluster.live("ConfigMap", "old")).isNotNull();
    assertThat(cluster.live("Secret", "supercargo-shop").annotations())
        .containsEntry("applyset.kubernetes.io/contains-group-kinds", "ConfigMap,Deployment.apps");
  }

  @Test
  void deliversWhatDoesNotNeedWhatFailedIfAsked() throws InterruptedException {
    delivery = delivery.running(RunOptions.defaults().keepingGoing());
    cluster.fail("apply ConfigMap shop/web", 1, TestCluster.refusal(403, "Forbidden", "no"));
    Outcome outcome = delivery.apply(set(config("web", "1"), using("web"), pod("free"), ingress()));
    assertThat(outcome.failures().toString())
        .startsWith("{ConfigMap shop/web=cannot apply ConfigMap shop/web: no.");
    assertThat(outcome.skipped().toString())
        .isEqualTo("{Pod shop/using=it needs ConfigMap shop/web}");
    assertThat(outcome.written().toString()).contains("Pod shop/free", "Ingress shop/web");
  }

  @Test
  void stopsAtTheFirstFailureOtherwise() throws InterruptedException {
    cluster.fail("apply ConfigMap shop/web", 1, TestCluster.refusal(403, "Forbidden", "no"));
    Outcome outcome = delivery.apply(set(config("web", "1"), pod("free")));
    assertThat(outcome.written()).isEmpty();
    assertThat(outcome.skipped().toString()).isEqualTo("{Pod shop/free=another object failed}");
    assertThat(outcome.isSuccess()).isFalse();
  }

  @Test
  void waitsUntilANewKindIsServed() throws InterruptedException {
    cluster.fail(
        "apply Backup shop/nightly (dry run)",
        2,
        TestCluster.refusal(404, "", "404 page not found"));
    delivery.apply(set(Backups.backup(), Backups.definition())).orThrow();
    assertThat(cluster.time.pauses).hasSize(2);
  }

  @Test
  void endsSoonAfterAnInterruptAndTheNextRunCompletesIt() throws InterruptedException {
    pods(Fate.readyAfter(Duration.ofSeconds(3)));
    cluster.time.afterSleep = () -> Thread.currentThread().interrupt();
    assertThatExceptionOfType(InterruptedException.class)
        .isThrownBy(() -> delivery.apply(set(deployment("web:1"), ingress())));
    assertThat(events.get(events.size() - 1))
        .isEqualTo("[0/2] finished interrupted: 1 written, 0 pruned, 0 failed, 0 skipped");
    assertThat(cluster.live("Secret", "supercargo-shop").annotations())
        .containsEntry(
            "applyset.kubernetes.io/contains-group-kinds",
            "Deployment.apps,Ingress.networking.k8s.io");
    assertThat(cluster.live("Ingress", "web")).isNull();
    cluster.time.afterSleep = () -> {};
    delivery.apply(set(deployment("web:1"), ingress())).orThrow();
    assertThat(cluster.live("Ingress", "web")).isNotNull();
  }

  @Test
  void doesNotWaitIfAsked() throws InterruptedException {
    pods(Fate.never());
    delivery = delivery.running(RunOptions.defaults().withoutWaiting());
    delivery.apply(set(deployment("web:1"))).orThrow();
    assertThat(cluster.time.pauses).isEmpty();
  }

  @Test
  void waitsForUnchangedObjectsThatAreNotReady() throws InterruptedException {
    pods(Fate.readyAfter(Duration.ofSeconds(1)));
    delivery.running(RunOptions.defaults().withoutWaiting()).apply(set(deployment("web:1")));
    Plan plan = delivery.plan(set(deployment("web:1")));
    assertThat(plan.changes().get(0).action()).isEqualTo(Action.UNCHANGED);
    delivery.apply(plan).orThrow();
    assertThat(cluster.time.pauses).hasSize(1);
  }
}
