package io.supercargo.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.finding.Finding;
import io.supercargo.model.Resource;
import io.supercargo.model.core.v1.Container;
import io.supercargo.model.core.v1.Service;
import io.supercargo.render.Yaml;
import io.supercargo.set.Manifests;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of docs/read.md. */
class ReadGuideTest {
  private static final String SERVICE =
      "# Ours.\napiVersion: v1\nkind: Service\nmetadata:\n  name: web\nspec:\n  ports:\n"
          + "  - port: 80\n";

  @Test
  void readsADirectory(@TempDir Path deploy) throws IOException {
    Files.writeString(deploy.resolve("web.yaml"), SERVICE);
    // region directory
    Manifests manifests = ManifestReader.strict().read(deploy).orThrow();

    Service web = manifests.get(Service.class, "web");
    int port = web.spec().ports().get(0).port();
    // endregion
    assertThat(port).isEqualTo(80);
  }

  @Test
  void showsWhatIsWrong() {
    List<String> lines = new ArrayList<>();
    // region findings
    String text =
        """
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
        spec:
          replicas: "3"
          template:
            spec:
              contaners: []
        """;
    Reading reading = ManifestReader.strict().read("web.yaml", text);

    for (Finding finding : reading.findings()) {
      lines.add(finding.toString());
    }
    // endregion
    assertThat(String.join("\n", lines) + "\n")
        .isEqualTo(
            """
            web.yaml:6:13: error: Deployment web at spec.replicas: expected a whole number of 32 bits, found the text '3'
              fix: leave the quotes out
              rule: decode/type
            web.yaml:9:7: error: Deployment web at spec.template.spec.contaners: expected a field of core.v1.PodSpec, found 'contaners'
              fix: did you mean containers?
              rule: decode/unknown-field
            """);
  }

  @Test
  void tellsTheServersAnswer() {
    String text = SERVICE + "  sessionafinity: x\n  clusterIP: 3\n";
    // region answer
    ReadDocument document = ManifestReader.lenient().read(text).documents().get(0);

    List<Finding> all = document.findings();
    List<Finding> answer = document.serverAnswer();
    // endregion
    assertThat(all).hasSize(2);
    assertThat(answer).extracting(Finding::path).containsExactly("spec.clusterIP");
  }

  @Test
  void readsAStream() throws IOException {
    byte[] bytes = (SERVICE + "---\n" + SERVICE).getBytes(StandardCharsets.UTF_8);
    List<Resource> seen = new ArrayList<>();
    // region stream
    try (InputStream in = new ByteArrayInputStream(bytes)) {
      ManifestReader.strict().stream("all.yaml", in, document -> seen.add(document.resource()));
    }
    // endregion
    assertThat(seen).hasSize(2);
  }

  @Test
  void readsAPart() {
    // region part
    Container sidecar =
        ManifestReader.strict()
            .readFragment("sidecar.yaml", Container.builder(), "{name: proxy, image: 'envoy:1'}")
            .orThrow();
    // endregion
    assertThat(sidecar.image()).isEqualTo("envoy:1");
  }

  @Test
  void keepsCommentsAndPositionsThroughAnEdit() {
    // region edit
    ReadDocument document =
        ManifestReader.strict().withComments().read("web.yaml", SERVICE).documents().get(0);
    Service service = (Service) document.resource();
    Service edited = service.with(s -> s.spec(p -> p.type("NodePort")));

    String yaml = document.comments().insertInto(Yaml.write(edited));
    // endregion
    assertThat(yaml).startsWith("# Ours.\n").contains("type: NodePort");
  }

  @Test
  void setsLimits() {
    // region limits
    ManifestReader careful =
        ManifestReader.strict()
            .withLimits(ReadLimits.defaults().withDocumentBytes(3 << 20).withDocuments(500));
    // endregion
    assertThat(careful.read(SERVICE).resources()).hasSize(1);
  }
}
