package io.supercargo.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.supercargo.finding.Origin;
import io.supercargo.model.CustomResource;
import io.supercargo.model.Resource;
import io.supercargo.model.core.v1.ConfigMap;
import io.supercargo.model.core.v1.Namespace;
import io.supercargo.model.core.v1.Pod;
import io.supercargo.set.Entry;
import io.supercargo.set.Manifests;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlWriterTest {
  private static final ConfigMap CONFIG = ConfigMap.of("config", c -> c.data("k", "é"));
  private static final Namespace NAMESPACE = Namespace.of("shop", n -> {});

  @Test
  void a_list_is_one_document() {
    assertThat(YamlWriter.standard().asList().render(List.of(CONFIG, NAMESPACE)).text())
        .isEqualTo(
            """
            apiVersion: v1
            kind: List
            items:
            - apiVersion: v1
              kind: ConfigMap
              metadata:
                name: config
              data:
                k: é
            - apiVersion: v1
              kind: Namespace
              metadata:
                name: shop
            """);
    assertThat(YamlWriter.standard().asList().render(List.of()).text())
        .isEqualTo("apiVersion: v1\nkind: List\nitems: []\n");
  }

  @Test
  void comments_stand_at_the_head_of_documents() {
    YamlWriter writer =
        YamlWriter.standard()
            .withComments(e -> e.resource() == NAMESPACE ? null : "Shop.java:12\n\nby hand");

    assertThat(writer.render(List.of(CONFIG, NAMESPACE, CONFIG)).text())
        .isEqualTo(
            "# Shop.java:12\n#\n# by hand\n"
                + Yaml.write(CONFIG)
                + "---\n"
                + Yaml.write(NAMESPACE)
                + "---\n# Shop.java:12\n#\n# by hand\n"
                + Yaml.write(CONFIG));
    assertThat(writer.render(CONFIG).text()).startsWith("# Shop.java:12\n");
    assertThat(writer.asList().render(List.of(CONFIG)).text())
        .startsWith("apiVersion: v1\nkind: List\nitems:\n# Shop.java:12\n#\n# by hand\n- api");
    assertThat(YamlWriter.standard().withComments(r -> "").render(CONFIG).text())
        .isEqualTo(Yaml.write(CONFIG));
  }

  @Test
  void the_entries_of_a_set_have_comments_of_their_own() {
    Manifests set =
        Manifests.builder("shop")
            .add(Entry.of(CONFIG, Origin.of("shop.yaml", 3, 1)).withComment("hand-made"))
            .add(Entry.of(NAMESPACE, null))
            .build();
    YamlWriter writer = YamlWriter.standard();

    assertThat(Yaml.write(set)).isEqualTo("# hand-made\n" + Yaml.write(set.resources()));
    assertThat(writer.asList().render(set).text()).contains("items:\n# hand-made\n- api");
    assertThat(writer.withoutComments().render(set).text()).isEqualTo(Yaml.write(set.resources()));
    assertThat(writer.inInstallOrder().render(set).text())
        .isEqualTo(Yaml.write(NAMESPACE) + "---\n# hand-made\n" + Yaml.write(CONFIG));
    assertThat(YamlWriter.standard().withComments(e -> "" + e.origin()).render(set).text())
        .startsWith("# shop.yaml:3:1\n");
  }

  @Test
  void what_people_wrote_beside_secrets_is_left_out_where_secrets_are_masked() {
    Manifests set =
        Manifests.builder("shop")
            .add(Entry.of(CONFIG, null).withComment("the old password was 5391"))
            .build();
    YamlWriter redacted = YamlWriter.standard().redacted();

    assertThat(redacted.render(set).text()).isEqualTo(Yaml.write(CONFIG));
    assertThat(redacted.withComments(e -> "checked").render(set).text())
        .isEqualTo("# checked\n" + Yaml.write(CONFIG));
    assertThat(YamlWriter.standard().withComments(e -> "checked").redacted().render(set).text())
        .isEqualTo("# checked\n" + Yaml.write(CONFIG));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\nkind: Evil",
        "\rkind: Evil",
        "\r\nkind: Evil",
        "\u0085kind: Evil",
        "\u2028kind: Evil"
      })
  void no_comment_ends_early(String comment) {
    String yaml = YamlWriter.standard().withComments(r -> "a" + comment).render(CONFIG).text();

    assertThat(yaml).isEqualTo("# a\n# kind: Evil\n" + Yaml.write(CONFIG));
  }

  @Test
  void comments_keep_no_character_that_a_reader_refuses() {
    String yaml =
        YamlWriter.standard()
            .withComments(r -> "é\u0007b\ud83dc\ud83d\ude00d\ufeff # \t.")
            .render(CONFIG)
            .text();

    assertThat(yaml).startsWith("# é?b?c?d? # \t.\n");
  }

  @Test
  void install_order_puts_first_what_others_wait_for() {
    List<Resource> resources = new ArrayList<>();
    for (String kind :
        List.of(
            "admissionregistration.k8s.io/v1 ValidatingWebhookConfiguration",
            "networking.k8s.io/v1 Ingress",
            "example.com/v1 Namespace",
            "apps/v1 Deployment",
            "v1 Service",
            "batch/v1 Job",
            "v1 ConfigMap",
            "rbac.authorization.k8s.io/v1 RoleBinding",
            "v1 ServiceAccount",
            "v1 Namespace",
            "example.com/v1 Thing",
            "apiextensions.k8s.io/v1 CustomResourceDefinition")) {
      String[] parts = kind.split(" ", 2);
      resources.add(CustomResource.of(parts[0], parts[1], "first", r -> {}));
      resources.add(CustomResource.of(parts[0], parts[1], "second", r -> {}));
    }

    List<Resource> sorted = new ArrayList<>();
    Entries.of(resources, true).forEach(entry -> sorted.add(entry.resource()));

    assertThat(sorted)
        .extracting(r -> r.apiVersion() + " " + r.kind())
        .containsSubsequence(
            "apiextensions.k8s.io/v1 CustomResourceDefinition",
            "v1 Namespace",
            "v1 ServiceAccount",
            "rbac.authorization.k8s.io/v1 RoleBinding",
            "v1 ConfigMap",
            "v1 Service",
            "apps/v1 Deployment",
            "batch/v1 Job",
            "networking.k8s.io/v1 Ingress",
            "example.com/v1 Namespace",
            "example.com/v1 Thing",
            "admissionregistration.k8s.io/v1 ValidatingWebhookConfiguration")
        .hasSameSizeAs(resources);
    assertThat(sorted).extracting(Resource::name).startsWith("first", "second", "first", "second");
    assertThat(YamlWriter.standard().inInstallOrder().render(List.of(CONFIG, NAMESPACE)).text())
        .isEqualTo(Yaml.write(List.of(NAMESPACE, CONFIG)));
  }

  @Test
  void the_text_goes_to_streams_and_appendables_at_once() throws IOException {
    Rendered rendered = YamlWriter.standard().render(CONFIG);
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    StringBuilder builder = new StringBuilder("> ");

    rendered.writeTo(stream);
    rendered.appendTo(builder);

    assertThat(stream.toString(StandardCharsets.UTF_8)).isEqualTo(rendered.text());
    assertThat(builder).hasToString("> " + rendered.text());
    assertThat(rendered.bytes()).isEqualTo(stream.toByteArray()).hasSize(rendered.size());
    assertThat(rendered)
        .hasToString("Rendered[" + rendered.size() + " bytes; text() has the text]");
  }

  @Test
  void options_add_up_in_any_order_and_leave_the_writer_as_it_was() {
    YamlWriter one = YamlWriter.standard().asList().inInstallOrder().redacted();
    YamlWriter other = YamlWriter.standard().redacted().inInstallOrder().asList();
    List<Resource> resources = List.of(CONFIG, NAMESPACE);

    assertThat(one.render(resources).text()).isEqualTo(other.render(resources).text());
    assertThat(YamlWriter.standard().render(resources).text()).isEqualTo(Yaml.write(resources));
  }

  @Test
  void large_and_deep_objects_grow_the_buffer() {
    String line = "x".repeat(100) + "é";
    String text = (line + "\n").repeat(2_000);
    ConfigMap large = ConfigMap.of("large", c -> c.data("text", text).data("é".repeat(5_000), "é"));

    String yaml = Yaml.write(large);

    assertThat(yaml).contains(("    " + line + "\n").repeat(2_000)).endsWith("\n  : é\n");
    Object tree = "deep";
    for (int i = 0; i < 100; i++) {
      tree = java.util.Map.of("k", tree);
    }
    Object deep = tree;
    String nested = Yaml.write(CustomResource.of("v1", "Deep", "a", r -> r.field("k", deep)));
    assertThat(nested).endsWith("\n" + "  ".repeat(100) + "k: deep\n");
  }

  @Test
  void a_resource_without_metadata_is_named_in_errors_all_the_same() {
    Pod pod = Pod.of(p -> p.spec(s -> s.hostname("\ud800")));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Yaml.write(pod))
        .withMessageStartingWith("Pod \"null\": spec.hostname: ");
  }
}
