package io.supercargo.apply;

import static io.supercargo.apply.Samples.config;
import static io.supercargo.apply.Samples.set;
import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.apply.plan.Action;
import io.supercargo.apply.plan.Plan;
import io.supercargo.apply.run.Outcome;
import io.supercargo.apply.run.RunOptions;
import io.supercargo.client.memory.script.Fate;
import io.supercargo.model.batch.v1.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A Job that failed and is delivered again as it was. */
class FailedJobTest {
  private final TestCluster cluster = new TestCluster();
  private final Delivery delivery = cluster.delivery();

  @BeforeEach
  void failOnce() throws InterruptedException {
    cluster.memory.fate(object -> object.kind().equals("Pod"), Fate.failed());
    Outcome outcome = delivery.apply(set(job()));
    assertThat(outcome.failures().values().toString()).contains("BackoffLimitExceeded");
    assertThat(outcome.failures().values().toString()).doesNotContain("earlier delivery");
    cluster.memory.fate(object -> object.kind().equals("Pod"), Fate.ready());
  }

  private static Job job() {
    return Job.of(
        "migrate",
        j ->
            j.spec(
                s ->
                    s.backoffLimit(0)
                        .template(
                            t ->
                                t.spec(
                                    p ->
                                        p.restartPolicy("Never")
                                            .addContainer(c -> c.name("x").image("x:1"))))));
  }

  private static Job replaceable() {
    return job().with(j -> j.metadata(m -> m.annotation("supercargo.io/replace", "allowed")));
  }

  @Test
  void isCreatedAnewIfThatIsAllowed() throws InterruptedException {
    String uid = cluster.live("Job", "migrate").uid();
    Plan plan = delivery.plan(set(replaceable(), config("a", "1")));
    assertThat(plan.toString())
        .contains("± replace Job shop/migrate (decided later: it failed: BackoffLimitExceeded");
    delivery.apply(plan).orThrow();
    assertThat(cluster.live("Job", "migrate").uid()).isNotEqualTo(uid);
    assertThat(delivery.plan(set(replaceable(), config("a", "1"))).isEmpty()).isTrue();
  }

  @Test
  void saysOtherwiseWhatToDo() throws InterruptedException {
    Plan plan = delivery.plan(set(job()));
    assertThat(plan.changes().get(0).action()).isEqualTo(Action.UNCHANGED);
    assertThat(delivery.apply(plan).failures().values().toString())
        .contains("BackoffLimitExceeded")
        .contains("It failed in an earlier delivery, and this one does not change it")
        .contains("by the annotation supercargo.io/replace: allowed");
  }

  @Test
  void isNotCalledReadyByWhoDoesNotWait() throws InterruptedException {
    StringBuilder events = new StringBuilder();
    delivery
        .running(RunOptions.defaults().withoutWaiting())
        .listening(event -> events.append(event).append('\n'))
        .apply(set(job(), config("a", "1")))
        .orThrow();
    assertThat(events.toString())
        .contains("] delivered Job shop/migrate\n")
        .contains("] delivered ConfigMap shop/a\n")
        .contains("[2/2] finished")
        .doesNotContain("] ready ");
  }
}
