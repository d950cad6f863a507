package io.supercargo.apply.plan;

import static io.supercargo.apply.Backups.backup;
import static io.supercargo.apply.Backups.definition;
import static io.supercargo.apply.Samples.config;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.supercargo.apply.TestCluster;
import io.supercargo.apply.fault.DeliveryException;
import io.supercargo.apply.inventory.ApplySet;
import io.supercargo.client.memory.script.Fault;
import io.supercargo.model.core.v1.ConfigMap;
import io.supercargo.model.core.v1.Namespace;
import org.junit.jupiter.api.Test;

/** What the server refuses, and what it cannot judge yet. */
class DecidedLaterTest extends PlanCase {
  @Test
  void whatWaitsForItsDefinition() throws InterruptedException {
    Plan plan = plan(backup(), definition());
    assertThat(plan.stages())
        .hasToString(
            "[[CREATE CustomResourceDefinition backups.example.com],"
                + " [CREATE Backup shop/nightly (decided later)]]");
    assertThat(plan.change(plan.wantedKeys().get(0)).reason())
        .isEqualTo("waits for CustomResourceDefinition backups.example.com");
    assertThat(cluster.requests()).noneMatch(request -> request.contains("Backup"));
  }

  @Test
  void whatWaitsForItsNamespace() throws InterruptedException {
    ConfigMap inside = config("web", "1").with(c -> c.metadata(m -> m.namespace("other")));
    Plan plan = plan(inside, Namespace.of("other", n -> {}));
    assertThat(plan.stages())
        .hasToString("[[CREATE Namespace other], [CREATE ConfigMap other/web (decided later)]]");
  }

  @Test
  void whatAWebhookRefusesToJudge() throws InterruptedException {
    String message = "admission webhook \"x.example.com\" does not support dry run";
    cluster.fail(
        "apply ConfigMap shop/web (dry run)", 1, TestCluster.refusal(400, "BadRequest", message));
    PlannedChange change = change(config("web", "1"));
    assertThat(change.isDecidedLater()).isTrue();
    assertThat(change.reason()).contains("x.example.com");
  }

  @Test
  void saysWhatTheServerRefuses() throws InterruptedException {
    cluster.fail(
        "apply ConfigMap shop/web (dry run)",
        1,
        TestCluster.refusal(403, "Forbidden", "user eve cannot patch"));
    assertThat(plan(config("web", "1")).problems().get(0).reason())
        .isEqualTo(
            "cannot apply ConfigMap shop/web: user eve cannot patch."
                + " Grant the current user the verb on configmaps that is named");
  }

  @Test
  void refusesWhatBelongsToAnotherSetOrIsBeingDeleted() throws InterruptedException {
    cluster.create(
        "{'apiVersion':'v1','kind':'ConfigMap','metadata':{'name':'web',"
            + "'finalizers':['example.com/hold'],'labels':{'%s':'other'}}}"
                .formatted(ApplySet.PART_OF));
    assertThat(plan(config("web", "1")).problems().get(0).reason())
        .contains("belongs to another set, other");
    options = PlanOptions.defaults().takingOverMembers().onConflict(ConflictPolicy.takeOver());
    assertThat(plan(config("web", "1")).problems()).isEmpty();
    cluster.delete("ConfigMap", "web");
    assertThat(plan(config("web", "1")).problems().get(0).reason())
        .contains("being deleted; finalizers [example.com/hold] keep it");
  }

  @Test
  void namesTheOtherSetIfItCanBeFound() throws InterruptedException {
    ApplySet theirs = new ApplySet("default", "supercargo-other");
    cluster.create(
        "{'apiVersion':'v1','kind':'ConfigMap','metadata':{'name':'web','labels':{'%s':'%s'}}}"
            .formatted(ApplySet.PART_OF, theirs.id()));
    String parent =
        "{'apiVersion':'v1','kind':'Secret','metadata':{'name':'supercargo-other',"
            + "'namespace':'default','labels':{'%s':'%s'}}}";
    cluster.create(parent.formatted(ApplySet.ID, theirs.id()));
    String named = "it belongs to another set, Secret default/supercargo-other (" + theirs.id();
    assertThat(plan(config("web", "1")).problems().get(0).reason()).startsWith(named);
    cluster.refuse("list", TestCluster.refusal(403, "Forbidden", "no"));
    assertThat(plan(config("web", "1")).problems().get(0).reason())
        .startsWith("it belongs to another set, " + theirs.id() + ". Remove");
  }

  @Test
  void judgesWhatSomebodyCreatesInTheMeantime() throws InterruptedException {
    cluster.fail(
        "apply ConfigMap shop/web (dry run)",
        1,
        TestCluster.refusal(409, "Conflict", "it is there"));
    assertThat(plan(config("web", "1")).problems().get(0).reason())
        .isEqualTo("cannot apply ConfigMap shop/web: it is there");
    cluster.memory.fail(
        request -> request.toString().equals("apply ConfigMap shop/web (dry run)") && created(),
        1,
        Fault.conflict());
    assertThat(change(config("web", "1")).action()).isEqualTo(Action.CHANGE);
  }

  private boolean created() {
    try {
      cluster.create("{'apiVersion':'v1','kind':'ConfigMap','metadata':{'name':'web'}}");
      return true;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void refusesKindsThatNobodyHas() {
    assertThatExceptionOfType(DeliveryException.class)
        .isThrownBy(() -> plan(backup()))
        .withMessageContaining("does not serve Backup of example.com/v1")
        .withMessageContaining("Add its CustomResourceDefinition");
  }
}
