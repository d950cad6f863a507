package io.supercargo.benchmarks.start;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.supercargo.benchmarks.Documents;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The programs that are timed beside ours write the same application. */
class PeersTest {
  private final List<JsonNode> shop;

  PeersTest() throws IOException {
    try (var in = getClass().getResourceAsStream("/io/supercargo/benchmarks/render/shop.yaml")) {
      shop = Documents.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @Test
  void fabric8_writes_it() throws IOException {
    assertThat(Documents.of(Fabric8Shop.yaml())).isEqualTo(shop);
  }

  @Test
  void the_official_client_writes_it() throws IOException {
    assertThat(Documents.of(OfficialShop.yaml())).isEqualTo(shop);
  }

  @Test
  void jackson_writes_it() throws IOException {
    assertThat(Documents.of(JacksonShop.yaml())).isEqualTo(shop);
  }
}
