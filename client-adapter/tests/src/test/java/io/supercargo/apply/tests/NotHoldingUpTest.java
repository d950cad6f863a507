package io.supercargo.apply.tests;

import static io.supercargo.apply.tests.Samples.set;
import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.apply.plan.Action;
import io.supercargo.apply.plan.ConflictPolicy;
import io.supercargo.apply.plan.PlanOptions;
import io.supercargo.model.Quantity;
import io.supercargo.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.supercargo.model.core.v1.PersistentVolumeClaim;
import io.supercargo.model.core.v1.Service;
import io.supercargo.set.Manifests;
import io.supercargo.testing.cluster.Cluster;
import io.supercargo.testing.cluster.ClusterTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What others bring in their own time, and what is theirs. */
@ClusterTest(controllers = true)
@Timeout(300)
class NotHoldingUpTest extends MovingCase {
  NotHoldingUpTest(Cluster cluster) {
    super(cluster);
  }

  private static PersistentVolumeClaim claim(String storageClass) {
    return PersistentVolumeClaim.of(
        "data",
        c ->
            c.spec(
                s ->
                    s.accessModes(List.of("ReadWriteOnce"))
                        .storageClassName(storageClass)
                        .resources(r -> r.requests(Map.of("storage", Quantity.of("1Gi"))))));
  }

  private static Service balanced() {
    return Service.of(
        "web",
        s ->
            s.spec(
                p ->
                    p.type("LoadBalancer")
                        .selector(Map.of("app", "web"))
                        .addPort(o -> o.port(80))));
  }

  @Test
  void claimsAndBalancersDoNotHoldUpWorkloadsButAreWaitedForInTheEnd() throws InterruptedException {
    String volumes = namespace;
    Manifests set = set(claim(volumes), balanced(), Workloads.deployment("web", 1, "web:1"));
    when(ready("Deployment"), () -> bring(volumes)).apply(set).orThrow();
    assertThat(indexOf(ready("PersistentVolumeClaim"))).isGreaterThan(indexOf(ready("Deployment")));
    assertThat(indexOf(ready("Service"))).isGreaterThan(indexOf(ready("Deployment")));
  }

  /** Brings a volume for the claim and an address for the Service. */
  private void bring(String storageClass) {
    create(
        "/api/v1/persistentvolumes",
        "{'metadata':{'name':'"
            + namespace
            + "'},'spec':{'storageClassName':'"
            + storageClass
            + "','capacity':{'storage':'1Gi'},'accessModes':['ReadWriteOnce'],"
            + "'hostPath':{'path':'/nowhere'}}}");
    merge(
        core("services") + "/web/status",
        "{'status':{'loadBalancer':{'ingress':[{'ip':'192.0.2.1'}]}}}");
  }

  @Test
  void aBalancerWithoutAnAddressIsToldWhenTheTimeIsOver() throws InterruptedException {
    String reason =
        when(waiting("has no address yet"), () -> clock.jump(Duration.ofMinutes(6)))
            .apply(set(balanced(), Workloads.deployment("web", 1, "web:1")))
            .failures()
            .toString();
    assertThat(reason)
        .contains("Service " + namespace + "/web=it did not get ready in time: its load balancer");
    assertThat(happened(ready("Deployment"))).isTrue();
  }

  @Test
  void aClaimThatWaitsForItsPodIsNotWaitedFor() throws InterruptedException {
    create(
        "/apis/storage.k8s.io/v1/storageclasses",
        "{'metadata':{'name':'"
            + namespace
            + "'},'provisioner':'example.com/none','volumeBindingMode':'WaitForFirstConsumer'}");
    delivery.apply(set(claim(namespace))).orThrow();
    assertThat(
            happened(
                ready("PersistentVolumeClaim")
                    .and(event -> event.message().equals("its volume comes when a pod uses it"))))
        .isTrue();
  }

  @Test
  void replicasAreLeftToTheAutoscaler() throws InterruptedException {
    Manifests set = set(Workloads.deployment("web", 1, "web:1"), autoscaler());
    delivery.apply(set).orThrow();
    send(
        "PATCH",
        "/apis/apps/v1/namespaces/" + namespace + "/deployments/web/scale?fieldManager=hpa",
        "application/merge-patch+json",
        "{'spec':{'replicas':3}}");
    assertThat(delivery.plan(set).problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.action()).isEqualTo(Action.CONFLICT))
        .satisfies(
            problem -> assertThat(problem.reason()).contains(".spec.replicas belongs to hpa"));
    PlanOptions leaving =
        PlanOptions.defaults().onConflict(ConflictPolicy.stop().leaving(".spec.replicas"));
    delivery.planning(leaving).apply(set).orThrow();
    assertThat(replicas()).isEqualTo(3L);
    assertThat(delivery.planning(leaving).plan(set).isEmpty()).isTrue();
    delivery.planning(leaving).apply(set(Workloads.deployment("web", 1, "web:2"))).orThrow();
    assertThat(replicas()).isEqualTo(3L);
  }

  private Object replicas() throws InterruptedException {
    Object spec = live("apps/v1", "Deployment", "web").tree().get("spec");
    return ((Map<?, ?>) spec).get("replicas");
  }

  private static HorizontalPodAutoscaler autoscaler() {
    return HorizontalPodAutoscaler.of(
        "web",
        h ->
            h.spec(
                s ->
                    s.minReplicas(1)
                        .maxReplicas(5)
                        .scaleTargetRef(
                            r -> r.apiVersion("apps/v1").kind("Deployment").name("web"))));
  }
}
