package io.supercargo.apply.ready;

import static io.supercargo.apply.Samples.config;
import static io.supercargo.apply.Samples.daemonSet;
import static io.supercargo.apply.Samples.deployment;
import static io.supercargo.apply.Samples.set;
import static io.supercargo.apply.Samples.statefulSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.apply.TestCluster;
import io.supercargo.apply.run.RunOptions;
import io.supercargo.apply.spi.LiveObject;
import io.supercargo.client.memory.script.Fate;
import io.supercargo.model.Resource;
import io.supercargo.model.batch.v1.Job;
import java.util.List;
import org.junit.jupiter.api.Test;

class PodTroubleTest {
  private static final ReadyState WAITING = ReadyState.waiting("0 of 1");
  private final TestCluster cluster = new TestCluster();

  @Test
  void tellsWhatPodsSay() throws InterruptedException {
    pods("web:1", Fate.crashLoopBackOff());
    for (Resource workload : workloads("web:1")) {
      ReadyState state = explain(workload);
      assertThat(state.phase()).as(workload + ": " + state).isEqualTo(ReadyState.Phase.FAILED);
      assertThat(state.reason()).matches("pod web-\\S+: container web: CrashLoopBackOff: .*");
    }
  }

  private static List<Resource> workloads(String image) {
    return List.of(deployment(image), statefulSet(image), daemonSet(image));
  }

  @Test
  void goesOnWaitingForWhatMayPass() throws InterruptedException {
    pods("web:1", Fate.unschedulable());
    ReadyState state = explain(deployment("web:1"));
    assertThat(state.phase()).isEqualTo(ReadyState.Phase.WAITING);
    assertThat(state.reason()).startsWith("pod web-").contains("Unschedulable");
    ReadyState pulling =
        Pods.trouble(
            new Status(
                ReadinessTest.object(
                    "v1",
                    "Pod",
                    "{status: {containerStatuses: [{name: c, state: {waiting:"
                        + " {reason: ErrImagePull}}}]}}")));
    assertThat(pulling).isEqualTo(ReadyState.waiting("container c: ErrImagePull"));
  }

  @Test
  void leavesCrashesToJobs() throws InterruptedException {
    pods("web:1", Fate.crashLoopBackOff());
    Job job =
        Job.of(
            "web",
            j ->
                j.spec(
                    s ->
                        s.template(
                            t ->
                                t.spec(
                                    p ->
                                        p.restartPolicy("Never")
                                            .addContainer(c -> c.name("web").image("web:1"))))));
    ReadyState state = explain(job);
    assertThat(state.isFailed()).isFalse();
    assertThat(state.reason()).contains("CrashLoopBackOff");
  }

  @Test
  void asksOnlyForWorkloadsThatAreNotReady() throws InterruptedException {
    deliver(deployment("web:1"), config("web", "1"));
    LiveObject web = cluster.live("Deployment", "web");
    LiveObject config = cluster.live("ConfigMap", "web");
    cluster.forget();
    PodTrouble trouble = new PodTrouble(cluster.memory);
    assertThat(trouble.explain(web, ReadyState.READY)).isEqualTo(ReadyState.READY);
    assertThat(trouble.explain(config, WAITING)).isEqualTo(WAITING);
    LiveObject bare = ReadinessTest.object("apps/v1", "Deployment", "{spec: {}}");
    assertThat(trouble.explain(bare, WAITING)).isEqualTo(WAITING);
    assertThat(cluster.requests()).isEmpty();
  }

  @Test
  void looksAtPodsOfTheNewestRevisionOnly() throws InterruptedException {
    pods("web:1", Fate.crashLoopBackOff());
    pods("web:2", Fate.never());
    deliver(deployment("web:1"));
    assertThat(explain(deployment("web:2"))).isEqualTo(WAITING);
  }

  @Test
  void looksAtNoPodsBeforeTheControllerHasSeenTheChange() throws InterruptedException {
    pods("web:1", Fate.crashLoopBackOff());
    deliver(deployment("web:1"));
    cluster.memory.fate(object -> object.kind().equals("Deployment"), Fate.never());
    assertThat(explain(deployment("web:2"))).isEqualTo(WAITING);
  }

  private void pods(String image, Fate fate) {
    cluster.memory.fate(
        o -> o.kind().equals("Pod") && o.tree().toString().contains("image=" + image), fate);
  }

  private void deliver(Resource... resources) throws InterruptedException {
    cluster
        .delivery()
        .running(RunOptions.defaults().withoutWaiting())
        .apply(set(resources))
        .orThrow();
  }

  private ReadyState explain(Resource workload) throws InterruptedException {
    deliver(workload);
    LiveObject live = cluster.live(workload.kind(), workload.name());
    return new PodTrouble(cluster.memory).explain(live, WAITING);
  }
}
