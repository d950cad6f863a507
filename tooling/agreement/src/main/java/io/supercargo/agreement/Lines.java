package io.supercargo.agreement;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedInputStream;
import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Files of JSON lines: one line out for each line in, in the same order, whatever is in it. */
final class Lines {
  private Lines() {}

  /**
   * Hands over line by line, without the line feeds. What is not UTF-8 becomes the replacement
   * character.
   *
   * @throws IOException if the file cannot be read
   */
  static void read(Path file, Consumer<String> to) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      ByteArrayOutputStream line = new ByteArrayOutputStream();
      int next = in.read();
      while (next >= 0) {
        for (; next >= 0 && next != '\n'; next = in.read()) {
          line.write(next);
        }
        to.accept(line.toString(StandardCharsets.UTF_8));
        line.reset();
        next = next < 0 ? next : in.read();
      }
    }
  }

  /**
   * Writes an answer for each question.
   *
   * @throws IOException if a file cannot be read or written
   */
  static void answer(Path questions, Path answers, Measurement measurement) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(answers, StandardCharsets.UTF_8)) {
      read(questions, line -> write(answer(line, measurement), out));
    }
  }

  private static ObjectNode answer(String line, Measurement measurement) {
    ObjectNode question = Json.parse(line);
    JsonNode sha = question.path("sha");
    ObjectNode answer = Json.object();
    answer.set("sha", sha.isMissingNode() ? NullNode.instance : sha);
    measurement.answer(question, answer);
    return answer;
  }

  private static void write(ObjectNode answer, BufferedWriter out) {
    try {
      out.write(Json.write(answer));
      out.write('\n');
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
