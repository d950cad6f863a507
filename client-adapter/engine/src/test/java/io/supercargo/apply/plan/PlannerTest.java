package io.supercargo.apply.plan;

import static io.supercargo.apply.Samples.config;
import static io.supercargo.apply.Samples.pod;
import static io.supercargo.apply.Samples.secret;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.supercargo.apply.TestCluster;
import io.supercargo.apply.inventory.ApplySet;
import io.supercargo.apply.spi.WriteOptions;
import io.supercargo.diff.Change;
import io.supercargo.finding.FindingsException;
import io.supercargo.model.Resource;
import io.supercargo.model.batch.v1.Job;
import io.supercargo.model.core.v1.ConfigMap;
import io.supercargo.model.core.v1.PersistentVolumeClaim;
import io.supercargo.model.core.v1.Pod;
import io.supercargo.model.core.v1.Service;
import io.supercargo.model.rbac.v1.RoleBinding;
import io.supercargo.model.rbac.v1.RoleRef;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a plan says of objects that may be written. */
class PlannerTest extends PlanCase {
  @Test
  void createsWhatIsNotThereAndWritesNothing() throws InterruptedException {
    Plan plan = plan(config("web", "1"));
    assertThat(plan.changes()).hasToString("[CREATE ConfigMap shop/web]");
    assertThat(plan.isEmpty()).isFalse();
    assertThat(cluster.writes()).isEmpty();
    assertThat(plan.changes().get(0).body().toString())
        .contains(new ApplySet("shop", "supercargo-shop").id());
  }

  @Test
  void leavesAloneWhatIsAsWanted() throws InterruptedException {
    deliver(config("web", "1"));
    cluster.forget();
    Plan plan = plan(config("web", "1"));
    assertThat(plan.changes()).hasToString("[UNCHANGED ConfigMap shop/web]");
    assertThat(plan.isEmpty()).isTrue();
    assertThat(plan)
        .hasToString(
            "Set shop in namespace shop of the cluster in memory\nnothing to do: 1 unchanged\n");
    assertThat(cluster.requests())
        .containsExactly(
            "version", "discover", "get Secret shop/supercargo-shop", "list ConfigMap");
  }

  @Test
  void asksAboutWhatIsAsWantedIfItShall() throws InterruptedException {
    deliver(config("web", "1"));
    cluster.forget();
    options = options.askingAboutEverything();
    assertThat(plan(config("web", "1")).isEmpty()).isTrue();
    assertThat(cluster.requests()).contains("apply ConfigMap shop/web (dry run)");
  }

  @Test
  void asksAboutWhatOthersHandOver() throws InterruptedException {
    deliver(config("web", "1"));
    cluster.memory.merge(
        cluster.key("ConfigMap", "web"),
        TestCluster.tree("{'data':{'B':'2'}}"),
        WriteOptions.by("kubectl-client-side-apply"));
    PlannedChange change = change(config("web", "1"));
    assertThat(change.action()).isEqualTo(Action.CHANGE);
    assertThat(change.changes()).extracting(Change::toString).containsExactly("- data[B]: 2");
  }

  @Test
  void showsFieldsThatChange() throws InterruptedException {
    deliver(config("web", "1"));
    Plan plan = plan(config("web", "2"));
    assertThat(plan.changes().get(0).changes())
        .extracting(Change::toString)
        .containsExactly("~ data[A]: 1 -> 2");
    assertThat(plan).asString().contains("~ change ConfigMap shop/web\n    ~ data[A]: 1 -> 2\n");
  }

  @Test
  void takesFieldsThatNobodyAppliedYet() throws InterruptedException {
    deliver(config("web", "1"));
    cluster.merge("ConfigMap", "web", "{'metadata':{'managedFields':[{}]}}");
    PlannedChange change = change(config("web", "1"));
    assertThat(change.action()).isEqualTo(Action.CHANGE);
    assertThat(change.reason()).isEqualTo("its fields become ours");
  }

