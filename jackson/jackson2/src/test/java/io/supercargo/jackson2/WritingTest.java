package io.supercargo.jackson2;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.supercargo.model.Bytes;
import io.supercargo.model.CustomResource;
import io.supercargo.model.IntOrString;
import io.supercargo.model.Kinds;
import io.supercargo.model.Quantity;
import io.supercargo.model.Resource;
import io.supercargo.model.Struct;
import io.supercargo.model.StructBuilder;
import io.supercargo.model.Timestamp;
import io.supercargo.model.core.v1.Container;
import io.supercargo.model.core.v1.Service;
import io.supercargo.render.Json;
import io.supercargo.render.Yaml;
import io.supercargo.set.Manifests;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WritingTest {
  private static final Service SERVICE =
      Service.of(
          "web",
          s ->
              s.spec(
                  p ->
                      p.selector(Map.of())
                          .externalIPs(List.of())
                          .addPort(q -> q.port(80).targetPort(IntOrString.of(8080)))
                          .addPort(q -> q.port(81).targetPort(IntOrString.of("http")))));

  private final ObjectMapper json = new ObjectMapper().registerModule(new SupercargoModule());
  private final ObjectMapper yaml =
      new ObjectMapper(new YAMLFactory()).registerModule(new SupercargoModule());

  /** Somebody's own type with ours in it. */
  static final class Chart {
    public Bytes key = Bytes.ofBase64("AQID");
    public Resource resource = SERVICE;
    public Container sidecar = Container.of(c -> c.name("proxy"));
    public Timestamp since = Timestamp.of("2026-11-21T10:00:00Z");
    public Quantity size = Quantity.of("1e3");
    public IntOrString surge = IntOrString.of("25%");
  }

  @Test
  void writesWhatTheWriterWrites() throws JsonProcessingException {
    assertThat(json.writeValueAsString(SERVICE)).isEqualTo(Json.write(SERVICE));
    assertThat(json.<JsonNode>valueToTree(SERVICE)).isEqualTo(json.readTree(Json.write(SERVICE)));
    assertThat(yaml.readTree(yaml.writeValueAsString(SERVICE)))
        .isEqualTo(yaml.readTree(Yaml.write(SERVICE)));
  }

  @Test
  void writesTypesOfTheModelWithinOthers() throws JsonProcessingException {
    assertThat(json.writeValueAsString(new Chart()))
        .isEqualTo(
            "{\"key\":\"AQID\",\"resource\":"
                + Json.write(SERVICE)
                + ",\"sidecar\":{\"name\":\"proxy\"},\"since\":\"2026-11-21T10:00:00Z\","
                + "\"size\":\"1e3\",\"surge\":\"25%\"}");
    assertThat(json.writeValueAsString(List.of(SERVICE)))
        .isEqualTo("[" + Json.write(SERVICE) + "]");
  }

  @Test
  void writesASetAsAList() throws JsonProcessingException {
    Manifests set = Manifests.of("shop", List.of(SERVICE, SERVICE.with(s -> s.name("api"))));

    assertThat(json.writeValueAsString(set)).isEqualTo(Json.write(set));
  }

  @Test
  void writesEveryKindAsTheSameTree() throws JsonProcessingException {
    List<Struct> objects = new ArrayList<>();
    for (String kind : Kinds.all()) {
      int slash = kind.lastIndexOf('/');
      StructBuilder<?> builder = Kinds.builder(kind.substring(0, slash), kind.substring(slash + 1));
      fill(builder, 3);
      objects.add(builder.build());
    }

    for (Struct object : objects) {
      JsonNode expected = json.readTree(Json.writePart(object));
      assertThat(JsonNodes.fromPart(object)).as("%s", object).isEqualTo(expected);
      assertThat(json.<JsonNode>valueToTree(object)).as("%s", object).isEqualTo(expected);
    }
    assertThat(objects).hasSizeGreaterThan(150);
  }

  @Test
  void readsBackWhatItWrote() throws JsonProcessingException {
    assertThat(json.readValue(json.writeValueAsString(SERVICE), Service.class)).isEqualTo(SERVICE);
    assertThat(JsonNodes.toResource(JsonNodes.fromResource(SERVICE))).isEqualTo(SERVICE);
  }

  @Test
  void writesTreesWithTheirNumbers() throws JsonProcessingException {
    CustomResource resource =
        CustomResource.of(
            "e.com/v1",
            "Shop",
            "a",
            r ->
                r.field(
                    "list",
                    Arrays.asList(
                        1, 1L << 40, 2.5, new BigInteger("9".repeat(30)), null, true, Map.of())));

    JsonNode expected = json.readTree(Json.write(resource));
    assertThat(JsonNodes.fromResource(resource)).isEqualTo(expected);
    assertThat(json.<JsonNode>valueToTree(resource)).isEqualTo(expected);
  }

  private static void fill(StructBuilder<?> builder, int depth) {
    for (int i = 0; i < builder.schema().size(); i++) {
      String type = builder.schema().type(i);
      if (depth > 0 || !type.endsWith("o")) {
        builder.setValue(i, value(builder, i, type, depth - 1));
      }
    }
    builder.setUnknownField("future", Map.of("a", List.of(1L)));
  }

  private static Object value(StructBuilder<?> builder, int index, String type, int depth) {
    return switch (type.charAt(0)) {
      case '[' -> List.of(value(builder, index, type.substring(1), depth));
      case '{' -> Map.of("key", value(builder, index, type.substring(1), depth));
      case 'o' -> {
        StructBuilder<?> nested = builder.nested(index);
        fill(nested, depth);
        yield nested.build();
      }
      case 's', 'a' -> "text";
      case 'b' -> true;
      case 'i' -> 7;
      case 'l' -> 1L << 40;
      case 'd' -> 0.5;
      case 'q' -> Quantity.of("1");
      case 'x' -> IntOrString.of(80);
      case 't', 'm' -> Timestamp.of("2026-11-21T10:00:00Z");
      default -> Bytes.ofBase64("AQID");
    };
  }
}
