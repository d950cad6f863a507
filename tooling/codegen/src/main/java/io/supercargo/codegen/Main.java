package io.supercargo.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** Writes the sources of the model: {@code Main <data directory> <output directory>}. */
public final class Main {
  private Main() {}

  /** Writes core's module-info from the list of exported packages. */
  public static void main(String[] args) throws IOException {
    String exports =
        Files.readAllLines(Path.of(args[0], "exports.txt")).stream()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(line -> "  exports " + line + ";\n")
            .collect(Collectors.joining());
    String text =
        "/** The model, sets of resources, findings and checks. */\n"
            + "module io.supercargo.core {\n"
            + "  requires static transitive org.jspecify;\n\n"
            + exports
            + "}\n";
    Path file = Path.of(args[1], "module-info.java");
    if (!Files.exists(file) || !Files.readString(file).equals(text)) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    }
  }
}
