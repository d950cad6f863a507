package io.supercargo.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageTest {
  private static final List<String> PAGE =
      List.of(
          "# Title",
          "<!-- snippet: a/B.java#c -->",
          "```java",
          "int d;",
          "```",
          "",
          "```",
          "e",
          "```");

  @Test
  void blockKnowsWhereItComesFrom() {
    Page.Block block = new Page(PAGE).blocks().get(0);
    assertThat(block.isSnippet()).isTrue();
    assertThat(block.file()).isEqualTo("a/B.java");
    assertThat(block.part()).isEqualTo("c");
    assertThat(block.language()).isEqualTo("java");
    assertThat(block.content()).containsExactly("int d;");
    assertThat(block.line()).isEqualTo(3);
  }

  @Test
  void blockWithoutMarkIsNoSnippet() {
    assertThat(new Page(PAGE).blocks().get(1).isSnippet()).isFalse();
  }

  @Test
  void contentCanBeReplaced() {
    Page page = new Page(PAGE);
    Page changed = page.with(page.blocks().get(0), List.of("int f;", "int g;"));
    assertThat(changed.lines())
        .containsExactly(
            "# Title",
            "<!-- snippet: a/B.java#c -->",
            "```java",
            "int f;",
            "int g;",
            "```",
            "",
            "```",
            "e",
            "```");
    assertThat(changed.blocks()).hasSize(2);
  }

  @Test
  void blockThatIsNotClosedIsAnError() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Page(List.of("```", "a")))
        .withMessage("line 1: the block is not closed");
  }
}
