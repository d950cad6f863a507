package io.supercargo.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The comparison of the client's releases, each of which is held against what is known of it. */
class FieldHistoryTest {
  private static Data data;
  private static Model model;
  private static Releases releases;
  private static FieldHistory history;

  @BeforeAll
  static void read() throws IOException {
    data = Data.read(Path.of("data"));
    model = new ModelReader(data).read();
    releases = Releases.read();
    history = history(releases, Data.lists(Path.of("data"), "renamed.txt"));
  }

  // One or more for each version, by the release notes and API documents of Kubernetes: if a
  // release stood under the wrong version, one of them would move.
  @ParameterizedTest
  @CsvSource({
    "core.v1.Volume, image:1.31-",
    "core.v1.PodSecurityContext, supplementalGroupsPolicy:1.31-",
    "core.v1.PodSecurityContext, seLinuxChangePolicy:1.32-",
    "core.v1.PodSpec, resources:1.32-",
    "autoscaling.v2.HPAScalingRules, tolerance:1.33-",
    "discovery.v1.EndpointHints, forNodes:1.33-",
    "core.v1.Container, restartPolicyRules:1.34-",
    "core.v1.EnvVarSource, fileKeyRef:1.34-",
    "storage.v1.CSIDriverSpec, serviceAccountTokenInSecrets:1.35-",
    "core.v1.PodCertificateProjection, userAnnotations:1.35-",
    "core.v1.PodSpec, schedulingGroup:1.36-",
    "core.v1.PodSpec, workloadRef:1.35-1.35",
    "core.v1.PodResourceClaim, source:-1.30",
    "core.v1.ResourceClaim, request:1.31-"
  })
  void aFieldIsThereSinceItsVersion(String type, String entry) {
    assertThat(history.row(type(type))).contains(entry);
  }

  @ParameterizedTest
  @CsvSource({
    "networking.v1.ServiceCIDR, 1.33",
    "resource.v1.ResourceClaim, 1.34",
    "storage.v1.VolumeAttributesClass, 1.34",
    "admissionregistration.v1.MutatingAdmissionPolicy, 1.36",
    "core.v1.Pod, ''"
  })
  void aKindIsThereSinceItsVersion(String type, String version) {
    assertThat(history.since(type(type))).isEqualTo(version);
  }

  @Test
  void whatIsInEveryVersionIsNotMentioned() {
    assertThat(history.row(type("core.v1.ContainerPort"))).isEmpty();
    assertThat(history.row(type("core.v1.PodSpec"))).noneMatch(w -> w.startsWith("containers:"));
  }

  @Test
  void aClassOfAnotherNameIsNamed() {
    assertThatThrownBy(() -> history(releases, Map.of()).row(type("core.v1.ResourceRequirements")))
        .hasMessage(
            "core.v1.ResourceRequirements.claims holds CoreV1ResourceClaim, and held V1ResourceClaim"
                + " in 1.30: if it is the same type, say so in renamed.txt");
  }

  @Test
  void aReleaseThatIsMissingIsNamed() {
    Map<String, Map<String, Map<String, String>>> fewer = new TreeMap<>(releases.classes());
    fewer.remove("1.33");
    assertThatThrownBy(() -> history(new Releases(fewer), Map.of()))
        .hasMessageStartingWith(
            "expected the releases of client-java-api for Kubernetes [1.30, 1.31, 1.32, 1.33, 1.34,"
                + " 1.35], found [1.30, 1.31, 1.32, 1.34, 1.35]: name each in"
                + " tooling/codegen/pom.xml");
  }

  @Test
  void aFieldThatCameTwiceIsNamed() {
    List<String> lines = new ArrayList<>();
    for (String version : List.of("1.30", "1.31", "1.32", "1.33", "1.34", "1.35")) {
      String fields = version.equals("1.33") ? "" : " serviceName:";
      lines.add(version + " V1StatefulSetSpec" + fields);
    }
    FieldHistory odd = history(Releases.of(lines), Map.of());
    assertThatThrownBy(() -> odd.row(type("apps.v1.StatefulSetSpec")))
        .hasMessageStartingWith("apps.v1.StatefulSetSpec.serviceName came, went and came again");
  }

  private static FieldHistory history(Releases releases, Map<String, List<String>> renamed) {
    return new FieldHistory(model, releases, data.kubernetes(), renamed);
  }

  private static TypeModel type(String typeName) {
    return model.byQualifiedName(TypeModel.ROOT + typeName);
  }
}
