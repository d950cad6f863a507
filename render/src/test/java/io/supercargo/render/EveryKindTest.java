package io.supercargo.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.supercargo.model.Kinds;
import io.supercargo.model.Schema;
import io.supercargo.model.Struct;
import io.supercargo.model.StructBuilder;
import java.io.IOException;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Random objects of every kind, in YAML and JSON, are the same tree to every reader. */
class EveryKindTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

  @Test
  void yaml_and_json_are_the_same_tree() throws IOException {
    long seed = Long.getLong("supercargo.seed", System.nanoTime());
    System.out.println("Random objects: seed " + seed);
    Random random = new Random(seed);
    for (String kind : Kinds.all()) {
      Struct object = RandomStructs.fill(builder(kind), random, 4);
      String yaml = Yaml.writePart(object);
      String json = Json.writePart(object);

      assertThat(YAML.readTree(yaml)).as(kind).isEqualTo(JSON.readTree(json));
      assertThat(JSON.readTree(json))
          .as(kind)
          .isEqualTo(JSON.valueToTree(RandomStructs.tree(object)));
      assertThat(JsonWriter.standard().pretty().renderPart(object).text().replaceAll("\n *", ""))
          .as(kind)
          .hasSizeGreaterThanOrEqualTo(json.length());
    }
  }

  @Test
  void every_field_name_is_safe_as_it_is() {
    Set<String> seen = new HashSet<>();
    for (String kind : Kinds.all()) {
      check(builder(kind), seen);
    }
    assertThat(seen).hasSizeGreaterThan(500);
  }

  private static StructBuilder<?> builder(String kind) {
    int slash = kind.lastIndexOf('/');
    return Kinds.builder(kind.substring(0, slash), kind.substring(slash + 1));
  }

  private static void check(StructBuilder<?> builder, Set<String> types) {
    Schema schema = builder.schema();
    if (types.add(schema.typeName())) {
      for (int i = 0; i < schema.size(); i++) {
        String name = schema.name(i);
        assertThat(YamlText.style(name, Characters.scan(name), true))
            .as(name)
            .isEqualTo(YamlText.PLAIN);
        assertThat(name.length()).isLessThan(Utf8Buffer.LONGEST_LABEL - 1);
        if (schema.type(i).endsWith("o")) {
          check(builder.nested(i), types);
        }
      }
    }
  }
}
