package io.supercargo.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the build expects of the generator, over the project's own data. */
class MainTest {
  private static final String DATA = "data";
  private static final FileTime LONG_AGO = FileTime.fromMillis(0);

  @TempDir Path directory;

  @Test
  void twoRunsWriteTheSameFiles() throws Exception {
    Path first = directory.resolve("first");
    Path second = directory.resolve("second");
    Main.main(new String[] {DATA, first.toString()});
    Main.main(new String[] {DATA, second.toString()});
    assertThat(contents(first)).isNotEmpty().isEqualTo(contents(second));
  }

  @Test
  void anUnchangedFileIsNotWrittenAgain() throws Exception {
    Main.main(new String[] {DATA, directory.toString()});
    Path file = directory.resolve("module-info.java");
    Files.setLastModifiedTime(file, LONG_AGO);
    Main.main(new String[] {DATA, directory.toString()});
    assertThat(Files.getLastModifiedTime(file)).isEqualTo(LONG_AGO);
  }

  @Test
  void moduleInfoNamesTheModule() throws Exception {
    Main.main(new String[] {DATA, directory.toString()});
    assertThat(directory.resolve("module-info.java"))
        .content()
        .contains("module io.supercargo.core {");
  }

  private static Map<String, String> contents(Path root) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(root.relativize(file).toString(), Files.readString(file));
      }
    }
    return contents;
  }
}