  @Test
  void neverShowsSecretsButThatTheyChange() throws InterruptedException {
    deliver(secret("db", "hush"));
    Plan plan = plan(secret("db", "hushhush"));
    assertThat(plan.toString() + plan.changes() + PlanText.plain().withContent().render(plan))
        .contains("***")
        .contains("change Secret shop/db")
        .doesNotContain("aHVz")
        .doesNotContain("hush");
    assertThat(PlanText.plain().withContent().render(plan(secret("other", "hush"))))
        .contains("+ kind: Secret")
        .doesNotContain("aHVz");
  }

  @Test
  void replacesWhatCannotBeChangedOnlyIfAllowed() throws InterruptedException {
    deliver(config("web", "1").with(c -> c.immutable(true)));
    ConfigMap next = config("web", "2").with(c -> c.immutable(true));
    PlannedChange refused = change(next);
    assertThat(refused.action()).isEqualTo(Action.REFUSED);
    assertThat(refused.reason()).startsWith("data cannot be changed. Allow to delete and create");
    PlannedChange replaced =
        change(next.with(c -> c.metadata(m -> m.annotation("supercargo.io/replace", "allowed"))));
    assertThat(replaced.action()).isEqualTo(Action.REPLACE);
    assertThat(replaced.isDecidedLater()).isTrue();
    options = PlanOptions.defaults().replacing(key -> true);
    assertThat(change(next).action()).isEqualTo(Action.REPLACE);
  }

  @Test
  void replacesJobsPodsClaimsAndBindings() throws InterruptedException {
    options = PlanOptions.defaults().replacing(key -> true);
    for (String kind : List.of("Job", "Pod", "PersistentVolumeClaim", "RoleBinding")) {
      deliver(fixed(kind, "1"));
      PlannedChange change = change(fixed(kind, "2"));
      assertThat(change.action()).as(kind).isEqualTo(Action.REPLACE);
      assertThat(change.reason()).as(kind).endsWith(" cannot be changed");
    }
  }

  private static Resource fixed(String kind, String value) {
    return switch (kind) {
      case "Job" -> Job.of("a", j -> j.restartPolicy("Never").container("a", "a:" + value));
      case "Pod" -> Pod.of("a", p -> p.container("a", "a:1", c -> c.args(value)));
      case "RoleBinding" -> RoleBinding.of("a", b -> b.roleRef(r -> role(r, value)));
      default -> PersistentVolumeClaim.of("a", c -> c.readWriteOnce("1Gi").storageClass(value));
    };
  }

  private static void role(RoleRef.Builder role, String name) {
    role.apiGroup("rbac.authorization.k8s.io").kind("Role").name(name);
  }

  @Test
  void refusesSetsWithErrorsBeforeItAsksForObjects() {
    assertThatExceptionOfType(FindingsException.class)
        .isThrownBy(() -> plan(ConfigMap.of("Not a name", c -> {})));
    assertThat(cluster.requests()).containsExactly("version");
  }

  @Test
  void deliversServicesThatSelectOthersAfterTheWorkloads() throws InterruptedException {
    assertThat(plan(service("blue")).stages()).hasSize(1);
    deliver(service("blue"));
    assertThat(plan(service("green"), pod("p")).stages())
        .hasToString("[[CREATE Pod shop/p], [CHANGE Service shop/web]]");
  }

  @Test
  void deliversServicesOfWhichItIsNotKnownAfterTheWorkloads() throws InterruptedException {
    deliver(service("blue"));
    cluster.fail(
        "apply Service shop/web (dry run)",
        1,
        io.supercargo.apply.TestCluster.refusal(400, "BadRequest", "x does not support dry run"));
    assertThat(plan(service("green"), pod("p")).stages())
        .hasToString("[[CREATE Pod shop/p], [CHANGE Service shop/web (decided later)]]");
  }

  private static Service service(String colour) {
    return Service.of(
        "web", s -> s.spec(p -> p.selector(Map.of("colour", colour)).addPort(q -> q.port(80))));
  }
}
