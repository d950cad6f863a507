package io.supercargo.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.finding.Finding;
import io.supercargo.finding.FindingsException;
import io.supercargo.finding.Severity;
import io.supercargo.model.core.v1.ConfigMap;
import io.supercargo.model.core.v1.Service;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the reader says of texts in which something is wrong. */
class ReadFindingsTest {
  private static final String CONFIG = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: c}\n";

  @Test
  void collectsEveryProblemWithItsPlace() {
    String text =
        """
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
          lables: {a: b}
        spec:
          replicas: "3"
          replicas: three
          template:
            spec:
              containers:
                - name: web
                  image: 1.10
                  resources: {limits: {cpu: 1 core}}
                  ports: [{containerPort: 99999999999}]
        """;
    List<Finding> findings = ManifestReader.strict().read("web.yaml", text).findings().list();

    assertThat(findings)
        .extracting(f -> f.rule() + " " + f.path() + " " + f.origins().get(0))
        .containsExactly(
            "decode/unknown-field metadata.lables web.yaml:5:3",
            "decode/duplicate-field spec.replicas web.yaml:8:3",
            "decode/type spec.replicas web.yaml:8:13",
            "decode/type spec.template.spec.containers[0].image web.yaml:13:18",
            "decode/quantity spec.template.spec.containers[0].resources.limits[cpu] "
                + "web.yaml:14:37",
            "decode/overflow spec.template.spec.containers[0].ports[0].containerPort "
                + "web.yaml:15:35");
    assertThat(findings.get(0).fix()).isEqualTo("did you mean labels?");
    assertThat(findings.get(3).message()).isEqualTo("expected a text, found the number '1.10'");
    assertThat(findings.get(3).fix()).isEqualTo("put it in quotes");
  }

  @Test
  void tellsTheServersAnswerApart() {
    String text =
        """
        apiVersion: apps/v1
        kind: Deployment
        metadata: {name: web, nmae: web}
        spec:
          replicas: x
          template: {spec: {containers: [{image: 3, resources: {limits: {cpu: q}}}]}}
        """;
    ReadDocument document = ManifestReader.lenient().read(text).documents().get(0);

    assertThat(document.findings()).hasSize(4);
    assertThat(document.serverAnswer())
        .extracting(Finding::path)
        .containsExactly("spec.template.spec.containers[0].resources.limits[cpu]");
  }

  @Test
  void keepsUnknownFieldsWhenLenient() {
    String text =
        """
        apiVersion: v1
        kind: Service
        metadata: {name: web}
        spec:
          sessionAfinity: {a: [1]}
        """;
    Reading reading = ManifestReader.lenient().read(text);

    assertThat(reading.findings().of(Severity.ADVICE))
        .extracting(Finding::fix)
        .containsExactly("did you mean sessionAffinity?");
    Service service = reading.orThrow().get(Service.class, "web");
    assertThat(service.spec().unknownFields().toString()).isEqualTo("{sessionAfinity={a=[1]}}");
    assertThat(ManifestReader.strict().read(text).resources()).isEmpty();
  }

  @Test
  void takesTheLastOfDuplicateFieldsWhenLenient() {
    String text = CONFIG + "data: {a: b}\ndata: {c: d, c: e}\n";
    Reading reading = ManifestReader.lenient().read(text);

    assertThat(reading.findings().list())
        .extracting(Finding::path)
        .containsExactly("data", "data[c]");
    assertThat(reading.orThrow().get(ConfigMap.class, "c").data()).isEqualTo(Map.of("c", "e"));
  }

  @Test
  void seesADuplicateOfAValueThatDoesNotFit() {
    ReadDocument document =
        ManifestReader.strict()
            .read(CONFIG + "data: {a: 1, a: b, c: 2, c: 3}\n")
            .documents()
            .get(0);

    assertThat(document.findings())
        .extracting(f -> f.rule() + " " + f.path())
        .containsExactly(
            "decode/duplicate-field data[a]",
            "decode/duplicate-field data[c]",
            "decode/type data[c]");
  }

  @Test
  void mergesKeysAndRefusesToOverrideAMergedOneAsTheServerDoes() {
    String text =
        """
        apiVersion: v1
        kind: ConfigMap
        metadata: {name: c}
        x-base: &base {a: "1", b: "2"}
        data:
          <<: *base
          c: "3"
        binaryData: {<<: [{d: YQ==}, {d: YWI=}]}
        """;
    Reading reading = ManifestReader.lenient().read(text);

    assertThat(reading.findings().list())
        .extracting(Finding::path)
        .containsExactly("x-base", "binaryData.d");
    ConfigMap map = reading.orThrow().get(ConfigMap.class, "c");
    assertThat(map.data().toString()).isEqualTo("{a=1, b=2, c=3}");
    assertThat(map.binaryData().get("d").content()).asString().isEqualTo("a");
  }

  @Test
  void throwsAllFindingsTogetherWhenAsked() {
    assertThatThrownBy(() -> ManifestReader.strict().read("x.yaml", "kind: Pod\n").orThrow())
        .isInstanceOf(FindingsException.class)
        .hasMessageContaining("x.yaml:1:1")
        .hasMessageContaining("apiVersion");
  }

  @Test
  void goesOnWithTheNextDocumentAfterABrokenOne() throws IOException {
    String text = "a: [1\n---\n" + CONFIG + "---\nb: 'x\n";
    Reading reading =
        ManifestReader.strict()
            .read("m.yaml", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));

    assertThat(reading.resources()).hasSize(1);
    assertThat(reading.findings().list())
        .extracting(f -> f.rule() + " " + f.origins().get(0))
        .containsExactly("decode/syntax m.yaml:2:1", "decode/syntax m.yaml:8:1");
  }

  @Test
  void mentionsTextThatTheServerPassesOver() {
    ReadDocument document =
        ManifestReader.strict()
            .read("  " + CONFIG.replace("\n", "\n  ") + "\ndata: {}")
            .documents()
            .get(0);

    assertThat(document.findings()).extracting(Finding::rule).containsExactly("decode/not-read");
    assertThat(document.serverAnswer()).isEmpty();
    assertThat(document.isUsable()).isFalse();
  }

  @Test
  void saysInWordsWhatToDoAboutATextThatIsNoYaml() {
    assertThat(fix("a:\n  b: 1\n c: 2\n"))
        .contains("a field of the object above should begin here");
    assertThat(fix("- a\nb: c\n")).contains("the next element of the list above");
    assertThat(fix("a: b: c\n")).contains("put a text in quotes");
    assertThat(fix("a:\n\tb: 1\n")).contains("not with tabs");
    assertThat(fix("a: [1, 2\n")).contains("in brackets lacks a comma or its end");
    assertThat(fix("a: {b: 1\n")).contains("in braces lacks a comma or its end");
    assertThat(fix("a: \"b\n")).contains("a closing quote is missing");
  }

  @Test
  void thinksOfAFileWhenATextNamesOne() {
    assertThat(fix("deploy/web.yaml")).contains("read(Path.of(\"deploy/web.yaml\"))");
    assertThat(fix("deploy/web")).isEmpty();
  }

  private static String fix(String text) {
    return ManifestReader.strict().read(text).findings().list().get(0).fix();
  }
}
