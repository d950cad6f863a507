package io.supercargo.agreement;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** The documents with the API server's own answers, which are kept outside the repository. */
final class Corpus {
  private Corpus() {}

  static Path file(String name) {
    String directory = System.getProperty("supercargo.corpus", "");
    if (directory.isEmpty()) {
      System.err.println("SKIPPED: no corpus; name its directory by -Dsupercargo.corpus=...");
    }
    Assumptions.assumeFalse(
        directory.isEmpty(), "no corpus: run with -Dsupercargo.corpus=DIRECTORY");
    return Path.of(directory).resolve(name);
  }

  /** Writes the lines of several files into one. */
  static Path joined(Path to, String... names) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String name : names) {
      lines.addAll(Files.readAllLines(file(name)));
    }
    return Files.write(to, lines);
  }
}
