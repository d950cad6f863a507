package io.supercargo.apply.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.supercargo.apply.TestCluster;
import io.supercargo.apply.fault.DeliveryException;
import io.supercargo.model.core.v1.ConfigMap;
import io.supercargo.set.Manifests;
import java.util.List;
import org.junit.jupiter.api.Test;

class OwnAnnotationsTest {
  private static ConfigMap config(String name, String value) {
    return ConfigMap.of("a", c -> c.metadata(m -> m.annotation(name, value)));
  }

  @Test
  void refusesNamesThatThereAreNotBeforeAnythingIsSent() {
    TestCluster cluster = new TestCluster();
    Manifests set = Manifests.of("shop", List.of(config("supercargo.io/on-prun", "keep")));
    assertThatExceptionOfType(DeliveryException.class)
        .isThrownBy(() -> cluster.delivery().apply(set))
        .withMessageContaining("ConfigMap a")
        .withMessageContaining("annotation supercargo.io/on-prun: there is no such annotation")
        .withMessageEndingWith("Did you mean supercargo.io/on-prune?");
    assertThat(cluster.writes()).isEmpty();
    assertThat(problems("supercargo.io/elsewhere", "x"))
        .singleElement()
        .asString()
        .endsWith("expected supercargo.io/after, supercargo.io/replace, supercargo.io/on-prune");
  }

  @Test
  void refusesValuesThatMeanNothing() {
    assertThat(problems("supercargo.io/replace", "true"))
        .containsExactly("annotation supercargo.io/replace: expected allowed, found \"true\"");
    assertThat(problems("supercargo.io/on-prune", "never"))
        .containsExactly(
            "annotation supercargo.io/on-prune: expected keep, detach, delete, found \"never\"");
  }

  @Test
  void takesTheOthers() {
    assertThat(problems("supercargo.io/after", "Job/x")).isEmpty();
    assertThat(problems("supercargo.io/replace", "allowed")).isEmpty();
    assertThat(problems("supercargo.io/on-prune", "detach")).isEmpty();
    assertThat(problems("example.com/on-prun", "x")).isEmpty();
    assertThat(OwnAnnotations.problems(ConfigMap.of("a", c -> {}))).isEmpty();
  }

  private static List<String> problems(String name, String value) {
    return OwnAnnotations.problems(config(name, value));
  }
}
