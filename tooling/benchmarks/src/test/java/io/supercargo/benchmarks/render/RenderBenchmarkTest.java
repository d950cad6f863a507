package io.supercargo.benchmarks.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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
    assertThat(documents(benchmark.supercargo())).isEqualTo(shop.nodes);
    assertThat(documents(benchmark.fabric8())).isEqualTo(shop.nodes);
    assertThat(documents(benchmark.jacksonYaml())).isEqualTo(shop.nodes);
    assertThat(documents(benchmark.official())).isEqualTo(shop.nodes);
  }

  @Test
  void everybody_writes_the_same_json() throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    JsonNode expected = mapper.valueToTree(shop.nodes);

    assertThat(mapper.readTree(benchmark.supercargoJson()).get("items")).isEqualTo(expected);
    assertThat(mapper.readTree(benchmark.jacksonJson())).isEqualTo(expected);
    assertThat(mapper.readTree(benchmark.jacksonJsonMaps())).isEqualTo(expected);
    assertThat(withoutEmpty(mapper.readTree(benchmark.jacksonJsonTyped()))).isEqualTo(expected);
  }

  /** The official client and fabric8 begin with a separator, which makes an empty document. */
  private static List<JsonNode> documents(String yaml) throws IOException {
    List<JsonNode> documents = new ArrayList<>();
    for (JsonNode node :
        new YAMLMapper().readerFor(JsonNode.class).<JsonNode>readValues(yaml).readAll()) {
      if (!node.isNull() && !node.isEmpty()) {
        documents.add(withoutEmpty(node));
      }
    }
    return documents;
  }

  /** Both clients add empty collections. */
  private static JsonNode withoutEmpty(JsonNode node) {
    node.forEach(RenderBenchmarkTest::withoutEmpty);
    if (node instanceof ObjectNode object) {
      object.removeIf(value -> value.isContainerNode() && value.isEmpty());
    }
    return node;
  }
}
