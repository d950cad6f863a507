package io.supercargo.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.finding.Finding;
import io.supercargo.finding.FindingsException;
import io.supercargo.finding.Severity;
import io.supercargo.model.CustomResource;
import io.supercargo.model.Resource;
import io.supercargo.model.apps.v1.Deployment;
import io.supercargo.model.core.v1.ConfigMap;
import io.supercargo.model.core.v1.Service;
import io.supercargo.set.Entry;
import io.supercargo.set.Manifests;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestReaderTest {
  private static final String SERVICE =
      """
      apiVersion: v1
      kind: Service
      metadata:
        name: web
      spec:
        ports:
          - port: 80
            targetPort: http
      """;

  private static final String CONFIG = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: c}\n";

  @Test
  void makesModelTypesOfKnownKinds() {
    Service service = ManifestReader.strict().read(SERVICE).orThrow().get(Service.class, "web");

    assertThat(service.spec().ports().get(0).port()).isEqualTo(80);
    assertThat(service.spec().ports().get(0).targetPort()).hasToString("http");
    assertThat(service.spec().selector()).isNull();
  }

  @Test
  void remembersWhatIsWrittenAsNull() {
    String text = CONFIG + "data: null\n";
    ConfigMap config = ManifestReader.strict().read(text).orThrow().get(ConfigMap.class, "c");

    assertThat(config.data()).isNull();
    assertThat(config.isNull(config.schema().indexOf("data"))).isTrue();
    assertThat(config.isNull(config.schema().indexOf("binaryData"))).isFalse();
  }

  @Test
  void makesCustomResourcesOfForeignKindsAndKeepsAllFields() {
    String text =
        """
        apiVersion: example.com/v1
        kind: Shop
        metadata: {name: s, labels: {a: b}}
        spec: {size: 80.0, big: 18446744073709551615, ratio: 1.50, none: ~, on: [y, "y"]}
        """;
    Resource shop = ManifestReader.strict().read(text).orThrow().resources().get(0);

    assertThat(shop).isInstanceOf(CustomResource.class);
    assertThat(shop.metadata().labels()).containsEntry("a", "b");
    @SuppressWarnings("unchecked")
    Map<String, Object> spec = (Map<String, Object>) shop.asStruct().unknownFields().get("spec");
    assertThat(spec.toString())
        .isEqualTo("{size=80, big=18446744073709551615, ratio=1.5, none=null, true=[true, y]}");
  }

  @Test
  void readsEveryDocumentAndPassesOverEmptyOnes() {
    String text = "---\n# nothing\n---\n" + SERVICE + "---\n---\n" + CONFIG + "---\n~\n";

    Manifests manifests = ManifestReader.strict().read("shop.yaml", text).orThrow();

    assertThat(manifests).hasToString("Manifests shop.yaml [Service web, ConfigMap c]");
  }

  @Test
  void takesListsApart() {
    String text =
        """
        apiVersion: v1
        kind: List
        items:
        - {apiVersion: v1, kind: ConfigMap, metadata: {name: a}}
        - {apiVersion: v1, kind: ConfigMap, metadata: {name: b}, data: {x: 1}}
        """;
    Reading reading = ManifestReader.strict().read("list.yaml", text);

    assertThat(reading.documents()).extracting(ReadDocument::listIndex).containsExactly(0, 1);
    assertThat(reading.resources()).hasSize(1);
    Finding finding = reading.findings().list().get(0);
    assertThat(finding.path()).isEqualTo("data[x]");
    assertThat(finding.origins().get(0)).hasToString("list.yaml:5:68");
  }

  @Test
  void givesElementsOfATypedListTheirKind() {
    String text = "apiVersion: v1\nkind: ConfigMapList\nitems:\n- metadata: {name: a}\n";

    ConfigMap map = ManifestReader.strict().read(text).orThrow().get(ConfigMap.class, "a");

    assertThat(map.apiVersion()).isEqualTo("v1");
    assertThat(map.kind()).isEqualTo("ConfigMap");
  }

  @Test
  void saysWhatIsNoResourceInAList() {
    Reading reading =
        ManifestReader.strict().read("apiVersion: v1\nkind: List\nitems: [3, {kind: Pod}]\n");

    assertThat(reading.findings().list())
        .extracting(Finding::rule)
        .containsExactly("decode/kind", "decode/kind");
    assertThat(reading.resources()).isEmpty();
  }

  @Test
  void refusesAListWithoutElements() {
    for (String kind : new String[] {"ServiceList", "PodList"}) {
      Reading reading = ManifestReader.strict().read("apiVersion: v1\nkind: " + kind + "\n");

      assertThat(reading.documents()).hasSize(1);
      assertThat(reading.findings().list())
          .extracting(Finding::message)
          .containsExactly("expected a list of resources in items, found none");
    }
  }

  @Test
  void readsJsonWithItsOwnEscapesAndSeveralObjects() {
    String text =
        "{\"apiVersion\":\"v1\",\"kind\":\"ConfigMap\",\"metadata\":{\"name\":\"a\"},"
            + "\"data\":{\"u\":\"\\/\\ud83d\\ude00\\n\"}}\n\t{\"apiVersion\":\"v1\","
            + "\"kind\":\"ConfigMap\",\"metadata\":{\"name\":\"b\"}}";

    Manifests manifests = ManifestReader.strict().read(text).orThrow();

    assertThat(manifests.get(ConfigMap.class, "a").data()).containsEntry("u", "/😀\n");
    assertThat(manifests.get(ConfigMap.class, "b").data()).isNull();
  }

  @Test
  void readsFlowYamlThatOnlyLooksLikeJson() {
    Manifests manifests =
        ManifestReader.strict().read("{apiVersion: v1, kind: ConfigMap, data: {a: 'b'}}").orThrow();

    assertThat(((ConfigMap) manifests.resources().get(0)).data()).containsEntry("a", "b");
  }

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
    String text = SERVICE + "  sessionAfinity: {a: [1]}\n";
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
  void knowsWhereEveryFieldStands() {
    String text =
        """
        # before
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: web
          annotations: {a.b/c: "x"}
        spec:
          ports:
          - name: a
            port: 80
          - &p
            name: b
            port: 81
          - *p
        """;
    Entry entry = ManifestReader.strict().read("s.yaml", text).orThrow().entries().get(0);

    assertThat(entry.origin("spec.ports[1].port")).hasToString("s.yaml:14:5");
    assertThat(entry.origin("spec.ports[2].port")).hasToString("s.yaml:14:5");
    assertThat(entry.origin("spec.ports[0]")).hasToString("s.yaml:10:5");
    assertThat(entry.origin("spec.ports[7].port")).hasToString("s.yaml:9:3");
    assertThat(entry.origin("metadata.annotations[a.b/c]")).hasToString("s.yaml:7:17");
    assertThat(entry.origin("metadata.annotations.a.b/c")).hasToString("s.yaml:7:17");
    assertThat(entry.origin("spec.selector")).hasToString("s.yaml:8:1");
    assertThat(entry.origin("")).hasToString("s.yaml:3:1");
    Manifests without = ManifestReader.strict().withoutPositions().read("s.yaml", text).orThrow();
    assertThat(without.entries().get(0).origin("spec.ports")).hasToString("s.yaml:3:1");
  }

  @Test
  void readsFilesAndDirectoriesInTheOrderOfTheirNames(@TempDir Path directory) throws IOException {
    Files.createDirectories(directory.resolve("sub"));
    Files.writeString(directory.resolve("sub/b.yml"), CONFIG);
    Files.writeString(directory.resolve("a.yaml"), SERVICE);
    Files.writeString(directory.resolve("readme.txt"), "no: manifest: here");

    Reading reading = ManifestReader.strict().read(directory);

    assertThat(reading.orThrow().resources())
        .extracting(Resource::kind)
        .containsExactly("Service", "ConfigMap");
    assertThat(reading.documents().get(1).origin().file()).endsWith("b.yml");
    assertThat(ManifestReader.strict().read(directory.resolve("a.yaml")).resources()).hasSize(1);
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
  void readsTheSameAsTheDeploymentThatJavaWouldBuild() {
    String text =
        "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec: {replicas: 0x10}\n";

    assertThat(ManifestReader.strict().read(text).resources().get(0))
        .isEqualTo(Deployment.of(d -> d.metadata(m -> m.name("web")).spec(s -> s.replicas(16))));
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
