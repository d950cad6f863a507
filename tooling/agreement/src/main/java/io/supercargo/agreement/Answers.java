package io.supercargo.agreement;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.supercargo.model.KubernetesVersion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Answers of a server that are laid over those of the input, by sha. */
final class Answers {
  private final Map<String, JsonNode> lines = new HashMap<>();

  private Answers() {}

  static Answers none() {
    return new Answers();
  }

  /**
   * Reads a file of answers.
   *
   * @param target of lines with a version, those of this one count
   * @throws IOException if the file cannot be read
   */
  static Answers read(Path file, KubernetesVersion target) throws IOException {
    Answers answers = new Answers();
    Lines.read(
        file,
        text -> {
          ObjectNode line = Json.parse(text);
          String version = line.path("version").asText();
          if (version.isEmpty() || version.startsWith("v" + target + ".")) {
            answers.lines.put(line.path("sha").asText(), line);
          }
        });
    return answers;
  }

  /** Returns the line that holds the answer to a question: the question's own if no other does. */
  JsonNode to(JsonNode question) {
    return lines.getOrDefault(question.path("sha").asText(), question);
  }
}
