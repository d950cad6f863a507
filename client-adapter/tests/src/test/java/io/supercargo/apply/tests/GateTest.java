package io.supercargo.apply.tests;

import static io.supercargo.apply.tests.Samples.config;
import static io.supercargo.apply.tests.Samples.set;
import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.apply.Delivery;
import io.supercargo.apply.plan.Action;
import io.supercargo.apply.plan.Plan;
import io.supercargo.apply.plan.PlannedChange;
import io.supercargo.apply.run.RunOptions;
import io.supercargo.apply.spi.ClusterClient;
import io.supercargo.testing.cluster.Cluster;
import io.supercargo.testing.cluster.ClusterTest;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Admission webhooks that are down, or that take no dry runs. */
@ClusterTest(users = "eve")
@Timeout(300)
class GateTest extends DeliveryCase {
  private static final String GATES =
      "/apis/admissionregistration.k8s.io/v1/validatingwebhookconfigurations";

  GateTest(Cluster cluster) {
    super(cluster);
  }

  /** Lets a closed port judge ConfigMaps of the namespace. */
  private void gate(String failurePolicy) {
    create(
        GATES,
        "{'metadata':{'name':'gate'},'webhooks':[{'name':'gate.example.com',"
            + "'admissionReviewVersions':['v1'],'failurePolicy':'"
            + failurePolicy
            + "','sideEffects':'None','timeoutSeconds':1,'clientConfig':{'url':'https://127.0.0.1:1/gate'},"
            + "'namespaceSelector':{'matchLabels':{'kubernetes.io/metadata.name':'"
            + namespace
            + "'}},'rules':[{'apiGroups':[''],'apiVersions':['v1'],'operations':['*'],"
            + "'resources':['configmaps']}]}]}");
  }

  @AfterEach
  void open() {
    cluster.send("DELETE", GATES + "/gate", null, null);
  }

  /** Plans until the server has noticed the gate: it looks now and then. */
  private PlannedChange planned(String reason) throws InterruptedException {
    Delivery delivery = this.delivery.timed(new TestClock(1000));
    PlannedChange change;
    do {
      change = delivery.plan(set(config("a", Map.of("A", "1")))).changes().get(0);
    } while (!change.reason().contains(reason));
    return change;
  }

  @Test
  void aWebhookThatIsDownIsNamedWithWhatToDo() throws InterruptedException {
    gate("Fail");
    PlannedChange refused = planned("gate.example.com");
    assertThat(refused.action()).isEqualTo(Action.REFUSED);
    assertThat(refused.reason())
        .startsWith("cannot apply ConfigMap " + namespace + "/a: ")
        .contains("failed calling webhook \"gate.example.com\"")
        .contains("Check the admission webhook that is named");
  }

  /** Returns a delivery to a server whose webhooks take no dry runs of ConfigMaps. */
  private Delivery withoutDryRuns(FaultProxy proxy, ClusterClient through) {
    proxy.script(
        asked ->
            asked.path().contains("dryRun=All") && asked.path().contains("/configmaps/")
                ? Fault.noDryRun()
                : Fault.none());
    return Delivery.to(through).running(RunOptions.defaults().withoutWaiting());
  }

  @Test
  void whatTakesNoDryRunIsDecidedLaterAndWrittenWhenItsTimeHasCome() throws Exception {
    try (FaultProxy proxy = new FaultProxy(cluster);
        ClusterClient through = proxy.client(namespace)) {
      Delivery gated = withoutDryRuns(proxy, through);
      Plan plan = gated.plan(set(config("a", Map.of("A", "1"))));
      assertThat(plan.changes().get(0).isDecidedLater()).isTrue();
      assertThat(plan).asString().contains("decided later: a webhook does not take dry runs");
      gated.apply(plan).orThrow();
      assertThat(live("v1", "ConfigMap", "a")).isNotNull();
      gated.apply(set(config("a", Map.of("A", "2")))).orThrow();
      assertThat(live("v1", "ConfigMap", "a").tree()).containsEntry("data", Map.of("A", "2"));
    }
  }

  @Test
  void aSurpriseThatNoDryRunCouldTellIsAFailureOfItsObject() throws Exception {
    gate("Fail");
    planned("gate.example.com");
    try (FaultProxy proxy = new FaultProxy(cluster);
        ClusterClient through = proxy.client(namespace)) {
      Plan plan = withoutDryRuns(proxy, through).plan(set(config("a", Map.of("A", "1"))));
      assertThat(plan.problems()).isEmpty();
      Delivery impatient = withoutDryRuns(proxy, through).timed(new TestClock(1000));
      assertThat(impatient.apply(plan).failures().toString())
          .contains("failed calling webhook \"gate.example.com\"")
          .contains("Check the admission webhook that is named");
      assertThat(live("v1", "ConfigMap", "a")).isNull();
    }
  }
}
