package io.supercargo.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.model.CustomResource;
import io.supercargo.model.Resource;
import io.supercargo.model.core.v1.ConfigMap;
import io.supercargo.model.core.v1.Pod;
import io.supercargo.model.core.v1.PodSpec;
import io.supercargo.model.core.v1.Secret;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UnwritableTest {
  @Test
  void half_of_a_surrogate_pair_is_refused_with_resource_and_path() {
    Pod pod =
        Pod.of(
            "web",
            p ->
                p.spec(
                    s ->
                        s.addContainer(c -> c.name("ok \ud83d\ude00"))
                            .addContainer(c -> c.args("fine", "b\ud83da"))));

    refused(
        pod,
        "Pod \"web\": spec.containers[1].args[1]: half of a surrogate pair (U+D83D) at index 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Yaml.writePart(pod.spec()))
        .withMessage("containers[1].args[1]: half of a surrogate pair (U+D83D) at index 1");
  }

  @Test
  void a_low_half_is_refused_too() {
    refused(
        ConfigMap.of("c", c -> c.data("app.yaml", "\ude00")),
        "ConfigMap \"c\": data[app.yaml]: half of a surrogate pair (U+DE00) at index 0");
  }

  @Test
  void a_key_is_refused_without_being_quoted() {
    refused(
        ConfigMap.of("c", c -> c.data("a\ud83d", "b")),
        "ConfigMap \"c\": data: a key of this object has half of a surrogate pair (U+D83D) at index 1");
  }

  @Test
  void the_value_of_a_secret_is_not_shown() {
    Secret secret = Secret.of("s", s -> s.stringData("password", "hunter2\ud83d"));

    assertThatThrownBy(() -> Yaml.write(secret))
        .hasMessageContaining("stringData.password")
        .hasMessageNotContaining("hunter2");
  }

  @Test
  void the_resource_in_a_list_is_named() {
    ConfigMap good = ConfigMap.of("good", c -> {});
    ConfigMap bad = ConfigMap.of("bad", c -> c.data("k", "\udc00"));

    String message = "ConfigMap \"bad\": data.k: half of a surrogate pair (U+DC00) at index 0";
    assertThatThrownBy(() -> Yaml.write(List.of(good, bad))).hasMessage(message);
    assertThatThrownBy(() -> Json.write(List.of(good, bad))).hasMessage(message);
  }

  @Test
  void trees_are_searched_in_the_order_they_are_written() {
    CustomResource resource =
        CustomResource.of(
            "example.com/v1",
            "Thing",
            "t",
            r ->
                r.field("a.b", List.of(1, 2.5, true, Map.of("c", "\ud800")))
                    .field("later", "\ud800"));

    refused(resource, "Thing \"t\": [a.b][3].c: half of a surrogate pair (U+D800) at index 0");
  }

  @Test
  void numbers_that_json_does_not_have_are_refused() {
    Utf8Buffer out = new Utf8Buffer(1);

    assertThatThrownBy(() -> new YamlEmitter(out).object(Map.of("a", List.of(Double.NaN)), 0))
        .hasMessage("a[0]: NaN is not a number of JSON");
    assertThatThrownBy(
            () -> new JsonEmitter(out, false).object(Map.of("a", Double.NEGATIVE_INFINITY)))
        .hasMessage("a: -Infinity is not a number of JSON");
  }

  @Test
  void pairs_are_no_halves() {
    PodSpec pod = PodSpec.of(p -> p.hostname("\ud83d\ude00\ud83d\ude00"));

    assertThat(Yaml.writePart(pod)).isEqualTo("hostname: \"\\U0001F600\\U0001F600\"\n");
  }

  private static void refused(Resource resource, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Yaml.write(resource))
        .withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Json.write(resource))
        .withMessage(message);
  }
}
