package io.supercargo.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredClassesTest {
  private static final LocalDateTime TIME = LocalDateTime.of(2026, 11, 1, 12, 30, 20);

  @TempDir Path directory;
  private Path jar;

  @BeforeEach
  void jar() throws IOException {
    jar = directory.resolve("some.jar");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
      for (String name : List.of("META-INF/", "a/First.class", "a/b/Second.class", "Third.class")) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        out.putNextEntry(entry);
        out.write(name.endsWith("/") ? new byte[0] : text(name));
      }
    }
  }

  @Test
  void what_matches_is_stored_and_the_rest_stays_as_it_was() throws IOException {
    store("a/[^/]+", "Third.*");
    try (ZipFile file = new ZipFile(jar.toFile())) {
      assertThat(file.stream().map(entry -> entry.getName() + " " + entry.getMethod()))
          .containsExactly(
              "META-INF/ " + ZipEntry.DEFLATED,
              "a/First.class " + ZipEntry.STORED,
              "a/b/Second.class " + ZipEntry.DEFLATED,
              "Third.class " + ZipEntry.STORED);
      for (ZipEntry entry : file.stream().toList()) {
        assertThat(entry.getTimeLocal()).isEqualTo(TIME);
        byte[] content = file.getInputStream(entry).readAllBytes();
        assertThat(content).isEqualTo(entry.isDirectory() ? new byte[0] : text(entry.getName()));
      }
    }
  }

  @Test
  void a_second_time_changes_nothing() throws IOException {
    store("a/[^/]+");
    byte[] once = Files.readAllBytes(jar);
    store("a/[^/]+");
    assertThat(Files.readAllBytes(jar)).isEqualTo(once);
  }

  @Test
  void names_that_match_nothing_are_a_mistake_and_the_jar_stays() throws IOException {
    byte[] before = Files.readAllBytes(jar);
    assertThatThrownBy(() -> store("a/[^/]+", "c/.*"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(jar + " has no entry that matches c/.*");
    assertThat(Files.readAllBytes(jar)).isEqualTo(before);
  }

  @Test
  void something_to_store_has_to_be_named() {
    assertThatThrownBy(() -> store()).hasMessage("expected: JAR NAMES_TO_STORE…");
  }

  private void store(String... names) throws IOException {
    String[] args = new String[names.length + 1];
    args[0] = jar.toString();
    System.arraycopy(names, 0, args, 1, names.length);
    StoredClasses.main(args);
  }

  private static byte[] text(String name) {
    return name.repeat(20).getBytes(StandardCharsets.UTF_8);
  }
}
