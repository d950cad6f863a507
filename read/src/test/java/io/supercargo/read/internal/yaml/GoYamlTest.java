package io.supercargo.read.internal.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Documents with what sigs.k8s.io/yaml v1.6.0 makes of them: JSON, or an error. Written by that
 * library; half of them by hand, half pieces of manifests with random edits.
 */
class GoYamlTest {
  private final YamlParser parser = new YamlParser(1000, false);
  private int restLine;

  @Test
  void readsWhatTheServersLibraryReadsAndRefusesWhatItRefuses() throws IOException {
    List<String> differences = new ArrayList<>();
    int count = 0;
    for (Tree line : lines()) {
      String text = line.text(2);
      boolean refused = line.symbol(3).equals("error");
      String expected = refused ? "refused" : normal(line.text(4));
      String actual = read(text);
      // How far the server looks into text behind the document is not copied: it is a finding.
      boolean rest = restLine > 0;
      if (!actual.equals(expected) && !(refused && rest)) {
        differences.add(text + "\n  expected " + expected + "\n  was " + actual);
      }
      count++;
    }
    assertThat(count).isGreaterThan(1000);
    assertThat(differences).isEmpty();
  }

  private static List<Tree> lines() throws IOException {
    List<Tree> lines = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                GoYamlTest.class.getResourceAsStream("go-yaml.jsonl"), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        lines.add(json(line));
      }
    }
    return lines;
  }

  private static Tree json(String text) {
    JsonParser json = new JsonParser(1000);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    json.load(bytes, 0, bytes.length, 1);
    return json.parse();
  }

  private static String normal(String json) {
    return GoJson.of(json(json));
  }

  private String read(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    restLine = 0;
    try {
      Tree tree = parser.parse(bytes, 0, bytes.length, 1);
      restLine = tree.restLine();
      return normal(GoJson.of(tree));
    } catch (SyntaxException | IllegalStateException e) {
      return "refused";
    }
  }
}
