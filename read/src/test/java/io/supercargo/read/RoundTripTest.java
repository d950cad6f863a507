package io.supercargo.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.model.Resource;
import io.supercargo.model.core.v1.ConfigMap;
import io.supercargo.render.Json;
import io.supercargo.render.Yaml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is read, written and read again is equal, and written a second time the same bytes. */
class RoundTripTest {
  private static final int ROUNDS = 400;
  private static final String[] PIECES = {
    "a",
    "y",
    "no",
    "~",
    "1",
    "0x1",
    "1e3",
    ".5",
    ":",
    " ",
    "  ",
    "\n",
    "\t",
    "#",
    "-",
    "- ",
    "? ",
    "'",
    "\"",
    "\\",
    "|",
    ">",
    "&",
    "*",
    "!",
    "%",
    "@",
    "`",
    "{",
    "}",
    "[",
    "]",
    ",",
    "=",
    "<<",
    "---",
    "...",
    "\u0085",
    "\u2028",
    "\uFEFF",
    "\u00e9",
    "\ud83d\ude00",
    "\u0000",
    "\u007f",
    "\r"
  };

  @Test
  void keepsEveryAcceptedDocumentOfTheCorpus() throws IOException {
    List<String> differences = new ArrayList<>();
    int count = 0;
    Path written = Path.of("target", "round-trip.jsonl");
    StringBuilder pairs = new StringBuilder();
    for (Corpus.Line line : Corpus.lines("real.jsonl", "mutants.jsonl")) {
      boolean accepted = line.code() == 201 || line.code() == 409;
      if (accepted) {
        count++;
        Resource resource = Decoder.decode(line.text()).resource();
        String yaml = Yaml.write(resource);
        note(differences, line, resource, yaml, Json.write(resource));
        pairs.append(quote(line.text())).append('\n').append(quote(yaml)).append('\n');
      }
    }
    Files.writeString(written, pairs);
    System.out.println("round trip: " + count + " documents, " + differences.size() + " differ");
    assertThat(count).isGreaterThan(2500);
    assertThat(differences).isEmpty();
  }

  private static void note(
      List<String> differences, Corpus.Line line, Resource resource, String yaml, String json) {
    Resource again = Decoder.decode(yaml).resource();
    boolean same = resource.equals(again) && Yaml.write(again).equals(yaml);
    if (!same || !resource.equals(Decoder.decode(json).resource())) {
      differences.add(line.sha() + "\n" + line.text() + "\n----\n" + yaml);
    }
  }

  private static String quote(String text) {
    return Json.write(ConfigMap.of(c -> c.data("t", text))).replace("\n", "");
  }

  @Test
  void keepsAnyText() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int round = 0; round < ROUNDS; round++) {
      Map<String, String> data = new LinkedHashMap<>();
      for (int i = 0; i < 20; i++) {
        data.put(text(random), text(random));
      }
      ConfigMap map = ConfigMap.of(c -> c.data(data));

      assertThat(read(Yaml.write(map))).as("seed %s", seed).isEqualTo(map);
      assertThat(read(Json.write(map))).as("seed %s", seed).isEqualTo(map);
    }
  }

  private static Resource read(String text) {
    return ManifestReader.strict().read(text).orThrow().resources().get(0);
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(7); i >= 0; i--) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }
}
