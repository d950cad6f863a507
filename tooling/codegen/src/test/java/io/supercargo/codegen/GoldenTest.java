package io.supercargo.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is generated, for the eyes of who reviews a change: a few types in full, and every type with
 * its fields. {@code mvn test -pl tooling/codegen -Dgolden.update} writes the files anew.
 */
class GoldenTest {
  private static final Path DIRECTORY = Path.of("src/test/resources/golden");
  private static final String HINT =
      "If the change is meant: mvn test -pl tooling/codegen -Dgolden.update, then review the diff.";

  private static Data data;
  private static Model model;

  @BeforeAll
  static void read() throws IOException {
    data = Data.read(Path.of("data"));
    model = new ModelReader(data).read();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "apps.v1.Deployment",
        "core.v1.ConfigMap",
        "core.v1.ContainerPort",
        "core.v1.Secret",
        "core.v1.ServicePort",
        "coordination.v1.LeaseSpec",
        "resource.v1.DeviceAttribute"
      })
  void aTypeIsGeneratedAsBefore(String typeName) throws IOException {
    TypeModel type = model.byQualifiedName(TypeModel.ROOT + typeName);
    compare(typeName + ".java.txt", new TypeEmitter(model, data, type).emit());
  }

  @Test
  void everyTypeHasTheFieldsOfBefore() throws IOException {
    compare("model.txt", model.types().stream().map(GoldenTest::listing).collect(text()));
  }

  private static String listing(TypeModel type) {
    String head =
        type.typeName()
            + (type.isKind() ? " = " + type.apiVersion() + " " + type.kind() : "")
            + (type.plural().isEmpty() ? "" : " (" + type.plural() + ")")
            + (type.namespaced() ? " namespaced" : "");
    return head + "\n" + type.fields().stream().map(GoldenTest::listing).collect(text());
  }

  private static String listing(FieldModel field) {
    String struct = field.struct().replace(TypeModel.ROOT, "");
    return "  "
        + field.schemaEntry()
        + (struct.isEmpty() ? "" : " " + struct)
        + (field.values().isEmpty() ? "" : " " + field.values())
        + "\n";
  }

  private static java.util.stream.Collector<CharSequence, ?, String> text() {
    return Collectors.joining();
  }

  private static void compare(String name, String actual) throws IOException {
    Path file = DIRECTORY.resolve(name);
    if (System.getProperty("golden.update") != null) {
      Files.createDirectories(DIRECTORY);
      Files.writeString(file, actual);
    }
    assertThat(file).as(HINT).exists();
    assertThat(actual.lines()).as(HINT).containsExactlyElementsOf(Files.readAllLines(file));
  }
}
