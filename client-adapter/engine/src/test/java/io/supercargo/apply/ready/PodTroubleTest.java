package io.supercargo.apply.ready;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.apply.FakeCluster;
import io.supercargo.apply.spi.LiveObject;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PodTroubleTest {
  private static final String SELECTOR = "spec: {selector: {matchLabels: {app: web}}}";
  private static final ReadyState WAITING = ReadyState.waiting("0 of 1");
  private final FakeCluster cluster = new FakeCluster();

  @Test
  void tellsWhatPodsSay() throws InterruptedException {
    pod("a", "CrashLoopBackOff");
    assertThat(explain("apps/v1", "ReplicaSet", SELECTOR))
        .isEqualTo(ReadyState.failed("pod a: container c: CrashLoopBackOff"));
  }

  @Test
  void goesOnWaitingForWhatMayPass() throws InterruptedException {
    pod("a", "ErrImagePull");
    assertThat(explain("apps/v1", "DaemonSet", SELECTOR))
        .isEqualTo(ReadyState.waiting("pod a: container c: ErrImagePull"));
  }

  @Test
  void leavesCrashesToJobs() throws InterruptedException {
    pod("a", "CrashLoopBackOff");
    assertThat(explain("batch/v1", "Job", SELECTOR).isFailed()).isFalse();
  }

  @Test
  void asksOnlyForWorkloadsThatAreNotReady() throws InterruptedException {
    LiveObject web = object("apps/v1", "Deployment", SELECTOR);
    assertThat(new PodTrouble(cluster).explain(web, ReadyState.READY)).isEqualTo(ReadyState.READY);
    assertThat(explain("v1", "ConfigMap", SELECTOR)).isEqualTo(WAITING);
    assertThat(explain("apps/v1", "Deployment", "spec: {}")).isEqualTo(WAITING);
    assertThat(cluster.requests).isEmpty();
  }

  @Test
  void looksAtPodsOfTheNewestRevisionOnly() throws InterruptedException {
    pod("a", "CrashLoopBackOff");
    cluster.put(
        cluster.key("ReplicaSet", "shop", "web-2"),
        Map.of(
            "kind",
            "ReplicaSet",
            "metadata",
            Map.of(
                "name", "web-2",
                "labels", Map.of("app", "web", "pod-template-hash", "2"),
                "annotations", Map.of("deployment.kubernetes.io/revision", "2"))));
    String metadata =
        "metadata: {namespace: shop, annotations: {deployment.kubernetes.io/revision: \"2\"}}, ";
    assertThat(explain("apps/v1", "Deployment", metadata + SELECTOR)).isEqualTo(WAITING);
    String status = "status: {updateRevision: r}, metadata: {namespace: shop}, ";
    assertThat(explain("apps/v1", "StatefulSet", status + SELECTOR)).isEqualTo(WAITING);
    String template =
        "metadata: {namespace: shop, annotations: {deprecated.daemonset.template.generation:"
            + " \"2\"}}, ";
    assertThat(explain("apps/v1", "DaemonSet", template + SELECTOR)).isEqualTo(WAITING);
  }

  @Test
  void looksAtNoPodsBeforeTheControllerHasSeenTheChange() throws InterruptedException {
    pod("a", "CrashLoopBackOff");
    String generations =
        "metadata: {namespace: shop, generation: 2}, status: {observedGeneration: ";
    assertThat(explain("apps/v1", "Deployment", generations + "1}, " + SELECTOR))
        .isEqualTo(WAITING);
    assertThat(explain("apps/v1", "Deployment", generations + "2}, " + SELECTOR).isFailed())
        .isTrue();
  }

  @Test
  void findsTroubleOfTheNewestRevision() throws InterruptedException {
    cluster.put(
        cluster.key("Pod", "shop", "new"),
        new HashMap<>(
            ReadinessTest.object(
                    "v1",
                    "Pod",
                    "{metadata: {name: new, labels: {app: web, controller-revision-hash: r}},"
                        + " status: {containerStatuses: [{name: c, state: {waiting:"
                        + " {reason: InvalidImageName}}}]}}")
                .tree()));
    String status = "status: {updateRevision: r}, metadata: {namespace: shop}, ";
    assertThat(explain("apps/v1", "StatefulSet", status + SELECTOR))
        .isEqualTo(ReadyState.failed("pod new: container c: InvalidImageName"));
    assertThat(explain("apps/v1", "Deployment", SELECTOR).isFailed()).isTrue();
  }

  private ReadyState explain(String apiVersion, String kind, String yaml)
      throws InterruptedException {
    return new PodTrouble(cluster).explain(object(apiVersion, kind, yaml), WAITING);
  }

  private static LiveObject object(String apiVersion, String kind, String yaml) {
    String body = yaml.contains("metadata") ? yaml : "metadata: {namespace: shop}, " + yaml;
    return ReadinessTest.object(apiVersion, kind, "{" + body + "}");
  }

  private void pod(String name, String reason) {
    LiveObject pod =
        ReadinessTest.object(
            "v1",
            "Pod",
            "{metadata: {name: "
                + name
                + ", labels: {app: web}}, status: {containerStatuses:"
                + " [{name: c, state: {waiting: {reason: "
                + reason
                + "}}}]}}");
    cluster.put(cluster.key("Pod", "shop", name), new HashMap<>(pod.tree()));
  }
}
