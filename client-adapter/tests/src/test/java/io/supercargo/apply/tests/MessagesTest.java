package io.supercargo.apply.tests;

import static io.supercargo.apply.tests.Samples.backup;
import static io.supercargo.apply.tests.Samples.config;
import static io.supercargo.apply.tests.Samples.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.supercargo.apply.fault.DeliveryException;
import io.supercargo.apply.plan.PlannedChange;
import io.supercargo.apply.run.Outcome;
import io.supercargo.model.Resource;
import io.supercargo.testing.cluster.Cluster;
import io.supercargo.testing.cluster.ClusterTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a user reads when a cluster does not do as asked: which resource, why, what to do. */
@ClusterTest(users = "eve")
@Timeout(300)
class MessagesTest extends DeliveryCase {
  MessagesTest(Cluster cluster) {
    super(cluster);
  }

  @Test
  void saysWhatToDoIfTheNamespaceIsMissing() throws InterruptedException {
    Resource lost = config("a", null).with(c -> c.metadata(m -> m.namespace("no-such")));
    assertThat(delivery.plan(set(lost)).problems().get(0).reason())
        .endsWith("Add Namespace no-such to the set, or create it first");
  }

  @Test
  void saysWhatToDoIfAQuotaIsExceeded() throws InterruptedException {
    cluster.send(
        "POST",
        "/api/v1/namespaces/" + namespace + "/resourcequotas",
        "application/json",
        "{\"metadata\":{\"name\":\"q\"},\"spec\":{\"hard\":{\"count/configmaps\":\"0\"}},"
            + "\"status\":{\"hard\":{\"count/configmaps\":\"0\"}}}");
    cluster.send(
        "PATCH",
        "/api/v1/namespaces/" + namespace + "/resourcequotas/q/status",
        "application/merge-patch+json",
        "{\"status\":{\"hard\":{\"count/configmaps\":\"0\"},\"used\":{\"count/configmaps\":\"0\"}}}");
    String reason;
    do {
      // The server hears of the quota, then of its status, in its own time.
      List<PlannedChange> problems = delivery.plan(set(config("a", null))).problems();
      reason = problems.isEmpty() ? "" : problems.get(0).reason();
    } while (!reason.contains("exceeded quota"));
    assertThat(reason).contains("raise the ResourceQuota");
  }

  @Test
  void saysWhatToDoIfTheDefinitionIsMissing() {
    assertThatExceptionOfType(DeliveryException.class)
        .isThrownBy(() -> delivery.plan(set(backup("no.example.com"))))
        .withMessageContaining("Backup")
        .withMessageContaining("the cluster does not serve Backup of no.example.com/v1")
        .withMessageEndingWith("Add its CustomResourceDefinition to the set, or install it first");
  }

  @Test
  void saysWhatKeepsAnObjectThatShouldGo() throws InterruptedException {
    Resource kept =
        config("a", null).with(c -> c.metadata(m -> m.finalizers(List.of("example.com/keep"))));
    delivery.apply(set(kept, config("b", null))).orThrow();
    TestClock clock = new TestClock(1000);
    Outcome outcome = delivery.timed(clock).apply(set(config("b", null)));
    assertThat(outcome.failures())
        .containsEntry(
            key("v1", "ConfigMap", "a"),
            "ConfigMap "
                + namespace
                + "/a is deleted but not gone: finalizers [example.com/keep] keep it. Check the"
                + " controllers that should remove them");
    assertThat(delivery.plan(set(kept, config("b", null))).problems().get(0).reason())
        .isEqualTo(
            "it is being deleted; finalizers [example.com/keep] keep it. Wait until it is gone,"
                + " then plan again");
    merge(core("configmaps") + "/a", "{'metadata':{'finalizers':null}}");
    delivery.apply(set(kept, config("b", null))).orThrow();
    assertThat(live("v1", "ConfigMap", "a").isTerminating()).isFalse();
  }

  @Test
  void saysWhatTheServerFindsWrong() throws InterruptedException {
    delivery.apply(set(config("a", Map.of("A", "1")))).orThrow();
    merge(core("configmaps") + "/a", "{'immutable':true}");
    assertThat(delivery.plan(set(config("a", Map.of("A", "2")))).problems().get(0).reason())
        .startsWith("data cannot be changed. Allow to delete and create ConfigMap " + namespace)
        .contains("supercargo.io/replace: allowed");
  }

  @Test
  void saysWhatToDoIfTheInventoryIsSomethingElse() {
    create(core("secrets"), "{'metadata':{'name':'supercargo-shop'}}");
    assertThatExceptionOfType(DeliveryException.class)
        .isThrownBy(() -> delivery.plan(set(config("a", null))))
        .withMessage(
            "Secret "
                + namespace
                + "/supercargo-shop exists and is no inventory. Give the set another inventory"
                + " name");
  }
}
