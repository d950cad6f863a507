package io.supercargo.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.supercargo.model.KubernetesTarget;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a line holds, it gets its answer, in its place. */
class LinesTest {
  private static final String POD = "apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\n";

  @TempDir Path scratch;

  static List<String> hostile() {
    List<String> texts = new ArrayList<>();
    texts.add("");
    texts.add("\0");
    texts.add("\ud800");
    texts.add(POD + "spec: \ud800\n");
    texts.add("\ufeff" + POD);
    texts.add("[".repeat(100_000));
    texts.add("{\"a\":".repeat(100_000));
    texts.add("- ".repeat(100_000));
    texts.add(POD + "spec:\n  containers: " + "[".repeat(10_000) + "]".repeat(10_000));
    texts.add(aliases());
    texts.add(POD + "metadata: &a\n  labels: *a\n");
    texts.add("kind: " + "x".repeat(4_000_000));
    texts.add(POD + "spec:\n  containers:\n" + "  - image: ''\n".repeat(20_000));
    texts.add("apiVersion: v1\nkind: List\nitems:\n- " + POD.replace("\n", "\n  "));
    texts.add("--- \n---\n...\n");
    texts.add("%YAML 9.9\n---\n" + POD);
    texts.add("? [a, {b: c}]\n: !!binary x\n");
    return texts;
  }

  // Each level names the one before nine times.
  private static String aliases() {
    StringBuilder text = new StringBuilder(POD + "a0: &a0 x\n");
    for (int i = 1; i < 12; i++) {
      text.append("a").append(i).append(": &a").append(i).append(" [");
      text.append(("*a" + (i - 1) + ",").repeat(9)).append("]\n");
    }
    return text.toString();
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void survives_hostile_texts(String text) throws IOException {
    String question = Json.write(Json.object().put("sha", "1").put("text", text));
    String pair = Json.write(Json.object().put("sha", "1").put("old", POD).put("new", text));
    assertThat(verdicts(question + "\n")).singleElement().satisfies(LinesTest::isDecided);
    assertThat(updates(pair + "\n")).singleElement().satisfies(LinesTest::isDecided);
    assertThat(defaults(question + "\n")).singleElement().matches(line -> line.has("result"));
  }

  private static void isDecided(JsonNode line) {
    assertThat(line.path("sha").asText()).isEqualTo("1");
    assertThat(line.path("accept").isBoolean()).isTrue();
    assertThat(line.path("fields").isArray()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "x",
        "[]",
        "{",
        "{} {}",
        "null",
        "{\"text\":\"kind: Pod\"}}",
        "{\"sha\":\"1\"}",
        "{\"sha\":\"1\",\"text\":7}"
      })
  void says_nothing_where_nothing_is_asked(String line) throws IOException {
    for (List<JsonNode> answers : List.of(verdicts(line + "\n"), updates(line + "\n"))) {
      assertThat(answers).singleElement().matches(answer -> answer.path("accept").isNull());
    }
    assertThat(defaults(line + "\n"))
        .singleElement()
        .matches(answer -> answer.path("result").isNull());
  }

  @Test
  void answers_each_line_in_its_place() throws IOException {
    String lines = "{\"sha\":\"1\",\"text\":\"\"}\r\n\n{\"sha\":3}\n{\"sha\":\"4\u2028\"}";
    assertThat(verdicts(lines))
        .extracting(line -> line.path("sha").asText())
        .containsExactly("1", "null", "3", "4\u2028");
  }

  @Test
  void takes_bytes_that_are_no_text() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes("{\"sha\":\"1\",\"text\":\"kind: ".getBytes(StandardCharsets.UTF_8));
    bytes.writeBytes(new byte[] {(byte) 0xff, (byte) 0xc0, (byte) 0x80});
    bytes.writeBytes("\"}\n".getBytes(StandardCharsets.UTF_8));
    Path in = Files.write(scratch.resolve("in"), bytes.toByteArray());
    assertThat(run(in, verdictsOf(new CreateJudge(KubernetesTarget.newest())))).hasSize(1);
  }

  private List<JsonNode> verdicts(String lines) throws IOException {
    return run(in(lines), verdictsOf(new CreateJudge(KubernetesTarget.newest())));
  }

  private List<JsonNode> updates(String lines) throws IOException {
    return run(in(lines), verdictsOf(new UpdateJudge(KubernetesTarget.newest())));
  }

  private List<JsonNode> defaults(String lines) throws IOException {
    KubernetesTarget target = KubernetesTarget.newest();
    return run(in(lines), new DefaultsMeasurement(target, Texts.none(), Answers.none()));
  }

  private static Measurement verdictsOf(Judge judge) {
    return new VerdictMeasurement(judge, Answers.none());
  }

  private Path in(String lines) throws IOException {
    return Files.writeString(scratch.resolve("in"), lines);
  }

  private List<JsonNode> run(Path in, Measurement measurement) throws IOException {
    Path out = scratch.resolve("out");
    Lines.answer(in, out, measurement);
    List<JsonNode> answers = new ArrayList<>();
    for (String line : Files.readAllLines(out)) {
      answers.add(Json.parse(line));
    }
    return answers;
  }
}
