package io.supercargo.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.model.CustomResource;
import io.supercargo.model.IntOrString;
import io.supercargo.model.Quantity;
import io.supercargo.model.apps.v1.Deployment;
import io.supercargo.model.core.v1.ConfigMap;
import io.supercargo.model.core.v1.PodSpec;
import io.supercargo.model.core.v1.Secret;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the YAML looks like: a promise to everybody who keeps rendered files in git. */
class YamlStyleTest {
  @Test
  void fields_come_in_the_order_people_write_and_lists_stand_at_the_indent_of_their_key() {
    Deployment deployment =
        Deployment.of(
            "web",
            d ->
                d.spec(
                        s ->
                            s.template(t -> t.spec(YamlStyleTest::webPod))
                                .replicas(3)
                                .selector(l -> l.matchLabels(Map.of("app", "web"))))
                    .label("app", "web"));

    assertThat(Yaml.write(deployment))
        .isEqualTo(
            """
            apiVersion: apps/v1
            kind: Deployment
            metadata:
              name: web
              labels:
                app: web
            spec:
              replicas: 3
              selector:
                matchLabels:
                  app: web
              template:
                spec:
                  containers:
                  - name: web
                    image: registry.example.com/web:1.0
                    args:
                    - --port=8080
                    - "-1"
                    ports:
                    - name: http
                      containerPort: 8080
                    resources:
                      requests:
                        cpu: 250m
                        memory: "1"
                    livenessProbe:
                      httpGet:
                        path: /healthz
                        port: http
                  - name: sidecar
            """);
  }

  private static void webPod(PodSpec.Builder pod) {
    pod.addContainer(
            c ->
                c.name("web")
                    .image("registry.example.com/web:1.0")
                    .args("--port=8080", "-1")
                    .addPort(p -> p.name("http").containerPort(8080))
                    .resources(
                        r ->
                            r.request("cpu", Quantity.of("250m"))
                                .request("memory", Quantity.of("1")))
                    .livenessProbe(
                        p -> p.httpGet(h -> h.port(IntOrString.of("http")).path("/healthz"))))
        .addContainer(c -> c.name("sidecar"));
  }

  @Test
  void unset_is_absent_and_empty_is_written() {
    PodSpec pod =
        PodSpec.of(
            p ->
                p.containers(List.of())
                    .nodeSelector(Map.of())
                    .securityContext(s -> {})
                    .addVolume(v -> {}));

    assertThat(Yaml.writePart(pod))
        .isEqualTo(
            """
            nodeSelector: {}
            securityContext: {}
            containers: []
            volumes:
            - {}
            """);
    assertThat(Yaml.writePart(PodSpec.of(p -> {}))).isEqualTo("{}\n");
  }

  @Test
  void text_of_several_lines_is_a_block_literal_that_keeps_its_end() {
    ConfigMap config =
        ConfigMap.of(
            "config",
            c ->
                c.data("clip", "one\ntwo\n")
                    .data("strip", "one\n\n  two")
                    .data("keep", "one\n\n\n")
                    .data("blanks", "  indented\nnot\n")
                    .data("feed", "\none\n")
                    .data("tab", "all:\n\techo \"hi\"  \n")
                    .data("return", "one\r\ntwo\r\n")
                    .data("feeds", "\n\n"));

    assertThat(Yaml.write(config))
        .isEqualTo(
            """
            apiVersion: v1
            kind: ConfigMap
            metadata:
              name: config
            data:
              clip: |
                one
                two
              strip: |-
                one

                  two
              keep: |+
                one


              blanks: |2
                  indented
                not
              feed: |2

                one
              tab: |
                all:
                \techo "hi" \s
              return: "one\\r\\ntwo\\r\\n"
              feeds: "\\n\\n"
            """);
  }

  @Test
  void trees_of_custom_resources_keep_order_numbers_and_null() {
    CustomResource resource =
        CustomResource.of(
            "example.com/v1",
            "Thing",
            "a",
            r ->
                r.field("nested", List.of(List.of("a", "b"), List.of(), Map.of("c", List.of(1))))
                    .field(
                        "numbers",
                        List.of(1, -2.5, 3.0, 1e21, new BigInteger("1" + "0".repeat(20))))
                    .field("nothing", null)
                    .field("items", Arrays.asList(null, true, Map.of(), "text\n")));

    assertThat(Yaml.write(resource))
        .isEqualTo(
            """
            apiVersion: example.com/v1
            kind: Thing
            metadata:
              name: a
            nested:
            - - a
              - b
            - []
            - c:
              - 1
            numbers:
            - 1
            - -2.5
            - 3.0
            - 1.0e+21
            - 100000000000000000000
            nothing: null
            items:
            - null
            - true
            - {}
            - |
              text
            """);
  }

  @Test
  void fields_that_the_model_does_not_know_come_last() {
    Secret secret = Secret.of("s", s -> s.stringData("a", "b").setUnknownField("future", 1L));

    assertThat(Yaml.write(secret)).endsWith("stringData:\n  a: b\nfuture: 1\n");
  }

  @Test
  void bytes_are_written_as_their_base64_text() {
    Secret secret = Secret.of("s", s -> s.data("password", new byte[] {1, 2, 3}));

    assertThat(Yaml.write(secret)).endsWith("data:\n  password: AQID\n");
  }

  @Test
  void a_key_that_is_too_long_to_be_found_on_its_line_is_marked_as_one() {
    String key = "k".repeat(1001);
    ConfigMap config = ConfigMap.of("c", c -> c.data("k".repeat(1000), "v").data(key, "v"));

    assertThat(Yaml.write(config))
        .endsWith("  " + "k".repeat(1000) + ": v\n  ? " + key + "\n  : v\n");
  }

  @Test
  void documents_are_parted_and_nothing_is_nothing() {
    ConfigMap first = ConfigMap.of("a", c -> {});
    ConfigMap second = ConfigMap.of("b", c -> {});

    assertThat(Yaml.write(List.of(first, second)))
        .isEqualTo(Yaml.write(first) + "---\n" + Yaml.write(second));
    assertThat(Yaml.write(List.of())).isEmpty();
  }
}
