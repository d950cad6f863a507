package io.supercargo.apply.tests;

import static io.supercargo.apply.tests.Samples.config;
import static io.supercargo.apply.tests.Samples.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.supercargo.apply.Delivery;
import io.supercargo.apply.fault.DeliveryException;
import io.supercargo.apply.inventory.ApplySet;
import io.supercargo.apply.plan.PlanOptions;
import io.supercargo.testing.cluster.Cluster;
import io.supercargo.testing.cluster.ClusterTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Sets of kubectl's and ours: neither tool touches the other's. */
@ClusterTest(users = "eve")
@Timeout(300)
class OtherToolsTest extends DeliveryCase {
  private static final String ONE =
      "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: one}\ndata: {A: \"1\"}\n";

  @TempDir private Path directory;

  OtherToolsTest(Cluster cluster) {
    super(cluster);
  }

  @BeforeEach
  void demandKubectl() {
    assumeTrue(
        cluster.kubectl() != null,
        "no kubectl came with the server: tooling/control-plane/build makes it");
  }

  private Kubectl.Result applySet(String name, String yaml, String... more)
      throws IOException, InterruptedException {
    Path file = Files.writeString(directory.resolve("set.yaml"), yaml, StandardCharsets.UTF_8);
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "apply",
                "--prune",
                "--server-side",
                "--applyset=" + name,
                "--namespace=" + namespace,
                "--filename=" + file));
    arguments.addAll(List.of(more));
    return Kubectl.run(cluster, arguments);
  }

  @Test
  void kubectlRefusesASetOfOurs() throws Exception {
    delivery.apply(set(config("a", Map.of("A", "1")))).orThrow();
    Kubectl.Result refused = applySet("supercargo-shop", ONE);
    assertThat(refused.code()).isNotZero();
    assertThat(refused.output()).contains("is managed by tooling \"supercargo\"");
    assertThat(live("v1", "ConfigMap", "one")).isNull();
    assertThat(live("v1", "ConfigMap", "a")).isNotNull();
  }

  @Test
  void aSetOfKubectlsIsRefusedUnlessItIsTakenOver() throws Exception {
    assertThat(applySet("theirs", ONE).code()).isZero();
    Delivery ours = delivery.inventory("theirs");
    assertThatExceptionOfType(DeliveryException.class)
        .isThrownBy(() -> ours.plan(set(config("a", Map.of()))))
        .withMessageContaining("is the inventory of a set that kubectl/v1.36")
        .withMessageContaining("Take the set over on purpose");
    assertThat(live("v1", "ConfigMap", "one")).isNotNull();
    Delivery taking = ours.planning(PlanOptions.defaults().takingOverMembers());
    assertThat(taking.apply(set(config("a", Map.of()))).orThrow().pruned())
        .as("what kubectl found to be its own is found")
        .hasToString("[ConfigMap " + namespace + "/one]");
    assertThat(ours.plan(set(config("a", Map.of()))).isEmpty()).as("it is ours now").isTrue();
    assertThat(applySet("theirs", ONE).code()).as("and not kubectl's any more").isNotZero();
  }

  @Test
  void membersOfKubectlsSetAreRefusedUnlessTheyAreTakenOver() throws Exception {
    assertThat(applySet("theirs", ONE).code()).isZero();
    String theirs = new ApplySet(namespace, "theirs").id();
    assertThat(live("v1", "ConfigMap", "one").labels()).containsEntry(ApplySet.PART_OF, theirs);
    assertThat(delivery.plan(set(config("one", Map.of("A", "1")))).problems())
        .singleElement()
        .satisfies(
            problem ->
                assertThat(problem.reason())
                    .startsWith("it belongs to another set, Secret " + namespace + "/theirs (")
                    .contains(theirs)
                    .endsWith("Remove it there first, or take it over"));
  }

  @Test
  void whatKubectlApplyLeftBecomesOursWithEverythingThatWasRemoved() throws Exception {
    Path file =
        Files.writeString(
            directory.resolve("a.yaml"),
            "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata: {A: \"1\", B: \"2\"}\n");
    Kubectl.Result applied =
        Kubectl.run(cluster, List.of("apply", "--namespace=" + namespace, "--filename=" + file));
    assertThat(applied.code()).as(applied.output()).isZero();
    assertThat(live("v1", "ConfigMap", "a").annotations())
        .containsKey("kubectl.kubernetes.io/last-applied-configuration");
    delivery.apply(set(config("a", Map.of("A", "9")))).orThrow();
    assertThat(live("v1", "ConfigMap", "a").tree()).containsEntry("data", Map.of("A", "9"));
    assertThat(live("v1", "ConfigMap", "a").annotations()).isEmpty();
  }
}
