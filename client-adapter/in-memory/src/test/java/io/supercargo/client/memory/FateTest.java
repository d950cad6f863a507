package io.supercargo.client.memory;

import static io.supercargo.client.memory.Cargo.at;
import static io.supercargo.client.memory.Cargo.condition;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.apply.spi.LiveObject;
import io.supercargo.client.memory.script.Fate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of objects. */
class FateTest {
  private final InMemoryCluster cluster =
      InMemoryCluster.builder()
          .clock(ManualClock.at(Instant.parse("2026-01-01T00:00:00Z")))
          .build();
  private final Cargo cargo = new Cargo(cluster);

  private LiveObject web() throws InterruptedException {
    return cargo.get("apps/v1", "Deployment", "web");
  }

  private static boolean isPod(LiveObject object) {
    return object.kind().equals("Pod");
  }

  private String waitingReason() throws InterruptedException {
    LiveObject pod = cargo.list("v1", "Pod").get(0);
    return String.valueOf(at(pod, "status.containerStatuses"));
  }

  @Test
  void deploymentsAreReadyAtOnce() throws Exception {
    cargo.deployment("web:1");
    assertThat(at(web(), "status.readyReplicas")).isEqualTo(2L);
    assertThat(at(web(), "status.observedGeneration")).isEqualTo(1L);
    assertThat(condition(web(), "Available")).isEqualTo("True MinimumReplicasAvailable");
    assertThat(condition(web(), "Progressing")).isEqualTo("True NewReplicaSetAvailable");
    assertThat(cargo.list("v1", "Pod")).hasSize(2).allMatch(pod -> ready(pod));
  }

  private static boolean ready(LiveObject pod) {
    return "True null".equals(condition(pod, "Ready"));
  }

  @Test
  void newTemplatesReplaceThePods() throws Exception {
    cargo.deployment("web:1");
    cargo.deployment("web:2");
    assertThat(cargo.list("apps/v1", "ReplicaSet")).hasSize(2);
    assertThat(cargo.list("v1", "Pod"))
        .hasSize(2)
        .allMatch(pod -> pod.tree().toString().contains("image=web:2"));
    assertThat(web().annotations()).containsEntry("deployment.kubernetes.io/revision", "2");
  }

  @Test
  void slowPodsAreReadyWhenTheirTimeHasCome() throws Exception {
    cluster.fate(FateTest::isPod, Fate.readyAfter(Duration.ofSeconds(30)));
    cargo.deployment("web:1");
    assertThat(at(web(), "status.readyReplicas")).isNull();
    assertThat(condition(web(), "Progressing")).isEqualTo("True ReplicaSetUpdated");
    assertThat(waitingReason()).contains("ContainerCreating");
    cluster.advance(Duration.ofSeconds(29));
    assertThat(at(web(), "status.readyReplicas")).isNull();
    cluster.advance(Duration.ofSeconds(1));
    assertThat(at(web(), "status.readyReplicas")).isEqualTo(2L);
  }

  @Test
  void podsThatAreNeverReadyEndTheProgress() throws Exception {
    cluster.fate(FateTest::isPod, Fate.never());
    cargo.deployment("web:1");
    assertThat(condition(web(), "Available")).isEqualTo("False MinimumReplicasUnavailable");
    cluster.advance(Duration.ofSeconds(60));
    assertThat(condition(web(), "Progressing")).isEqualTo("False ProgressDeadlineExceeded");
  }

  @Test
  void podsSayWhyTheyDoNotRun() throws Exception {
    cluster.fate(FateTest::isPod, Fate.imagePullBackOff());
    cargo.deployment("web:1");
    assertThat(waitingReason()).contains("reason=ImagePullBackOff");
    cluster.fate(FateTest::isPod, Fate.crashLoopBackOff());
    assertThat(waitingReason()).contains("reason=CrashLoopBackOff");
  }

  @Test
  void anotherFateMendsThem() throws Exception {
    cluster.fate(FateTest::isPod, Fate.imagePullBackOff());
    cargo.deployment("web:1");
    cluster.fate(FateTest::isPod, Fate.ready());
    assertThat(at(web(), "status.readyReplicas")).isEqualTo(2L);
  }

  @Test
  void podsWithoutANodeSaySo() throws Exception {
    cluster.fate(FateTest::isPod, Fate.unschedulable());
    cargo.deployment("web:1");
    LiveObject pod = cargo.list("v1", "Pod").get(0);
    assertThat(condition(pod, "PodScheduled")).isEqualTo("False Unschedulable");
    assertThat(at(pod, "spec.nodeName")).isNull();
  }

