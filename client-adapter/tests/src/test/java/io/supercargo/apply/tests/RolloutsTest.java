package io.supercargo.apply.tests;

import static io.supercargo.apply.tests.Samples.set;
import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.apply.plan.Plan;
import io.supercargo.apply.rollout.RolloutStatus;
import io.supercargo.apply.rollout.Rollouts;
import io.supercargo.apply.spi.LiveObject;
import io.supercargo.apply.spi.ObjectKey;
import io.supercargo.client.contract.pods.PodFate;
import io.supercargo.diff.Change;
import io.supercargo.model.Resource;
import io.supercargo.testing.cluster.Cluster;
import io.supercargo.testing.cluster.ClusterTest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Status, undo and restart of workloads in a real cluster. */
@ClusterTest(controllers = true)
@Timeout(300)
class RolloutsTest extends MovingCase {
  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private Rollouts rollouts;
  private ObjectKey web;

  RolloutsTest(Cluster cluster) {
    super(cluster);
  }

  @BeforeEach
  void useRollouts() {
    rollouts = Rollouts.of(client).timed(clock);
    web = Rollouts.deployment(namespace, "web");
  }

  private static Resource web(String image) {
    return Workloads.deployment("web", 2, image);
  }

  private String template(ObjectKey key) throws InterruptedException {
    LiveObject live = client.get(key);
    return String.valueOf(((java.util.Map<?, ?>) live.tree().get("spec")).get("template"));
  }

  @Test
  void statusSaysHowFarARolloutIsAndWhatItsPodsSay() throws InterruptedException {
    delivery.apply(set(web("web:1"))).orThrow();
    assertThat(rollouts.status(web))
        .hasToString(web + ": done, rolled out, 2 of 2 replicas are available");
    kubelet.fate(pod -> pod.tree().toString().contains("web:2"), PodFate.IMAGE_PULL_BACK_OFF);
    delivery.apply(set(web("web:2")));
    RolloutStatus status = rollouts.await(web, PATIENCE);
    assertThat(status.phase()).isEqualTo(RolloutStatus.Phase.FAILED);
    assertThat(status.message()).contains("pod web-").contains("ImagePullBackOff");
    rollouts.undo(web);
    assertThat(rollouts.await(web, PATIENCE).orThrow().available()).isEqualTo(2);
  }

  @Test
  void everyKindGoesBackToTheTemplateBefore() throws InterruptedException {
    for (ObjectKey key :
        List.of(web, Rollouts.statefulSet(namespace, "db"), Rollouts.daemonSet(namespace, "log"))) {
      delivery.apply(set(workload(key, "1"), Workloads.service("db"))).orThrow();
      String first = template(key);
      delivery.apply(set(workload(key, "2"), Workloads.service("db"))).orThrow();
      assertThat(rollouts.undo(key).images().get(0)).endsWith(":1");
      assertThat(template(key)).isEqualTo(first);
      rollouts.await(key, PATIENCE).orThrow();
      assertThat(rollouts.history(key).get(0).number()).isEqualTo(3);
      assertThat(rollouts.history(key)).hasSize(2);
    }
  }

  private static Resource workload(ObjectKey key, String tag) {
    return switch (key.type().kind()) {
      case "Deployment" -> web("web:" + tag);
      case "StatefulSet" ->
          Workloads.statefulSet("db", 2)
              .with(
                  d ->
                      d.spec(
                          s ->
                              s.template(
                                  t -> t.spec(p -> p.container("db", c -> c.image("db:" + tag))))));
      default -> Workloads.daemonSet("log", "log:" + tag);
    };
  }

  @Test
  void theNextDeliveryTakesAnUndoBackWithoutAConflict() throws InterruptedException {
    delivery.apply(set(web("web:1"))).orThrow();
    delivery.apply(set(web("web:2"))).orThrow();
    rollouts.undo(web);
    Plan plan = delivery.plan(set(web("web:2")));
    assertThat(plan.changes().get(0).changes())
        .extracting(Change::toString)
        .containsExactly("~ spec.template.spec.containers[name=web].image: web:1 -> web:2");
    delivery.apply(plan).orThrow();
    assertThat(template(web)).contains("web:2");
    assertThat(delivery.plan(set(web("web:2"))).isEmpty()).isTrue();
    rollouts.undo(web);
    delivery.apply(set(web("web:1"))).orThrow();
    assertThat(delivery.plan(set(web("web:1"))).isEmpty()).isTrue();
  }

  @Test
  void aRestartIsNeitherAConflictNorTakenBack() throws InterruptedException {
    delivery.apply(set(web("web:1"))).orThrow();
    rollouts.restart(web);
    rollouts.await(web, PATIENCE).orThrow();
    assertThat(rollouts.history(web)).hasSize(2);
    assertThat(delivery.plan(set(web("web:1"))).isEmpty()).isTrue();
    delivery.apply(set(web("web:2"))).orThrow();
    assertThat(template(web)).contains("restartedAt").contains("web:2");
    rollouts.undo(web);
    assertThat(template(web)).contains("restartedAt").contains("web:1");
    String undone = template(web);
    delivery.apply(set(web("web:1"))).orThrow();
    assertThat(template(web)).isEqualTo(undone);
    assertThat(delivery.plan(set(web("web:1"))).isEmpty()).isTrue();
  }

  @Test
  void aPausedDeploymentHoldsItsTemplateBack() throws InterruptedException {
    delivery.apply(set(web("web:1"))).orThrow();
    rollouts.pause(web);
    delivery.apply(set(web("web:2"))).orThrow();
    assertThat(rollouts.status(web).phase()).isEqualTo(RolloutStatus.Phase.PAUSED);
    assertThat(rollouts.history(web)).hasSize(1);
    rollouts.resume(web);
    rollouts.await(web, PATIENCE).orThrow();
    assertThat(rollouts.history(web)).hasSize(2);
  }
}
