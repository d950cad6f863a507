package io.supercargo.client.contract;

import static io.supercargo.client.contract.Tools.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.apply.spi.ClusterClient;
import io.supercargo.apply.spi.ListQuery;
import io.supercargo.apply.spi.LiveObject;
import io.supercargo.client.contract.pods.PodFate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What workloads say while their pods run, or do not. The same holds for the controllers of a real
 * cluster and for scripted ones.
 */
public abstract class WorkloadsContract {
  private static final String TEMPLATE =
      "'selector':{'matchLabels':{'app':'web'}},'template':{'metadata':{'labels':{'app':'web'}},"
          + "'spec':{'containers':[{'name':'web','image':'web:1'}]}}}}";

  private Tools tools;
  private String namespace;

  /** For the test framework. */
  protected WorkloadsContract() {}

  /** Returns the adapter. */
  protected abstract ClusterClient client();

  /** Returns the name of a new, empty namespace, in which pods run. */
  protected abstract String newNamespace() throws Exception;

  /** Chooses how some pods go, as {@link io.supercargo.client.contract.pods.FakeKubelet} does. */
  protected abstract void fate(Predicate<LiveObject> pods, PodFate fate);

  @BeforeEach
  void prepare() throws Exception {
    namespace = newNamespace();
    tools = new Tools(client(), namespace);
  }

  private void deploy(String image) throws InterruptedException {
    apply("apps/v1", "Deployment", "'replicas':2," + TEMPLATE.replace("web:1", image));
  }

  private void apply(String apiVersion, String kind, String spec) throws InterruptedException {
    String head = "{'apiVersion':'" + apiVersion + "','kind':'" + kind + "',";
    tools.apply("a", head + "'metadata':{'name':'web'},'spec':{" + spec);
  }

  private void job() throws InterruptedException {
    apply(
        "batch/v1",
        "Job",
        "'backoffLimit':0,'template':{'spec':{'restartPolicy':'Never','containers':["
            + "{'name':'web','image':'web:1'}]}}}}");
  }

  private LiveObject web(String apiVersion, String kind) throws InterruptedException {
    return tools.live(apiVersion, kind, "web");
  }

  private LiveObject web() throws InterruptedException {
    return web("apps/v1", "Deployment");
  }

  private List<LiveObject> pods() throws InterruptedException {
    return client().list(ListQuery.of(tools.type("v1", "Pod"), namespace)).items();
  }

  private static String condition(LiveObject object, String type) {
    Object conditions = at(object, "status.conditions");
    for (Object each : conditions instanceof List<?> list ? list : List.of()) {
      if (each instanceof Map<?, ?> condition && type.equals(condition.get("type"))) {
        Object reason = condition.get("reason");
        return condition.get("status") + (reason == null ? "" : " " + reason);
      }
    }
    return "";
  }

  private void awaitPods(int count, String waitingReason) throws Exception {
    Await.until(
        () ->
            pods().size() == count
                && pods().stream().allMatch(pod -> states(pod).contains(waitingReason)));
  }

  private static String states(LiveObject pod) {
    return String.valueOf(at(pod, "status.containerStatuses"));
  }

  @Test
  void deploymentsCountTheirReadyPods() throws Exception {
    deploy("web:1");
    Await.until(() -> condition(web(), "Progressing").equals("True NewReplicaSetAvailable"));
    LiveObject web = web();
    for (String count : List.of("replicas", "readyReplicas", "updatedReplicas")) {
      assertThat(at(web, "status." + count)).as(count).isEqualTo(2L);
    }
    assertThat(at(web, "status.availableReplicas")).isEqualTo(2L);
    assertThat(condition(web, "Available")).isEqualTo("True MinimumReplicasAvailable");
    assertThat(pods()).allMatch(pod -> condition(pod, "Ready").equals("True"));
    assertThat(pods()).allMatch(pod -> at(pod, "spec.nodeName") != null);
  }

  @Test
  void newTemplatesReplaceThePods() throws Exception {
    deploy("web:1");
    Await.until(() -> condition(web(), "Progressing").equals("True NewReplicaSetAvailable"));
    deploy("web:2");
    Await.until(
        () ->
            pods().size() == 2
                && pods().stream().allMatch(pod -> pod.tree().toString().contains("image=web:2"))
                && pods().stream().noneMatch(LiveObject::isTerminating));
    assertThat(web().annotations()).containsEntry("deployment.kubernetes.io/revision", "2");
  }

