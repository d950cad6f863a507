package io.supercargo.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.finding.Finding;
import io.supercargo.finding.Findings;
import io.supercargo.model.CustomResource;
import io.supercargo.model.KubernetesVersion;
import io.supercargo.model.Resource;
import io.supercargo.model.core.v1.Pod;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UnknownFieldsTest {
  private static final Map<String, Object> POD =
      Map.of(
          "apiVersion",
          "v1",
          "kind",
          "Pod",
          "metadata",
          Map.of("name", "A"),
          "spec",
          Map.of("contaners", List.of(), "containers", List.of(Map.of("name", "a", "imag", "x"))),
          "bogus",
          1);

  @Test
  void are_refused_alone_as_the_decoder_does_it() {
    Findings findings = ApiServer.verdict(Documents.resource(POD));
    assertThat(findings)
        .extracting(Finding::path)
        .containsExactlyInAnyOrder("bogus", "spec.contaners", "spec.containers[0].imag");
    assertThat(findings).allMatch(finding -> finding.rule().equals("decode/unknown-field"));
    assertThat(findings.accepted()).isFalse();
    assertThat(findings.list().get(0).message())
        .isEqualTo("expected a field of core.v1.Pod, found \"bogus\"");
  }

  @Test
  void are_refused_in_updates() {
    Resource old = Pod.of(p -> p.metadata(m -> m.name("A")));
    assertThat(ApiServer.update(old, Documents.resource(POD))).hasSize(3);
  }

  @Test
  void belong_to_custom_resources() {
    CustomResource resource =
        (CustomResource)
            Documents.resource(
                Map.of(
                    "apiVersion",
                    "example.com/v1",
                    "kind",
                    "Thing",
                    "metadata",
                    Map.of("name", "a"),
                    "spec",
                    Map.of("x", 1)));
    assertThat(ApiServer.verdict(resource)).isEmpty();
  }

  @Test
  void are_known_to_a_version_that_had_them() {
    Resource pod =
        Documents.resource(
            Map.of(
                "apiVersion",
                "v1",
                "kind",
                "Pod",
                "metadata",
                Map.of("name", "a"),
                "spec",
                Map.of(
                    "containers",
                    List.of(Map.of("name", "a", "image", "x")),
                    "workloadRef",
                    Map.of("name", "a"))));
    assertThat(ApiServer.verdict(pod, KubernetesVersion.V1_35)).isEmpty();
    for (KubernetesVersion other : List.of(KubernetesVersion.V1_34, KubernetesVersion.V1_36)) {
      assertThat(ApiServer.verdict(pod, other).list())
          .singleElement()
          .satisfies(
              finding -> {
                assertThat(finding.path()).isEqualTo("spec.workloadRef");
                assertThat(finding.fix())
                    .isEqualTo("Remove it: Kubernetes had it until 1.35 only.");
              });
    }
  }
}