  @Test
  void statefulSetsComeOneAfterTheOther() throws Exception {
    cluster.fate(pod -> pod.name().equals("db-1"), Fate.never());
    cargo.apply(
        "{'apiVersion':'apps/v1','kind':'StatefulSet','metadata':{'name':'db'},'spec':{"
            + "'replicas':3,'serviceName':'db','selector':{'matchLabels':{'app':'db'}},"
            + "'volumeClaimTemplates':[{'metadata':{'name':'data'},'spec':{"
            + "'accessModes':['ReadWriteOnce'],'resources':{'requests':{'storage':'1Gi'}}}}],"
            + "'template':{'metadata':{'labels':{'app':'db'}},'spec':{'containers':["
            + "{'name':'db','image':'db:1'}]}}}}");
    assertThat(names("Pod")).containsExactly("db-0", "db-1");
    assertThat(names("PersistentVolumeClaim")).containsExactly("data-db-0", "data-db-1");
    cluster.fate(FateTest::isPod, Fate.ready());
    LiveObject set = cargo.get("apps/v1", "StatefulSet", "db");
    assertThat(at(set, "status.readyReplicas")).isEqualTo(3L);
    assertThat(at(set, "status.updateRevision")).isEqualTo(at(set, "status.currentRevision"));
  }

  private List<String> names(String kind) throws InterruptedException {
    return cargo.list("v1", kind).stream().map(LiveObject::name).toList();
  }

  private static String daemons(String image) {
    return "{'apiVersion':'apps/v1','kind':'DaemonSet','metadata':{'name':'log'},'spec':{"
        + "'selector':{'matchLabels':{'app':'log'}},'template':{'metadata':{'labels':{"
        + "'app':'log'}},'spec':{'containers':[{'name':'log','image':'"
        + image
        + "'}]}}}}";
  }

  @Test
  void daemonSetsRunOnTheOnlyNode() throws Exception {
    cargo.apply(daemons("log:1"));
    cargo.apply(daemons("log:2"));
    LiveObject set = cargo.get("apps/v1", "DaemonSet", "log");
    assertThat(at(set, "status.numberReady")).isEqualTo(1L);
    assertThat(at(set, "status.updatedNumberScheduled")).isEqualTo(1L);
    assertThat(cargo.list("v1", "Pod")).hasSize(1);
  }

  private static final String JOB =
      "{'apiVersion':'batch/v1','kind':'Job','metadata':{'name':'j'},'spec':{'backoffLimit':2,"
          + "'template':{'spec':{'restartPolicy':'Never','containers':[{'name':'c','image':'i'}]}}}}";

  @Test
  void jobsComplete() throws Exception {
    cargo.apply(JOB);
    LiveObject job = cargo.get("batch/v1", "Job", "j");
    assertThat(condition(job, "Complete")).isEqualTo("True CompletionsReached");
    assertThat(at(job, "status.succeeded")).isEqualTo(1L);
    assertThat(at(job, "status.completionTime")).isEqualTo("2026-01-01T00:00:00Z");
  }

  @Test
  void jobsFailWithTheirPods() throws Exception {
    cluster.fate(FateTest::isPod, Fate.failed());
    cargo.apply(JOB);
    LiveObject job = cargo.get("batch/v1", "Job", "j");
    assertThat(condition(job, "Failed")).isEqualTo("True BackoffLimitExceeded");
    assertThat(at(job, "status.failed")).isEqualTo(3L);
  }

  @Test
  void claimsAndLoadBalancersAreServedUnlessTheyAreNot() throws Exception {
    String claim =
        "{'apiVersion':'v1','kind':'PersistentVolumeClaim','metadata':{'name':'%s'},'spec':{"
            + "'accessModes':['ReadWriteOnce'],'resources':{'requests':{'storage':'1Gi'}}}}";
    cluster.fate(object -> object.name().equals("stuck"), Fate.never());
    cargo.apply(claim.formatted("data"));
    cargo.apply(claim.formatted("stuck"));
    assertThat(phase("data")).isEqualTo("Bound");
    assertThat(phase("stuck")).isEqualTo("Pending");
    cargo.apply(
        "{'apiVersion':'v1','kind':'Service','metadata':{'name':'s'},"
            + "'spec':{'type':'LoadBalancer','ports':[{'port':80}]}}");
    LiveObject service = cargo.get("v1", "Service", "s");
    assertThat(String.valueOf(at(service, "status.loadBalancer"))).contains("192.0.2.1");
    assertThat(String.valueOf(at(service, "spec.ports"))).contains("nodePort=30000");
  }

  private Object phase(String claim) throws InterruptedException {
    return at(cargo.get("v1", "PersistentVolumeClaim", claim), "status.phase");
  }

  @Test
  void timePassesOnlyOnAClockThatCanBeMoved() {
    assertThatThrownBy(() -> InMemoryCluster.create().advance(Duration.ofSeconds(1)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("ManualClock.at");
  }
}
