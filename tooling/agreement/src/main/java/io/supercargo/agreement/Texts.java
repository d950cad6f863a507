package io.supercargo.agreement;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The documents that lines are about: of the line itself, or of that sha in a file beside it. */
final class Texts {
  private final Map<String, String> bySha = new HashMap<>();

  private Texts() {}

  static Texts none() {
    return new Texts();
  }

  /**
   * Reads the texts that a file leaves to others of its directory, as defaults.jsonl of the corpus
   * does; nothing if it has them itself.
   *
   * @throws IOException if a file cannot be read
   */
  static Texts beside(Path file) throws IOException {
    Texts texts = new Texts();
    List<String> lacking = new ArrayList<>();
    Lines.read(file, line -> lack(Json.parse(line), lacking));
    Path directory = file.toAbsolutePath().getParent();
    if (!lacking.isEmpty() && directory != null) {
      for (Path other : siblings(directory)) {
        Lines.read(other, line -> texts.keep(Json.parse(line)));
      }
    }
    return texts;
  }

  private static void lack(JsonNode line, List<String> lacking) {
    if (line.has("sha") && !line.has("text")) {
      lacking.add(line.path("sha").asText());
    }
  }

  private static List<Path> siblings(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.filter(file -> file.toString().endsWith(".jsonl")).sorted().toList();
    }
  }

  void keep(JsonNode line) {
    if (line.path("text").isTextual()) {
      bySha.putIfAbsent(line.path("sha").asText(), line.path("text").textValue());
    }
  }

  @Nullable String of(JsonNode line) {
    JsonNode text = line.path("text");
    return text.isTextual() ? text.textValue() : bySha.get(line.path("sha").asText());
  }
}
