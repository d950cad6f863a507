package io.supercargo.apply.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.read.JsonTrees;
import io.supercargo.render.Json;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerPathTest {
  private static final String TREE =
      """
      {"spec":{"replicas":3,"c":[{"name":"a,b","image":"x"},{"name":"web","p":[{"n":80,"t":"T"},{"n":81,"t":"T"}]}]},\
      "labels":{"example.com/tier":"1","example":{"com/tier":2}},"finalizers":["keep","go"]}\
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      value = {
        ".spec.replicas | \"replicas\":3,",
        ".labels.example.com/tier | \"example.com/tier\":\"1\",",
        ".spec.c[name=\"a,b\"].image | ,\"image\":\"x\"",
        ".spec.c[name=\"web\"].p[n=80,t=\"T\"].n | \"n\":80,",
        ".spec.c[name=\"web\"].p[n=80,t=\"T\"] | {\"n\":80,\"t\":\"T\"},",
        ".finalizers[=\"keep\"] | \"keep\",",
      })
  void removesTheFieldThatIsNamedAndNothingElse(String path, String removed) {
    assertThat(TREE).contains(removed);
    assertThat(Json.writeTree(ServerPath.remove(tree(), path)))
        .isEqualTo(TREE.replace(removed, ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      value = {
        ".spec.other",
        ".spec.c[name=\"other\"].image",
        ".spec.c[0].image",
        ".spec.replicas.x",
        ".spec.c.x",
        "spec",
        ".spec.c[name=\"web\""
      })
  void leavesTheTreeIfThereIsNoSuchField(String path) {
    assertThat(ServerPath.remove(tree(), path)).isEqualTo(tree());
  }

  private static Map<String, Object> tree() {
    return JsonTrees.readObject("tree", TREE.getBytes(StandardCharsets.UTF_8));
  }
}
