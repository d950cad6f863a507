package io.supercargo.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.check.Checks;
import io.supercargo.model.apps.v1.Deployment;
import io.supercargo.set.Manifests;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Runs every example and holds its output to a golden file. {@code -Dgolden.update} writes the
 * files anew.
 */
class ExamplesTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Shop",
        "Faults",
        "SpringBoot",
        "Environments",
        "Teams",
        "Database",
        "Changes",
        "Migration"
      })
  void an_example_prints_what_its_golden_file_holds(String name) throws Exception {
    Path golden = GOLDEN.resolve(name + ".txt");
    String output = output(name);
    if (System.getProperty("golden.update") != null) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, output);
    }
    assertThat(output.lines())
        .as("%s; if it is right, -Dgolden.update renews it", golden)
        .containsExactlyElementsOf(Files.readAllLines(golden));
  }

  private interface Main {
    void run(String[] args) throws InterruptedException;
  }

  private static String output(String name) throws InterruptedException {
    Main main =
        switch (name) {
          case "Shop" -> Shop::main;
          case "Faults" -> Faults::main;
          case "SpringBoot" -> SpringBoot::main;
          case "Environments" -> Environments::main;
          case "Database" -> Database::main;
          case "Changes" -> Changes::main;
          case "Migration" -> Migration::main;
          default -> Teams::main;
        };
    PrintStream out = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try {
      main.run(new String[0]);
    } finally {
      System.setOut(out);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void the_sets_that_are_meant_to_be_right_have_no_findings() {
    for (Manifests set :
        new Manifests[] {
          Shop.shop("shop:1", "x"),
          SpringBoot.orders("orders:1"),
          Environments.site(Environments.Settings.PROD, "site:1"),
          Teams.billing(),
          Teams.search(),
          Database.database("x"),
          Migration.orders("orders:1")
        }) {
      assertThat(Checks.check(set)).hasToString("no findings");
    }
  }

  @Test
  void the_password_of_the_shop_comes_from_its_argument_and_shows_nowhere_but_in_its_yaml() {
    Manifests shop = Shop.shop("shop:1", "marker-5391");

    assertThat(io.supercargo.render.Yaml.write(shop)).contains("marker-5391");
    assertThat(shop.toString() + shop.entries() + Checks.check(shop)).doesNotContain("5391");
  }

  @Test
  void a_directory_has_a_file_for_each_resource(@TempDir Path directory) throws IOException {
    Manifests shop = Shop.shop("shop:1", "x");

    assertThat(Changes.export(shop, directory).written()).hasSize(shop.size());
    assertThat(Changes.export(shop, directory).written()).isEmpty();
  }

  @Test
  void an_edit_leaves_the_rest_of_the_set_alone() {
    Manifests site = Environments.site(Environments.Settings.PROD, "site:1");
    Manifests edited = Environments.debug(site);

    assertThat(edited.without(Deployment.class, "web"))
        .isEqualTo(site.without(Deployment.class, "web"));
    assertThat(edited).isNotEqualTo(site);
  }
}
