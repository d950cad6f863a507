package io.supercargo.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputTest {
  private static final FileTime LONG_AGO = FileTime.fromMillis(0);

  @TempDir Path directory;

  private void write(String name, String source) throws Exception {
    try (Output output = new Output(directory)) {
      output.write(name, source);
    }
  }

  @Test
  void aTypeBecomesAFileInItsPackage() throws Exception {
    write("a.b.C", "class C {} // ä");
    assertThat(directory.resolve("a/b/C.java")).content().isEqualTo("class C {} // ä");
  }

  @Test
  void onlyAChangedFileIsWritten() throws Exception {
    write("a.C", "one");
    Path file = directory.resolve("a/C.java");
    Files.setLastModifiedTime(file, LONG_AGO);
    write("a.C", "one");
    assertThat(Files.getLastModifiedTime(file)).isEqualTo(LONG_AGO);
    write("a.C", "two");
    assertThat(file).content().isEqualTo("two");
  }

  @Test
  void aFileThatIsNoLongerGeneratedIsDeleted() throws Exception {
    write("a.Old", "old");
    write("a.New", "new");
    assertThat(directory.resolve("a/Old.java")).doesNotExist();
    assertThat(directory.resolve("a/New.java")).exists();
  }

  @Test
  void nothingWrittenIsNoError() throws Exception {
    try (Output output = new Output(directory.resolve("none"))) {
      assertThat(output).isNotNull();
    }
    assertThat(directory.resolve("none")).doesNotExist();
  }
}
