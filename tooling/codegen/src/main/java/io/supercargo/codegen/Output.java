package io.supercargo.codegen;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The directory of generated sources: only what changed is written, what is gone is deleted. */
final class Output implements AutoCloseable {
  private final Path root;
  private final Set<Path> written = new HashSet<>();

  Output(Path root) {
    this.root = root;
  }

  void write(String qualifiedName, String source) throws IOException {
    Path file = root.resolve(qualifiedName.replace('.', '/') + ".java");
    written.add(file);
    if (Files.exists(file) && Files.readString(file, StandardCharsets.UTF_8).equals(source)) {
      return;
    }
    Files.createDirectories(file.getParent());
    Files.writeString(file, source, StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    if (!Files.exists(root)) {
      return;
    }
    try (Stream<Path> files = Files.walk(root)) {
      List<Path> stale =
          files.filter(Files::isRegularFile).filter(file -> !written.contains(file)).toList();
      for (Path file : stale) {
        Files.delete(file);
      }
    }
  }
}
