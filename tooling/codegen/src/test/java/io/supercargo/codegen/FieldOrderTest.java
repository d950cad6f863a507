package io.supercargo.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FieldOrderTest {
  private static List<String> sorted(Map<String, List<String>> order, String... names) {
    Data data =
        new Data("1.36.2", Map.of(), order, Map.of(), Map.of(), Set.of(), List.of(), List.of());
    return Stream.of(names)
        .map(
            n ->
                new FieldModel(
                    n, "s", "", "", false, List.of(), "", List.of(), false, false, false))
        .sorted(new FieldOrder(data, "core.v1.X"))
        .map(FieldModel::name)
        .toList();
  }

  @Test
  void headFirstThenTheDataThenNamesAndStatusLast() {
    Map<String, List<String>> order =
        Map.of("core.v1.X", List.of("image"), "*", List.of("name", "type"));
    assertThat(
            sorted(
                order,
                "status",
                "zone",
                "type",
                "apiVersion",
                "args",
                "image",
                "kind",
                "metadata",
                "name"))
        .containsExactly(
            "apiVersion", "kind", "metadata", "image", "name", "type", "args", "zone", "status");
  }

  @Test
  void everyFieldInTheDataExists() throws Exception {
    Data data = Data.read(Path.of("data"));
    Model model = new ModelReader(data).read();
    List<String> unknown = new ArrayList<>();
    data.order()
        .forEach(
            (type, fields) -> {
              if (!type.equals("*")) {
                List<String> known = fields(model, type);
                fields.stream().filter(f -> !known.contains(f)).forEach(f -> unknown.add(type + f));
              }
            });
    data.secrets().forEach(secret -> check(model, secret, unknown));
    assertThat(unknown).isEmpty();
  }

  private static void check(Model model, String secret, List<String> unknown) {
    int dot = secret.lastIndexOf('.');
    if (!fields(model, secret.substring(0, dot)).contains(secret.substring(dot + 1))) {
      unknown.add(secret);
    }
  }

  private static List<String> fields(Model model, String type) {
    return model.byQualifiedName(TypeModel.ROOT + type).fields().stream()
        .map(FieldModel::name)
        .toList();
  }
}
