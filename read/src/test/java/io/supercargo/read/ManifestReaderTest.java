package io.supercargo.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.model.CustomResource;
import io.supercargo.model.Resource;
import io.supercargo.model.apps.v1.Deployment;
import io.supercargo.model.core.v1.ConfigMap;
import io.supercargo.model.core.v1.Service;
import io.supercargo.set.Entry;
import io.supercargo.set.Manifests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
  void readsTheSameAsTheDeploymentThatJavaWouldBuild() {
    String text =
        "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec: {replicas: 0x10}\n";

    assertThat(ManifestReader.strict().read(text).resources().get(0))
        .isEqualTo(Deployment.of(d -> d.metadata(m -> m.name("web")).spec(s -> s.replicas(16))));
  }
}
