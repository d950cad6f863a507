package io.supercargo.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.model.core.v1.Service;
import io.supercargo.render.Yaml;
import io.supercargo.set.Manifests;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KeptCommentsTest {
  private static final String TEXT =
      """
      # The shop's front door.
      # Ask before changing.
      apiVersion: v1
      kind: Service
      metadata:
        name: web
      # What it serves.
      spec:
        ports:
        # plain
        - name: http # this one stays behind
          # the usual
          port: 80
        #tls
        - name: https
          port: 443
      # the end
      """;

  private final Reading reading = ManifestReader.strict().withComments().read("s.yaml", TEXT);

  @Test
  void standByTheFieldsTheyCameBefore() {
    assertThat(reading.documents().get(0).comments().texts())
        .containsExactly(
            Map.entry("", "The shop's front door.\nAsk before changing."),
            Map.entry("/spec", "What it serves."),
            Map.entry("/spec/ports/0", "plain"),
            Map.entry("/spec/ports/0/port", "the usual"),
            Map.entry("/spec/ports/1", "tls"),
            Map.entry("-", "the end"));
  }

  @Test
  void areWrittenBack() {
    ReadDocument document = reading.documents().get(0);

    String yaml = document.comments().insertInto(Yaml.write(document.resource()));

    assertThat(yaml)
        .isEqualTo(TEXT.replace(" # this one stays behind", "").replace("#tls", "# tls"));
  }

  @Test
  void ofFieldsThatAnEditTookAwayGoWithThem() {
    ReadDocument document = reading.documents().get(0);
    Service service = (Service) document.resource();
    Service edited = service.with(s -> s.spec(p -> p.ports(service.spec().ports().subList(0, 1))));

    assertThat(document.comments().insertInto(Yaml.write(edited)))
        .contains("    # the usual\n    port: 80")
        .doesNotContain("tls");
  }

  @Test
  void ofTheHeadGoIntoTheSet() {
    Manifests manifests = reading.orThrow();

    assertThat(Yaml.write(manifests))
        .startsWith("# The shop's front door.\n# Ask before changing.\napiVersion: v1\n");
  }

  @Test
  void areNotKeptUnlessAskedForAndNotOfJson() {
    assertThat(ManifestReader.strict().read(TEXT).documents().get(0).comments()).isNull();
    ManifestReader reader = ManifestReader.strict().withComments();
    assertThat(
            reader.read("{\"apiVersion\":\"v1\",\"kind\":\"Pod\"}").documents().get(0).comments())
        .isNull();
  }

  @Test
  void needYamlToBeInsertedInto() {
    assertThatThrownBy(() -> reading.documents().get(0).comments().insertInto("a: [1"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
