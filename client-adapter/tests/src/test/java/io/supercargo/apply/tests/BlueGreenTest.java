package io.supercargo.apply.tests;

import static io.supercargo.apply.tests.Samples.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.supercargo.apply.BlueGreen;
import io.supercargo.apply.event.DeliveryEvent;
import io.supercargo.apply.rollout.Colour;
import io.supercargo.apply.run.Outcome;
import io.supercargo.client.contract.pods.PodFate;
import io.supercargo.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.supercargo.model.core.v1.Service;
import io.supercargo.model.policy.v1.PodDisruptionBudget;
import io.supercargo.set.Manifests;
import io.supercargo.testing.cluster.Cluster;
import io.supercargo.testing.cluster.ClusterTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Two colours of a workload in a real cluster. */
@ClusterTest(controllers = true)
@Timeout(300)
class BlueGreenTest extends MovingCase {
  private BlueGreen web;

  BlueGreenTest(Cluster cluster) {
    super(cluster);
  }

  @BeforeEach
  void useColours() {
    web = BlueGreen.of(delivery, "web");
  }

  private static Manifests shop(String image) {
    return set(
        Workloads.deployment("web", 2, image),
        Service.of(
            "web", s -> s.spec(p -> p.selector(Map.of("app", "web")).addPort(q -> q.port(80)))),
        PodDisruptionBudget.of(
            "web",
            b ->
                b.spec(
                    s -> s.maxUnavailable(1).selector(l -> l.matchLabels(Map.of("app", "web"))))));
  }

  private Object colour() throws InterruptedException {
    Object spec = live("v1", "Service", "web").tree().get("spec");
    return ((Map<?, ?>) ((Map<?, ?>) spec).get("selector")).get(Colour.LABEL);
  }

  @Test
  void theServiceIsSwitchedWhenTheNewColourIsReadyAndBack() throws InterruptedException {
    web.apply(shop("web:1")).orThrow();
    assertThat(colour()).isEqualTo("blue");
    kubelet.fate(pod -> pod.tree().toString().contains("web:2"), PodFate.NEVER);
    BlueGreen watching =
        BlueGreen.of(
            when(
                waiting("0 of 2 replicas are available"),
                () -> {
                  assertThat(colourNow()).isEqualTo("blue");
                  kubelet.fate(MovingCase::all, PodFate.READY);
                }),
            "web");
    watching.apply(shop("web:2")).orThrow();
    assertThat(colour()).isEqualTo("green");
    assertThat(live("policy/v1", "PodDisruptionBudget", "web-green")).isNotNull();
    assertThat(web.plan(shop("web:2")).isEmpty()).isTrue();
    assertThat(web.switchBack(null)).isEqualTo(Colour.BLUE);
    assertThat(colour()).isEqualTo("blue");
    web.apply(shop("web:2")).orThrow();
    assertThat(colour()).isEqualTo("green");
  }

  private Object colourNow() {
    try {
      return colour();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void theServiceStaysIfTheNewColourDoesNotGetReady() throws InterruptedException {
    web.apply(shop("web:1")).orThrow();
    kubelet.fate(pod -> pod.tree().toString().contains("web:2"), PodFate.IMAGE_PULL_BACK_OFF);
    Outcome outcome = web.deletingIdle().apply(shop("web:2"));
    assertThat(outcome.failures().values().toString()).contains("ImagePullBackOff");
    assertThat(colour()).isEqualTo("blue");
    web.deletingIdle().apply(shop("web:3")).orThrow();
    assertThat(colour()).isEqualTo("green");
    assertThat(live("apps/v1", "Deployment", "web-blue")).isNull();
    assertThat(live("policy/v1", "PodDisruptionBudget", "web-blue")).isNull();
  }

  @Test
  void aRunThatEndsAnywhereIsCompletedByTheNext() throws InterruptedException {
    List<DeliveryEvent.Type> places =
        List.of(
            DeliveryEvent.Type.PLANNED,
            DeliveryEvent.Type.APPLYING,
            DeliveryEvent.Type.APPLIED,
            DeliveryEvent.Type.WAITING,
            DeliveryEvent.Type.READY,
            DeliveryEvent.Type.PRUNING,
            DeliveryEvent.Type.PRUNED);
    web.apply(shop("web:0")).orThrow();
    int image = 0;
    for (DeliveryEvent.Type place : places) {
      image++;
      Manifests next = shop("web:" + image);
      Object before = colour();
      BlueGreen dying =
          BlueGreen.of(
                  when(
                      event -> event.type() == place,
                      () -> {
                        throw new IllegalStateException("died");
                      }),
                  "web")
              .deletingIdle();
      assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> dying.apply(next));
      web.deletingIdle().apply(next).orThrow();
      assertThat(colour()).as(place + " " + image).isNotEqualTo(before);
      String live = "web-" + colour();
      assertThat(live("apps/v1", "Deployment", live).tree().toString()).contains("web:" + image);
      assertThat(live("apps/v1", "Deployment", "web-" + before)).isNull();
    }
  }

  @Test
  void theAutoscalerFollowsAndItsReplicasAreTakenAlong() throws InterruptedException {
    BlueGreen frugal = web.scalingIdleToZero();
    frugal.apply(scaled("web:1")).orThrow();
    scale("web-blue", 3);
    frugal.apply(scaled("web:2")).orThrow();
    assertThat(replicas("web-green")).isEqualTo(3L);
    assertThat(replicas("web-blue")).isEqualTo(0L);
    assertThat(live("autoscaling/v2", "HorizontalPodAutoscaler", "web-green").tree().toString())
        .contains("name=web-green");
    scale("web-green", 4);
    assertThat(frugal.plan(scaled("web:2")).isEmpty()).isTrue();
    frugal.apply(scaled("web:3")).orThrow();
    assertThat(replicas("web-blue")).isEqualTo(4L);
  }

  private static Manifests scaled(String image) {
    return set(
        Workloads.deployment("web", 1, image).with(d -> d.spec(s -> s.replicas(null))),
        shop(image).get(Service.class, "web"),
        HorizontalPodAutoscaler.of(
            "web",
            h ->
                h.spec(
                    s ->
                        s.maxReplicas(9)
                            .scaleTargetRef(
                                t -> t.apiVersion("apps/v1").kind("Deployment").name("web")))));
  }

  private void scale(String name, int replicas) {
    merge(
        "/apis/apps/v1/namespaces/"
            + namespace
            + "/deployments/"
            + name
            + "/scale?fieldManager=kube-controller-manager",
        "{'spec':{'replicas':" + replicas + "}}");
  }

  private Object replicas(String name) throws InterruptedException {
    return ((Map<?, ?>) live("apps/v1", "Deployment", name).tree().get("spec")).get("replicas");
  }
}
