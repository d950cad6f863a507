package io.supercargo.apply.tests;

import static io.supercargo.apply.tests.Samples.config;
import static io.supercargo.apply.tests.Samples.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.supercargo.apply.Delivery;
import io.supercargo.apply.fault.DeliveryException;
import io.supercargo.apply.plan.PlannedChange;
import io.supercargo.model.Resource;
import io.supercargo.testing.cluster.Cluster;
import io.supercargo.testing.cluster.ClusterTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a user reads when a cluster does not do as asked: which resource, why, what to do. */
@ClusterTest(users = "eve")
@Timeout(120)
class MessagesTest extends DeliveryCase {
  MessagesTest(Cluster cluster) {
    super(cluster);
  }

  @Test
  void saysWhatToDoIfOneMayNot() {
    Delivery eves = as("eve");
    assertThatExceptionOfType(DeliveryException.class)
        .isThrownBy(() -> eves.plan(set(config("a", null))))
        .withMessageContaining("cannot read the inventory Secret " + namespace)
        .withMessageContaining("Grant the current user the verb");
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
      List<PlannedChange> problems = delivery.plan(set(config("a", null))).problems();
      reason = problems.isEmpty() ? "" : problems.get(0).reason();
    } while (reason.isEmpty());
    assertThat(reason).contains("exceeded quota").contains("raise the ResourceQuota");
  }
}
