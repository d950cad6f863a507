package io.supercargo.benchmarks.start;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.supercargo.check.Checks;
import io.supercargo.render.Yaml;
import io.supercargo.set.Manifests;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The program that is timed does what it is said to do. */
class SupercargoShopTest {
  private final Manifests shop = SupercargoShop.build(true);

  @Test
  void the_program_writes_the_application_that_rendering_is_measured_on() throws IOException {
    try (var in = getClass().getResourceAsStream("/io/supercargo/benchmarks/render/shop.yaml")) {
      String expected = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(documents(Yaml.write(shop))).isEqualTo(documents(expected));
    }
  }

  @Test
  void the_checks_have_no_errors_to_report() {
    assertThat(Checks.check(shop).errors()).isEmpty();
  }

  private static List<JsonNode> documents(String yaml) throws IOException {
    return new YAMLMapper().readerFor(JsonNode.class).<JsonNode>readValues(yaml).readAll();
  }
}
