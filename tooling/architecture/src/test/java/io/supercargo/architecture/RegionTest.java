package io.supercargo.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class RegionTest {
  private static final List<String> FILE =
      """
      class A {
        // region outer
        int a;
        // region inner
        void b() {
          c();
        }
        // endregion
        // endregion
      }
      """
          .lines()
          .toList();

  @Test
  void regionLosesMarksAndIndent() {
    assertThat(Region.of(FILE, "inner")).containsExactly("void b() {", "  c();", "}");
    assertThat(Region.of(FILE, "outer")).containsExactly("int a;", "void b() {", "  c();", "}");
  }

  @Test
  void wholeFileLosesMarks() {
    assertThat(Region.of(FILE, ""))
        .containsExactly("class A {", "  int a;", "  void b() {", "    c();", "  }", "}");
  }

  @Test
  void linesAreTakenAsTheyAre() {
    assertThat(Region.of(FILE, "3-3")).containsExactly("  int a;");
  }

  @Test
  void regionsOfYamlAndXml() {
    assertThat(Region.of(List.of("# region a", "b: 1", "# endregion"), "a"))
        .containsExactly("b: 1");
    assertThat(Region.of(List.of("<!-- region a -->", "<b/>", "<!-- endregion -->"), "a"))
        .containsExactly("<b/>");
  }

  @Test
  void partThatIsNotThereIsAnError() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Region.of(FILE, "other"))
        .withMessage("no region other");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Region.of(FILE, "9-11"))
        .withMessage("no lines 9-11: the file has 10");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Region.of(FILE.subList(0, 8), "outer"))
        .withMessage("the regions [outer] are not closed");
  }
}
