package io.supercargo.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What README and docs quote is what is compiled and tested. {@code -Dgolden.update} writes the
 * pages anew.
 */
class SnippetsTest {
  private static final boolean UPDATE = System.getProperty("golden.update") != null;

  @TestFactory
  List<DynamicTest> snippetsAreWhatTheirSourcesSay() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (Path path : Repository.pages()) {
      tests.add(DynamicTest.dynamicTest(Repository.name(path), () -> check(path)));
    }
    return tests;
  }

  /** Java that nobody compiles rots. Pages in which it cannot be compiled use plain blocks. */
  @Test
  void everyBlockOfJavaIsASnippet() throws IOException {
    List<String> loose = new ArrayList<>();
    for (Path path : Repository.pages()) {
      for (Page.Block block : new Page(Files.readAllLines(path)).blocks()) {
        if (block.language().equals("java") && !block.isSnippet()) {
          loose.add(Repository.name(path) + ":" + block.line());
        }
      }
    }
    assertThat(loose).as("blocks of Java without <!-- snippet: FILE#REGION -->").isEmpty();
  }

  private static void check(Path path) throws IOException {
    Page page = new Page(Files.readAllLines(path));
    for (int i = 0; i < page.blocks().size(); i++) {
      Page.Block block = page.blocks().get(i);
      if (!block.isSnippet()) {
        continue;
      }
      List<String> source = source(path, block);
      if (UPDATE) {
        page = page.with(block, source);
      } else {
        assertThat(String.join("\n", block.content()))
            .as("%s:%d quotes %s", Repository.name(path), block.line(), block.file())
            .isEqualTo(String.join("\n", source));
      }
    }
    if (UPDATE) {
      Files.writeString(path, String.join("\n", page.lines()) + "\n");
    }
  }

  private static List<String> source(Path path, Page.Block block) throws IOException {
    List<String> lines = Files.readAllLines(Repository.file(block.file()));
    try {
      return Region.of(lines, block.part());
    } catch (IllegalArgumentException e) {
      throw new AssertionError(
          Repository.name(path) + ":" + block.line() + ": " + block.file() + ": " + e.getMessage(),
          e);
    }
  }
}
