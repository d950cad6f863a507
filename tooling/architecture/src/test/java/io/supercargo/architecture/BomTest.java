package io.supercargo.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The bill of materials has no parent, so nothing else keeps it in step. */
class BomTest {
  private static final String BOM = "bom/pom.xml";

  @Test
  void bomListsEveryShippedModule() {
    assertThat(Repository.texts(BOM, "artifactId"))
        .filteredOn(id -> id.startsWith("supercargo-") && !id.equals("supercargo-bom"))
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(ShippedModule.values()).map(each -> "supercargo-" + each.id()).toList());
  }

  @Test
  void bomHasTheVersionOfTheParent() {
    assertThat(Repository.texts(BOM, "version").get(0))
        .isEqualTo(Repository.texts("pom.xml", "version").get(0));
  }
}
