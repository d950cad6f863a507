package io.supercargo.apply.rollout;

import static io.supercargo.apply.Samples.daemonSet;
import static io.supercargo.apply.Samples.deployment;
import static io.supercargo.apply.Samples.set;
import static io.supercargo.apply.Samples.statefulSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.supercargo.apply.Delivery;
import io.supercargo.apply.TestCluster;
import io.supercargo.apply.fault.DeliveryException;
import io.supercargo.apply.run.RunOptions;
import io.supercargo.apply.spi.ObjectKey;
import io.supercargo.client.memory.script.Fate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RolloutsTest {
  private static final ObjectKey WEB = Rollouts.deployment("shop", "web");
  private final TestCluster cluster = new TestCluster();
  private final List<String> events = new ArrayList<>();
  private final Rollouts rollouts =
      Rollouts.of(cluster.memory)
          .timed(cluster.time)
          .listening(event -> events.add(event.toString()));
  private final Delivery delivery =
      cluster.delivery().running(RunOptions.defaults().withoutWaiting());

  private void pods(String image, Fate fate) {
    cluster.memory.fate(
        o -> o.kind().equals("Pod") && o.tree().toString().contains("image=" + image), fate);
  }

  @Test
  void saysThatAllIsRolledOut() throws InterruptedException {
    delivery.apply(set(deployment("web:1", 3))).orThrow();
    RolloutStatus status = rollouts.status(WEB);
    assertThat(status)
        .hasToString("Deployment shop/web: done, rolled out, 3 of 3 replicas are available");
    assertThat(List.of(status.wanted(), status.updated(), status.available()))
        .containsExactly(3L, 3L, 3L);
    assertThat(status.orThrow()).isSameAs(status);
  }

  @Test
  void saysHowFarItIs() throws InterruptedException {
    delivery.apply(set(deployment("web:1", 3))).orThrow();
    pods("web:2", Fate.readyAfter(Duration.ofSeconds(5)));
    delivery.apply(set(deployment("web:2", 3))).orThrow();
    assertThat(rollouts.status(WEB).toString())
        .isEqualTo("Deployment shop/web: waiting, 3 old replicas have not ended yet");
    assertThat(rollouts.await(WEB, Duration.ofMinutes(1)).isDone()).isTrue();
    assertThat(events)
        .containsExactly(
            "[0/1] waiting Deployment shop/web: 3 old replicas have not ended yet",
            "[1/1] ready Deployment shop/web: rolled out, 3 of 3 replicas are available");
  }

  @Test
  void saysWhatPodsSay() throws InterruptedException {
    pods("web:1", Fate.imagePullBackOff());
    delivery.apply(set(deployment("web:1"))).orThrow();
    RolloutStatus status = rollouts.await(WEB, Duration.ofMinutes(1));
    assertThat(status.phase()).isEqualTo(RolloutStatus.Phase.FAILED);
    assertThat(status.message()).contains("pod web-").contains("ImagePullBackOff");
    assertThat(cluster.time.pauses).isEmpty();
    assertThatExceptionOfType(DeliveryException.class)
        .isThrownBy(status::orThrow)
        .withMessageStartingWith("Deployment shop/web: pod web-");
  }

  @Test
  void endsWithPatience() throws InterruptedException {
    pods("web:1", Fate.never());
    delivery.apply(set(statefulSet("web:1"))).orThrow();
    RolloutStatus status =
        rollouts.await(Rollouts.statefulSet("shop", "web"), Duration.ofSeconds(3));
    assertThat(status.message())
        .isEqualTo("it did not get ready in time: 0 of 1 replicas are ready");
    assertThat(status.isDone()).isFalse();
    assertThat(cluster.time.pauses).hasSize(3);
  }

  @Test
  void namesTheRevisions() throws InterruptedException {
    delivery.apply(set(deployment("web:1"))).orThrow();
    delivery.apply(set(deployment("web:2"))).orThrow();
    assertThat(rollouts.history(WEB)).hasToString("[2 [web:2], 1 [web:1]]");
    assertThat(rollouts.history(WEB).get(0).name()).startsWith("web-");
  }

  @Test
  void restartsPodsByAMarkInTheTemplate() throws InterruptedException {
    delivery.apply(set(daemonSet("web:1"))).orThrow();
    String before = pod();
    rollouts.restart(Rollouts.daemonSet("shop", "web"));
    assertThat(pod()).isNotEqualTo(before);
    assertThat(rollouts.status(Rollouts.daemonSet("shop", "web")))
        .hasToString("DaemonSet shop/web: done, rolled out, 1 of 1 pods are available");
  }

  private String pod() throws InterruptedException {
    return cluster
        .memory
        .list(io.supercargo.apply.spi.ListQuery.of(cluster.key("Pod", "p").type(), "shop"))
        .items()
        .get(0)
        .name();
  }

  @Test
  void aPausedDeploymentIsNeitherRestartedNorUndone() throws InterruptedException {
    delivery.apply(set(deployment("web:1"))).orThrow();
    rollouts.pause(WEB);
    assertThat(rollouts.await(WEB, Duration.ofMinutes(1)).phase())
        .isEqualTo(RolloutStatus.Phase.PAUSED);
    for (org.assertj.core.api.ThrowableAssert.ThrowingCallable call :
        List.<org.assertj.core.api.ThrowableAssert.ThrowingCallable>of(
            () -> rollouts.restart(WEB), () -> rollouts.undo(WEB))) {
      assertThatExceptionOfType(DeliveryException.class)
          .isThrownBy(call)
          .withMessage("Deployment shop/web is paused. Resume it first");
    }
    assertThat(delivery.plan(set(deployment("web:1"))).isEmpty()).isTrue();
    rollouts.resume(WEB);
    assertThat(rollouts.status(WEB).isDone()).isTrue();
  }

  @Test
  void saysWhatIsNotThere() {
    assertThatExceptionOfType(DeliveryException.class)
        .isThrownBy(() -> rollouts.status(WEB))
        .withMessage("there is no Deployment shop/web");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rollouts.status(cluster.key("Pod", "p")))
        .withMessageContaining("expected a Deployment, a StatefulSet or a DaemonSet");
    assertThatExceptionOfType(DeliveryException.class)
        .isThrownBy(() -> rollouts.pause(Rollouts.daemonSet("shop", "web")))
        .withMessageContaining("only Deployments can be paused");
    cluster.refuse("get", TestCluster.refusal(403, "Forbidden", "no"));
    assertThatExceptionOfType(DeliveryException.class)
        .isThrownBy(() -> rollouts.restart(WEB))
        .withMessageContaining("cannot restart Deployment shop/web: no. Grant");
  }
}
