package io.supercargo.benchmarks.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.supercargo.benchmarks.Documents;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Who is compared writes the same. */
class RenderBenchmarkTest {
  private final Shop shop = new Shop();
  private final RenderBenchmark benchmark = new RenderBenchmark();

  RenderBenchmarkTest() throws IOException {}

  @Test
  void the_application_has_six_resources_in_about_250_lines() {
    assertThat(shop.supercargo).hasSize(6);
    assertThat(shop.yaml.lines().count()).isBetween(230L, 270L);
  }

  @Test
  void everybody_writes_the_same_yaml() throws IOException {
    assertThat(Documents.of(benchmark.supercargo())).isEqualTo(shop.nodes);
    assertThat(Documents.of(benchmark.fabric8())).isEqualTo(shop.nodes);
    assertThat(Documents.of(benchmark.jacksonYaml())).isEqualTo(shop.nodes);
    assertThat(Documents.of(benchmark.official())).isEqualTo(shop.nodes);
  }

  @Test
  void everybody_writes_the_same_json() throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    JsonNode expected = mapper.valueToTree(shop.nodes);

    assertThat(mapper.readTree(benchmark.supercargoJson()).get("items")).isEqualTo(expected);
    assertThat(mapper.readTree(benchmark.jacksonJson())).isEqualTo(expected);
    assertThat(mapper.readTree(benchmark.jacksonJsonMaps())).isEqualTo(expected);
    assertThat(Documents.withoutEmpty(mapper.readTree(benchmark.jacksonJsonTyped())))
        .isEqualTo(expected);
  }
}