  @Test
  void podsSayWhyTheyDoNotRun() throws Exception {
    fate(pod -> true, PodFate.IMAGE_PULL_BACK_OFF);
    deploy("web:1");
    awaitPods(2, "reason=ImagePullBackOff");
    assertThat(pods()).allMatch(pod -> "Pending".equals(at(pod, "status.phase")));
    fate(pod -> true, PodFate.CRASH_LOOP_BACK_OFF);
    awaitPods(2, "reason=CrashLoopBackOff");
    assertThat(pods()).allMatch(pod -> "Running".equals(at(pod, "status.phase")));
    Await.until(() -> condition(web(), "Available").equals("False MinimumReplicasUnavailable"));
    assertThat(condition(web(), "Progressing")).startsWith("True");
    assertThat(at(web(), "status.unavailableReplicas")).isEqualTo(2L);
  }

  @Test
  void podsThatAreNotReadyGetReadyWithAnotherFate() throws Exception {
    fate(pod -> true, PodFate.NEVER);
    deploy("web:1");
    awaitPods(2, "running=");
    assertThat(pods()).allMatch(pod -> condition(pod, "Ready").startsWith("False"));
    assertThat(at(web(), "status.readyReplicas")).isNull();
    fate(pod -> true, PodFate.READY);
    Await.until(() -> Long.valueOf(2).equals(at(web(), "status.readyReplicas")));
  }

  @Test
  void podsWithoutANodeSaySo() throws Exception {
    fate(pod -> true, PodFate.UNSCHEDULABLE);
    deploy("web:1");
    Await.until(
        () ->
            pods().size() == 2
                && pods().stream()
                    .allMatch(pod -> condition(pod, "PodScheduled").equals("False Unschedulable")));
    assertThat(pods()).allMatch(pod -> at(pod, "spec.nodeName") == null);
  }

  @Test
  void statefulSetsComeOneAfterTheOther() throws Exception {
    fate(pod -> pod.name().equals("web-1"), PodFate.NEVER);
    apply("apps/v1", "StatefulSet", "'replicas':3,'serviceName':'web'," + TEMPLATE);
    Await.until(() -> pods().size() == 2 && states(pods().get(1)).contains("running="));
    assertThat(pods()).extracting(LiveObject::name).containsExactly("web-0", "web-1");
    fate(pod -> true, PodFate.READY);
    Await.until(
        () -> Long.valueOf(3).equals(at(web("apps/v1", "StatefulSet"), "status.readyReplicas")));
    LiveObject set = web("apps/v1", "StatefulSet");
    assertThat(at(set, "status.updateRevision")).isEqualTo(at(set, "status.currentRevision"));
  }

  @Test
  void daemonSetsRunOnTheNode() throws Exception {
    apply("apps/v1", "DaemonSet", TEMPLATE);
    Await.until(
        () -> Long.valueOf(1).equals(at(web("apps/v1", "DaemonSet"), "status.numberAvailable")));
    LiveObject set = web("apps/v1", "DaemonSet");
    assertThat(at(set, "status.desiredNumberScheduled")).isEqualTo(1L);
    assertThat(at(set, "status.updatedNumberScheduled")).isEqualTo(1L);
    assertThat(pods()).hasSize(1);
  }

  @Test
  void jobsAreCompleteWhenTheirPodsSucceed() throws Exception {
    job();
    Await.until(() -> condition(web("batch/v1", "Job"), "Complete").startsWith("True"));
    assertThat(at(web("batch/v1", "Job"), "status.succeeded")).isEqualTo(1L);
  }

  @Test
  void jobsFailAfterTheirLastTry() throws Exception {
    fate(pod -> true, PodFate.FAILED);
    job();
    Await.until(
        () -> condition(web("batch/v1", "Job"), "Failed").equals("True BackoffLimitExceeded"));
    assertThat(at(web("batch/v1", "Job"), "status.failed")).isEqualTo(1L);
  }
}
