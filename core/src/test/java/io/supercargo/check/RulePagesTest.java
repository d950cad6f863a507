package io.supercargo.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The pages under docs/rules say what the rules do: they are made of the rules' examples and of
 * what the rules answer to them. {@code mvn -pl core test -Dtest=RulePagesTest -Drules.pages=write}
 * writes them.
 */
class RulePagesTest {
  private static final Path PAGES = Path.of("../docs/rules");

  @Test
  void pagesAreUpToDate() throws IOException {
    Map<String, String> expected = new TreeMap<>(RulePages.all(RuleSpec.all()));
    if ("write".equals(System.getProperty("rules.pages"))) {
      write(expected);
    }
    Map<String, String> written = written();
    assertThat(written.keySet()).isEqualTo(expected.keySet());
    expected.forEach((name, page) -> assertThat(written.get(name)).as(name).isEqualTo(page));
  }

  private static void write(Map<String, String> pages) throws IOException {
    for (String old : written().keySet()) {
      Files.delete(PAGES.resolve(old));
    }
    for (Map.Entry<String, String> page : pages.entrySet()) {
      Path file = PAGES.resolve(page.getKey());
      Files.createDirectories(file.getParent());
      Files.writeString(file, page.getValue());
    }
  }

  private static Map<String, String> written() throws IOException {
    Map<String, String> pages = new TreeMap<>();
    if (Files.isDirectory(PAGES)) {
      try (Stream<Path> files = Files.walk(PAGES)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          String name = PAGES.relativize(file).toString().replace('\\', '/');
          pages.put(name, Files.readString(file));
        }
      }
    }
    return pages;
  }
}
