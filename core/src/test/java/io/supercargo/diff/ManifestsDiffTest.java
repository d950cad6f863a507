package io.supercargo.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.finding.ResourceId;
import io.supercargo.model.Resource;
import io.supercargo.model.apps.v1.Deployment;
import io.supercargo.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.supercargo.model.core.v1.ConfigMap;
import io.supercargo.model.core.v1.Secret;
import io.supercargo.set.Manifests;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two sets are compared resource by resource. */
class ManifestsDiffTest {
  private static Manifests set(String namespace, Resource... resources) {
    return Manifests.of("shop", List.of(resources)).toBuilder().namespace(namespace).build();
  }

  private static ConfigMap config(String name, String level) {
    return ConfigMap.of(c -> c.name(name).data("level", level));
  }

  private static Deployment web(int replicas) {
    return Deployment.of("web", d -> d.replicas(replicas));
  }

  @Test
  void whatIsInOneSetAloneIsAddedOrRemovedAndWhatIsInBothIsCompared() {
    ManifestsDiff diff =
        Diff.between(
            set(null, config("old", "a"), web(1), config("same", "a")),
            set(null, config("new", "b"), config("same", "a"), web(2)));

    assertThat(diff)
        .hasToString(
            """
            - ConfigMap old
            ~ Deployment web
                ~ spec.replicas: 1 -> 2
            + ConfigMap new""");
    assertThat(diff)
        .extracting(ResourceChange::kind)
        .containsExactly(Change.Kind.REMOVED, Change.Kind.CHANGED, Change.Kind.ADDED);
    assertThat(diff.changes().get(1).resource()).isEqualTo(ResourceId.of(web(2)));
    assertThat(diff.changes().get(1).diff()).hasSize(1);
    assertThat(diff.changes().get(2).diff()).isEmpty();
  }

  @Test
  void setsThatMeanTheSameDoNotDifferInWhateverOrder() {
    ManifestsDiff diff =
        Diff.between(set("a", web(1), config("x", "y")), set("a", config("x", "y"), web(1)));
    assertThat(diff.isEmpty()).isTrue();
    assertThat(diff).isEmpty();
    assertThat(diff).hasToString("no differences");
  }

  @Test
  void theNamespacesOfTheSetsAreOne() {
    ConfigMap dev = config("x", "y").with(c -> c.namespace("dev"));
    ConfigMap prod = config("x", "y").with(c -> c.namespace("prod"));
    ConfigMap tools = config("x", "y").with(c -> c.namespace("tools"));

    assertThat(Diff.between(set("dev", dev, tools), set("prod", prod, tools)))
        .hasToString("~ ConfigMap prod/x\n    ~ metadata.namespace: dev -> prod");
    assertThat(Diff.between(set("dev", dev), set(null, config("x", "y"))))
        .hasToString("~ ConfigMap x\n    - metadata.namespace: dev");
    assertThat(Diff.between(set("dev", dev), set("dev", tools)))
        .hasToString("- ConfigMap dev/x\n+ ConfigMap tools/x");
  }

  @Test
  void anotherVersionOfAnApiIsTheSameResource() {
    Resource before =
        io.supercargo.model.autoscaling.v1.HorizontalPodAutoscaler.of(
            h -> h.name("web").spec(s -> s.maxReplicas(3)));
    Resource after = HorizontalPodAutoscaler.of(h -> h.name("web").spec(s -> s.maxReplicas(3)));
    assertThat(Diff.between(set(null, before), set(null, after)))
        .hasToString(
            "~ HorizontalPodAutoscaler web\n    ~ apiVersion: autoscaling/v1 -> autoscaling/v2");
  }

  @Test
  void secretsAreMasked() {
    Resource before = Secret.of(s -> s.name("db").stringData("password", "marker-5391"));
    Resource after = Secret.of(s -> s.name("db").stringData("password", "marker-5392"));
    assertThat(Diff.between(before, after)).hasSize(1);
    assertThat(Diff.between(set(null, before), set(null, after)).toString())
        .contains("stringData[password]: *** -> ***")
        .doesNotContain("marker");
  }
}
