package io.supercargo.apply;

import static io.supercargo.apply.Samples.deployment;
import static io.supercargo.apply.Samples.service;
import static io.supercargo.apply.Samples.set;
import static io.supercargo.apply.Samples.statefulSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.supercargo.apply.fault.DeliveryException;
import io.supercargo.apply.plan.Plan;
import io.supercargo.apply.rollout.Colour;
import io.supercargo.apply.run.Outcome;
import io.supercargo.apply.run.RunOptions;
import io.supercargo.client.memory.script.Fate;
import io.supercargo.model.core.v1.Service;
import io.supercargo.set.Manifests;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BlueGreenTest {
  private final TestCluster cluster = new TestCluster();
  private final Delivery delivery =
      cluster
          .delivery()
          .running(RunOptions.defaults().within(Duration.ofSeconds(5), Duration.ofHours(1)));
  private final BlueGreen web = BlueGreen.of(delivery, "web");

  private static Manifests shop(String image) {
    return set(deployment(image, 3), service());
  }

  private Object colour() throws InterruptedException {
    return ((Map<?, ?>) cluster.at("Service", "web", "spec", "selector")).get(Colour.LABEL);
  }

  private long replicas(String name) throws InterruptedException {
    return ((Number) cluster.at("Deployment", name, "spec", "replicas")).longValue();
  }

  private void pods(String image, Fate fate) {
    cluster.memory.fate(
        o -> o.kind().equals("Pod") && o.tree().toString().contains("image=" + image), fate);
  }

  @Test
  void beginsWithBlue() throws InterruptedException {
    web.apply(shop("web:1")).orThrow();
    assertThat(web.live(null)).isEqualTo(Colour.BLUE);
    assertThat(cluster.live("Deployment", "web-blue").labels())
        .containsEntry(Colour.LABEL, "blue")
        .containsEntry(Colour.SERVICE, "web");
    assertThat(cluster.at("Deployment", "web-blue", "spec", "selector", "matchLabels"))
        .isEqualTo(Map.of("app", "web", Colour.LABEL, "blue"));
    assertThat(web.plan(shop("web:1")).isEmpty()).isTrue();
  }

  @Test
  void bringsTheOtherColourAndSwitchesWhenItIsReady() throws InterruptedException {
    web.apply(shop("web:1")).orThrow();
    pods("web:2", Fate.readyAfter(Duration.ofSeconds(3)));
    cluster.time.afterSleep =
        () -> {
          try {
            if (cluster.time.pauses.size() < 3) {
              assertThat(colour()).isEqualTo("blue");
            }
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
        };
    Plan plan = web.plan(shop("web:2"));
    assertThat(plan.stages())
        .hasToString("[[CREATE Deployment shop/web-green], [CHANGE Service shop/web]]");
    assertThat(plan.leaving()).hasToString("[KEEP Deployment shop/web-blue]");
    web.apply(plan).orThrow();
    assertThat(cluster.time.pauses).hasSize(3);
    assertThat(colour()).isEqualTo("green");
    assertThat(replicas("web-blue")).isEqualTo(3);
    assertThat(web.plan(shop("web:2")).isEmpty()).isTrue();
  }

  @Test
  void staysWithTheOldColourIfTheNewOneDoesNotGetReady() throws InterruptedException {
    web.apply(shop("web:1")).orThrow();
    for (Fate fate : new Fate[] {Fate.imagePullBackOff(), Fate.never(), Fate.crashLoopBackOff()}) {
      pods("web:2", fate);
      Outcome outcome = web.deletingIdle().apply(shop("web:2"));
      assertThat(outcome.isSuccess()).isFalse();
      assertThat(colour()).isEqualTo("blue");
      assertThat(outcome.skipped().toString()).contains("Service shop/web");
      assertThat(cluster.live("Deployment", "web-blue")).isNotNull();
    }
    web.apply(shop("web:3")).orThrow();
    assertThat(colour()).isEqualTo("green");
  }

  @Test
  void alsoIfTheRestIsToGoOnAndNothingIsToBeWaitedFor() throws InterruptedException {
    web.apply(shop("web:1")).orThrow();
    pods("web:2", Fate.never());
    Delivery hasty =
        delivery.running(
            RunOptions.defaults()
                .within(Duration.ofSeconds(5), Duration.ofHours(1))
                .keepingGoing()
                .withoutWaiting());
    Outcome outcome = BlueGreen.of(hasty, "web").apply(shop("web:2"));
    assertThat(outcome.skipped().toString())
        .isEqualTo("{Service shop/web=it needs Deployment shop/web-green}");
    assertThat(colour()).isEqualTo("blue");
  }

  @Test
  void looksAgainBeforeItSwitchesToWhatWasReadyWhenItWasPlanned() throws InterruptedException {
    web.apply(shop("web:1")).orThrow();
    web.apply(shop("web:2")).orThrow();
    web.switchBack(null);
    Plan plan = web.plan(shop("web:2"));
    assertThat(plan.change(cluster.key("Deployment", "web-green")))
        .hasToString("UNCHANGED Deployment shop/web-green");
    pods("web:2", Fate.imagePullBackOff());
    assertThat(web.apply(plan).failures().values().toString()).contains("ImagePullBackOff");
    assertThat(colour()).isEqualTo("blue");
  }

  @Test
  void changesInPlaceWhatDoesNotChangePods() throws InterruptedException {
    web.apply(shop("web:1")).orThrow();
    Plan plan = web.plan(set(deployment("web:1", 5), service()));
    assertThat(plan.stages())
        .hasToString("[[UNCHANGED Service shop/web], [CHANGE Deployment shop/web-blue]]");
    web.apply(plan).orThrow();
    assertThat(replicas("web-blue")).isEqualTo(5);
    assertThat(cluster.live("Deployment", "web-green")).isNull();
  }

  @Test
  void switchesBackAndForth() throws InterruptedException {
    web.apply(shop("web:1")).orThrow();
    web.apply(shop("web:2")).orThrow();
    assertThat(web.switchBack(null)).isEqualTo(Colour.BLUE);
    assertThat(colour()).isEqualTo("blue");
    Plan plan = web.plan(shop("web:2"));
    assertThat(plan.problems()).isEmpty();
    web.apply(plan).orThrow();
    assertThat(colour()).isEqualTo("green");
    web.switchBack(null);
    web.apply(shop("web:1")).orThrow();
    assertThat(colour()).isEqualTo("blue");
    assertThat(web.plan(shop("web:1")).isEmpty()).isTrue();
  }

  @Test
  void doesNotSwitchBackToWhatIsNotReady() throws InterruptedException {
    web.apply(shop("web:1")).orThrow();
    assertThatExceptionOfType(DeliveryException.class)
        .isThrownBy(() -> web.switchBack(null))
        .withMessageContaining("Service shop/web has no idle colour to go back to");
    web.apply(shop("web:2")).orThrow();
    pods("web:1", Fate.crashLoopBackOff());
    assertThatExceptionOfType(DeliveryException.class)
        .isThrownBy(() -> web.switchBack(null))
        .withMessageContaining("CrashLoopBackOff");
    assertThat(colour()).isEqualTo("green");
  }

  @Test
  void scalesTheIdleColourDownAndUpAgain() throws InterruptedException {
    BlueGreen frugal = web.scalingIdleToZero();
    frugal.apply(shop("web:1")).orThrow();
    frugal.apply(shop("web:2")).orThrow();
    assertThat(replicas("web-blue")).isZero();
    assertThat(replicas("web-green")).isEqualTo(3);
    assertThat(frugal.plan(shop("web:2")).isEmpty()).isTrue();
    frugal.switchBack(null);
    assertThat(replicas("web-blue")).isEqualTo(3);
    assertThat(colour()).isEqualTo("blue");
    frugal.apply(shop("web:2")).orThrow();
    assertThat(replicas("web-blue")).isZero();
    frugal.apply(shop("web:3")).orThrow();
    assertThat(replicas("web-blue")).isEqualTo(3);
    assertThat(replicas("web-green")).isZero();
  }

  @Test
  void aNewColourGetsAsManyPodsAsTheLiveOneIfTheSetDoesNotSay() throws InterruptedException {
    BlueGreen frugal = web.scalingIdleToZero();
    frugal.apply(set(deployment("web:1"), service())).orThrow();
    cluster.merge("Deployment", "web-blue", "{'spec':{'replicas':4}}");
    frugal.apply(set(deployment("web:2"), service())).orThrow();
    assertThat(replicas("web-green")).isEqualTo(4);
    assertThat(replicas("web-blue")).isZero();
    assertThat(frugal.plan(set(deployment("web:2"), service())).isEmpty()).isTrue();
    cluster.merge("Deployment", "web-green", "{'spec':{'replicas':6}}");
    assertThat(frugal.plan(set(deployment("web:2"), service())).isEmpty()).isTrue();
    frugal.apply(set(deployment("web:3"), service())).orThrow();
    assertThat(replicas("web-blue")).isEqualTo(6);
  }

  @Test
  void deletesTheIdleColourIfAsked() throws InterruptedException {
    web.deletingIdle().apply(shop("web:1")).orThrow();
    web.deletingIdle().apply(shop("web:2")).orThrow();
    assertThat(cluster.live("Deployment", "web-blue")).isNull();
    assertThat(colour()).isEqualTo("green");
  }

  @Test
  void neverDeletesTheColourThatTheServiceSelects() throws InterruptedException {
    web.apply(shop("web:1")).orThrow();
    web.apply(shop("web:2")).orThrow();
    Plan plan = web.deletingIdle().plan(shop("web:2"));
    assertThat(plan.leaving()).hasToString("[PRUNE Deployment shop/web-blue]");
    web.switchBack(null);
    assertThat(web.deletingIdle().apply(plan).failures().toString())
        .contains(
            "Deployment shop/web-blue stays: Service shop/web selects its colour. Plan again");
    assertThat(cluster.live("Deployment", "web-blue")).isNotNull();
    delivery.apply(set()).orThrow();
    assertThat(cluster.live("Deployment", "web-blue")).isNull();
  }

  @Test
  void comesFromAndGoesBackToOneColour() throws InterruptedException {
    delivery.apply(shop("web:1")).orThrow();
    web.apply(shop("web:1")).orThrow();
    assertThat(cluster.live("Deployment", "web")).isNull();
    assertThat(colour()).isEqualTo("blue");
    delivery.apply(shop("web:1")).orThrow();
    assertThat(cluster.live("Deployment", "web-blue")).isNull();
    assertThat(colour()).isNull();
  }

  @Test
  void anEarlierReleaseIsDeliveredInItsColour() throws InterruptedException {
    web.apply(shop("web:1")).orThrow();
    web.deletingIdle().apply(shop("web:2")).orThrow();
    delivery.apply(delivery.planRollback("shop", null, 1)).orThrow();
    assertThat(colour()).isEqualTo("blue");
    assertThat(cluster.live("Deployment", "web-green")).isNull();
    assertThat(web.plan(shop("web:1")).isEmpty()).isTrue();
  }

  @Test
  void coloursStatefulSetsButNotTheServiceThatNamesTheirPods() throws InterruptedException {
    Service pods =
        Service.of(
            "web-pods",
            s ->
                s.spec(
                    p ->
                        p.clusterIP("None")
                            .selector(Map.of("app", "web"))
                            .addPort(q -> q.port(80))));
    web.apply(set(statefulSet("web:1"), service(), pods)).orThrow();
    web.apply(set(statefulSet("web:2"), service(), pods)).orThrow();
    assertThat(cluster.live("StatefulSet", "web-green")).isNotNull();
    assertThat(cluster.at("Service", "web-pods", "spec", "selector"))
        .isEqualTo(Map.of("app", "web"));
    assertThat(web.switchBack("shop")).isEqualTo(Colour.BLUE);
  }

  @Test
  void saysWhatItNeeds() throws InterruptedException {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> web.plan(set(deployment("web:1"))))
        .withMessageContaining("has no Service web");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> web.plan(set(service())))
        .withMessageContaining(
            "expected that Service web selects one Deployment or StatefulSet of the set, found []");
    Plan other = delivery.plan(set(deployment("web:1")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> web.apply(other))
        .withMessage("the plan has no Service web");
    assertThat(web.live(null)).isNull();
  }
}
