package io.supercargo.read;

import io.supercargo.model.CustomResource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;

/** The documents with the API server's own verdict, which are kept outside the repository. */
final class Corpus {
  private Corpus() {}

  /** A document and the server's answer to it. */
  record Line(String sha, String text, int code, String message, boolean counts) {}

  static Path directory() {
    String property = System.getProperty("supercargo.corpus", "");
    if (property.isEmpty()) {
      System.err.println("SKIPPED: no corpus; name its directory by -Dsupercargo.corpus=...");
    }
    Assumptions.assumeFalse(property.isEmpty(), "the property supercargo.corpus is not set");
    return Path.of(property);
  }

  static List<Line> lines(String... files) throws IOException {
    List<Line> lines = new ArrayList<>();
    for (String file : files) {
      for (String line : Files.readAllLines(directory().resolve(file))) {
        lines.add(line(line));
      }
    }
    return lines;
  }

  private static Line line(String json) {
    Map<String, Object> fields = object(json);
    @SuppressWarnings("unchecked")
    Map<String, Object> verdict = (Map<String, Object>) fields.get("verdict");
    return new Line(
        (String) fields.get("sha"),
        (String) fields.get("text"),
        ((Long) verdict.get("code")).intValue(),
        String.valueOf(verdict.get("message")),
        fields.get("accept") != null);
  }

  /** The fields of a JSON object, read by our own reader as those of a custom resource. */
  static Map<String, Object> object(String json) {
    String wrapped = "{\"apiVersion\":\"x/v1\",\"kind\":\"X\",\"line\":" + json + "}";
    CustomResource resource = (CustomResource) Decoder.decode(wrapped).resource();
    @SuppressWarnings("unchecked")
    Map<String, Object> line = (Map<String, Object>) resource.unknownFields().get("line");
    return line;
  }
}
