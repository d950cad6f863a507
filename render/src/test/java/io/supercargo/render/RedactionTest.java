package io.supercargo.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.model.Bytes;
import io.supercargo.model.CustomResource;
import io.supercargo.model.Resource;
import io.supercargo.model.core.v1.ConfigMap;
import io.supercargo.model.core.v1.Secret;
import io.supercargo.model.core.v1.SecretList;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RedactionTest {
  private static final String MARKER = "hunter2";
  private static final String LAST_APPLIED = "kubectl.kubernetes.io/last-applied-configuration";

  private static final Secret SECRET =
      Secret.of(
          "db",
          s -> {
            s.stringData("password", MARKER)
                .data("token", MARKER.getBytes(StandardCharsets.UTF_8))
                .type("Opaque")
                .annotation(LAST_APPLIED, "{\"stringData\":{\"password\":\"" + MARKER + "\"}}")
                .annotation("owner", "team-a");
            s.setUnknownField("newData", Map.of("password", List.of(MARKER)));
          });

  @Test
  void values_are_masked_and_everything_else_stays() {
    assertThat(YamlWriter.standard().redacted().render(SECRET).text())
        .isEqualTo(
            """
            apiVersion: v1
            kind: Secret
            metadata:
              name: db
              annotations:
                kubectl.kubernetes.io/last-applied-configuration: "***"
                owner: team-a
            type: Opaque
            stringData:
              password: "***"
            data:
              token: "***"
            newData:
              password:
              - "***"
            """);
  }

  @Test
  void rendering_without_it_shows_the_values() {
    assertThat(Yaml.write(SECRET)).contains("password: " + MARKER, "token: aHVudGVyMg==");
  }

  @Test
  void secrets_are_found_in_lists_and_trees_and_without_a_kind() {
    Secret part = SECRET.with(s -> s.kind(null));
    SecretList list = SecretList.of(l -> l.addItem(part));
    CustomResource custom =
        CustomResource.of(
            "v1", "Secret", "s", r -> r.field("data", Map.of("a", Map.of("b", MARKER))));
    CustomResource tree =
        CustomResource.of(
            "v1",
            "List",
            "l",
            r ->
                r.field(
                    "items",
                    List.of(
                        Map.of("kind", "Secret", "stringData", Map.of("a", MARKER)),
                        Map.of("metadata", Map.of("annotations", Map.of(LAST_APPLIED, MARKER))))));

    List<Resource> all = List.of(SECRET, part, custom, tree);

    assertThat(YamlWriter.standard().redacted().renderPart(list).text())
        .contains("***")
        .doesNotContain(MARKER, "aHVudGVyMg");

    assertThat(YamlWriter.standard().redacted().render(all).text())
        .doesNotContain(MARKER, "aHVudGVyMg");
    assertThat(YamlWriter.standard().redacted().asList().render(all).text())
        .doesNotContain(MARKER, "aHVudGVyMg");
    assertThat(JsonWriter.standard().redacted().render(all).text())
        .doesNotContain(MARKER, "aHVudGVyMg");
    assertThat(JsonWriter.standard().redacted().pretty().render(SECRET).text())
        .doesNotContain(MARKER, "aHVudGVyMg");
  }

  @Test
  void what_is_no_secret_renders_as_ever() {
    ConfigMap config =
        ConfigMap.of("c", c -> c.data("a", "b").binaryData("x", Bytes.ofBase64("AQID")));

    assertThat(YamlWriter.standard().redacted().render(config).text())
        .isEqualTo(Yaml.write(config));
  }

  @Test
  void rendered_text_does_not_show_up_in_to_string() {
    assertThat(YamlWriter.standard().render(SECRET).toString()).doesNotContain(MARKER);
  }
}
