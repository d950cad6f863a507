package io.supercargo.apply.tests;

import static io.supercargo.apply.tests.Samples.config;
import static io.supercargo.apply.tests.Samples.secret;
import static io.supercargo.apply.tests.Samples.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.supercargo.apply.Delivery;
import io.supercargo.apply.fault.DeliveryException;
import io.supercargo.apply.run.Outcome;
import io.supercargo.apply.run.RunOptions;
import io.supercargo.apply.spi.ClusterClient;
import io.supercargo.client.official.OfficialClient;
import io.supercargo.set.Manifests;
import io.supercargo.testing.cluster.Cluster;
import io.supercargo.testing.cluster.ClusterTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Users with a token or a certificate, and roles that are too small. */
@ClusterTest(users = "eve")
@Timeout(300)
class UsersTest extends DeliveryCase {
  private static final String ALL = "'get','list','create','patch','delete'";

  UsersTest(Cluster cluster) {
    super(cluster);
  }

  private static Manifests shop() {
    return set(config("a", Map.of("A", "1")), secret(Map.of("password", "x")));
  }

  /** Gives the user with the token a role of these rules in the namespace. */
  private void allow(String rules) {
    String path = "/apis/rbac.authorization.k8s.io/v1/namespaces/" + namespace;
    create(path + "/roles", "{'metadata':{'name':'deliver'},'rules':[" + rules + "]}");
    create(
        path + "/rolebindings",
        "{'metadata':{'name':'deliver'},'subjects':[{'kind':'User','name':'eve'}],"
            + "'roleRef':{'apiGroup':'rbac.authorization.k8s.io','kind':'Role','name':'deliver'}}");
  }

  private static String rule(String resource, String verbs) {
    return "{'apiGroups':[''],'resources':['" + resource + "'],'verbs':[" + verbs + "]}";
  }

  @Test
  void aUserWithATokenNeedsRightsInTheNamespaceOnly() throws InterruptedException {
    allow(rule("configmaps", ALL) + "," + rule("secrets", ALL));
    Delivery eves = as("eve");
    eves.apply(shop()).orThrow();
    assertThat(eves.plan(shop()).isEmpty()).isTrue();
    assertThat(eves.apply(set(config("a", Map.of()))).orThrow().pruned()).hasSize(1);
    eves.apply(eves.planRollback("shop", null, 1)).orThrow();
    assertThat(live("v1", "Secret", "db")).isNotNull();
  }

  @Test
  void aUserWithACertificateDeliversToo() throws InterruptedException {
    try (ClusterClient certified = OfficialClient.kubeconfig(cluster.kubeconfig())) {
      Delivery theirs = Delivery.to(certified).running(RunOptions.defaults().withoutWaiting());
      Manifests shop = Manifests.builder("shop").namespace(namespace).include(shop()).build();
      theirs.apply(shop).orThrow();
      assertThat(theirs.plan(shop).isEmpty()).isTrue();
    }
  }

  @Test
  void aKindThatMayNotBeWrittenIsNamedInThePlan() throws InterruptedException {
    allow(rule("configmaps", "'get','list'") + "," + rule("secrets", ALL));
    assertThat(as("eve").plan(shop()).problems())
        .singleElement()
        .satisfies(
            problem ->
                assertThat(problem.reason())
                    .startsWith("cannot apply ConfigMap " + namespace + "/a: ")
                    .contains("User \"eve\" cannot patch resource \"configmaps\"")
                    .endsWith("Grant the current user the verb on configmaps that is named"));
    assertThat(live("v1", "Secret", "db")).as("nothing is written").isNull();
  }

  @Test
  void aKindThatMayNotBeReadIsNamed() {
    allow(rule("secrets", ALL));
    assertThatExceptionOfType(DeliveryException.class)
        .isThrownBy(() -> as("eve").plan(shop()))
        .withMessageStartingWith("cannot read ConfigMap " + namespace + "/a: ")
        .withMessageContaining("cannot get resource \"configmaps\"")
        .withMessageContaining("Grant the current user the verb on configmaps that is named");
  }

  @Test
  void membersThatMayNotBeListedAreNamed() throws InterruptedException {
    delivery.apply(shop()).orThrow();
    allow(rule("configmaps", "'get','patch'") + "," + rule("secrets", ALL));
    assertThatExceptionOfType(DeliveryException.class)
        .isThrownBy(() -> as("eve").plan(shop()))
        .withMessageStartingWith("cannot list configmaps in namespace " + namespace)
        .withMessageEndingWith("Grant the current user the verb list, to find members of the set");
  }

  @Test
  void whatMayNotBeDeletedIsNamedAndTheNextRunWithTheRightCompletes() throws InterruptedException {
    delivery.apply(shop()).orThrow();
    allow(rule("configmaps", "'get','list','patch'") + "," + rule("secrets", ALL));
    Outcome outcome = as("eve").apply(set(secret(Map.of("password", "x"))));
    assertThat(outcome.failures().toString())
        .contains("cannot delete ConfigMap " + namespace + "/a: ")
        .contains("cannot delete resource \"configmaps\"")
        .contains("Grant the current user the verb on configmaps that is named");
    assertThat(delivery.apply(set(secret(Map.of("password", "x")))).orThrow().pruned()).hasSize(1);
  }

  @Test
  void anInventoryThatMayNotBeWrittenIsNamedBeforeAnythingIsWritten() throws InterruptedException {
    allow(rule("configmaps", ALL) + "," + rule("secrets", "'get','list'"));
    assertThatExceptionOfType(DeliveryException.class)
        .isThrownBy(() -> as("eve").apply(set(config("a", Map.of()))))
        .withMessageStartingWith("cannot write the inventory Secret " + namespace)
        .withMessageContaining("Grant the current user the verb on secrets that is named");
    assertThat(live("v1", "ConfigMap", "a")).isNull();
  }
}
