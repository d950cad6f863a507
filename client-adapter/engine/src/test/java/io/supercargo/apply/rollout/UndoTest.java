package io.supercargo.apply.rollout;

import static io.supercargo.apply.Samples.daemonSet;
import static io.supercargo.apply.Samples.deployment;
import static io.supercargo.apply.Samples.set;
import static io.supercargo.apply.Samples.statefulSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.supercargo.apply.Delivery;
import io.supercargo.apply.TestCluster;
import io.supercargo.apply.fault.DeliveryException;
import io.supercargo.apply.plan.Action;
import io.supercargo.apply.plan.Plan;
import io.supercargo.apply.spi.ObjectKey;
import io.supercargo.client.memory.script.Fault;
import io.supercargo.diff.Change;
import io.supercargo.model.Resource;
import io.supercargo.model.apps.v1.Deployment;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Undo and restart, and what the next delivery makes of them. */
class UndoTest {
  private static final ObjectKey WEB = Rollouts.deployment("shop", "web");
  private final TestCluster cluster = new TestCluster();
  private final Rollouts rollouts = Rollouts.of(cluster.memory).timed(cluster.time);
  private final Delivery delivery = cluster.delivery();

  private String template(String kind) throws InterruptedException {
    return String.valueOf(cluster.at(kind, "web", "spec", "template"));
  }

  @Test
  void goesBackToTheTemplateBefore() throws InterruptedException {
    for (String kind : List.of("Deployment", "StatefulSet", "DaemonSet")) {
      ObjectKey key = cluster.key(kind, "web");
      delivery.apply(set(workload(kind, "web:1"))).orThrow();
      String first = template(kind);
      delivery.apply(set(workload(kind, "web:2"))).orThrow();
      assertThat(rollouts.undo(key)).hasToString("1 [web:1]");
      assertThat(template(kind)).isEqualTo(first);
      assertThat(rollouts.history(key)).hasToString("[3 [web:1], 2 [web:2]]");
      assertThat(rollouts.undo(key)).hasToString("2 [web:2]");
    }
  }

  private static Resource workload(String kind, String image) {
    return switch (kind) {
      case "Deployment" -> deployment(image);
      case "StatefulSet" -> statefulSet(image);
      default -> daemonSet(image);
    };
  }

  @Test
  void goesBackToAnyRevision() throws InterruptedException {
    for (int i = 1; i <= 3; i++) {
      delivery.apply(set(deployment("web:" + i))).orThrow();
    }
    assertThat(rollouts.undo(WEB, 1)).hasToString("1 [web:1]");
    cluster.forget();
    assertThat(rollouts.undo(WEB, 4)).hasToString("4 [web:1]");
    assertThat(cluster.writes()).isEmpty();
    assertThatExceptionOfType(DeliveryException.class)
        .isThrownBy(() -> rollouts.undo(WEB, 7))
        .withMessage(
            "Deployment shop/web has no revision 7; it has [4 [web:1], 3 [web:3], 2 [web:2]]");
  }

  @Test
  void hasNothingToGoBackTo() throws InterruptedException {
    delivery.apply(set(deployment("web:1"))).orThrow();
    assertThatExceptionOfType(DeliveryException.class)
        .isThrownBy(() -> rollouts.undo(WEB))
        .withMessage(
            "Deployment shop/web has no revision with another template; it has [1 [web:1]]");
  }

  @Test
  void triesAgainIfOnlyTheStatusChanged() throws InterruptedException {
    delivery.apply(set(deployment("web:1"))).orThrow();
    delivery.apply(set(deployment("web:2"))).orThrow();
    cluster.memory.fail(request -> request.verb().equals("replace"), 2, Fault.conflict());
    assertThat(rollouts.undo(WEB)).hasToString("1 [web:1]");
    cluster.memory.fail(request -> request.verb().equals("replace"), 9, Fault.conflict());
    assertThatExceptionOfType(DeliveryException.class)
        .isThrownBy(() -> rollouts.undo(WEB))
        .withMessageContaining("cannot undo Deployment shop/web");
  }

  @Test
  void theNextDeliveryTakesItBackWithoutAConflict() throws InterruptedException {
    Deployment old =
        deployment("web:1")
            .with(d -> d.spec(s -> s.template(t -> t.metadata(m -> m.label("old", "yes")))));
    delivery.apply(set(old)).orThrow();
    delivery.apply(set(deployment("web:2"))).orThrow();
    rollouts.undo(WEB);
    Plan plan = delivery.plan(set(deployment("web:2")));
    assertThat(plan.changes()).hasToString("[CHANGE Deployment shop/web]");
    assertThat(plan.changes().get(0).reason()).isEqualTo("what an undo set becomes ours");
    assertThat(plan.changes().get(0).changes())
        .extracting(Change::toString)
        .containsExactlyInAnyOrder(
            "~ spec.template.spec.containers[name=web].image: web:1 -> web:2",
            "- spec.template.metadata.labels[old]: yes");
    delivery.apply(plan).orThrow();
    assertThat(template("Deployment")).contains("web:2").doesNotContain("old");
    assertThat(delivery.plan(set(deployment("web:2"))).isEmpty()).isTrue();
    assertThat(rollouts.history(WEB).get(0)).hasToString("4 [web:2]");
  }

  @Test
  void aRestartIsLeftAlone() throws InterruptedException {
    delivery.apply(set(deployment("web:1"))).orThrow();
    rollouts.restart(WEB);
    assertThat(delivery.plan(set(deployment("web:1"))).isEmpty()).isTrue();
    delivery.apply(set(deployment("web:2"))).orThrow();
    assertThat(template("Deployment")).contains("restartedAt=2026-01-01T00:00");
    rollouts.restart(WEB);
    assertThat(delivery.plan(set(deployment("web:2"))).isEmpty()).isTrue();
  }

  @Test
  void aRestartThatAnUndoBroughtBackStays() throws InterruptedException {
    delivery.apply(set(deployment("web:1"))).orThrow();
    rollouts.restart(WEB);
    delivery.apply(set(deployment("web:2"))).orThrow();
    cluster.time.sleep(java.time.Duration.ofMinutes(1));
    rollouts.restart(WEB);
    rollouts.undo(WEB, 2);
    String undone = template("Deployment");
    assertThat(undone).contains("web:1").contains("restartedAt=2026-01-01T00:00:00Z");
    Plan plan = delivery.plan(set(deployment("web:1")));
    assertThat(plan.changes().get(0).action()).isEqualTo(Action.CHANGE);
    assertThat(plan.changes().get(0).changes()).isEmpty();
    delivery.apply(plan).orThrow();
    assertThat(template("Deployment")).isEqualTo(undone);
    assertThat(delivery.plan(set(deployment("web:1"))).isEmpty()).isTrue();
  }

  @Test
  void theManifestMaySayWhenItWasRestarted() throws InterruptedException {
    Deployment marked =
        deployment("web:1")
            .with(
                d ->
                    d.spec(
                        s ->
                            s.template(
                                t ->
                                    t.metadata(
                                        m ->
                                            m.annotation(
                                                "kubectl.kubernetes.io/restartedAt",
                                                "long ago")))));
    delivery.apply(set(marked)).orThrow();
    rollouts.restart(WEB);
    delivery.apply(set(marked)).orThrow();
    assertThat(template("Deployment")).contains("long ago");
  }
}
