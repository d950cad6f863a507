package io.supercargo.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The program from its arguments to its last line. */
class MeasuringTest {
  private static final String GOOD = "apiVersion: v1\\nkind: ConfigMap\\nmetadata: {name: a}";
  private static final String BAD = "apiVersion: v1\\nkind: ConfigMap\\nmetadata: {name: A}";
  private static final String ACCEPTED = "\"accept\":true,\"verdict\":{\"code\":201}";
  private static final String REFUSED =
      "\"accept\":false,\"verdict\":{\"code\":422,\"message\":\"no\","
          + "\"causes\":[[\"metadata.name\",\"FieldValueInvalid\"]]}";

  @TempDir Path scratch;

  @Test
  void prints_that_all_is_the_same() throws IOException {
    Path in = write("in", line("1", GOOD, ACCEPTED), line("2", BAD, REFUSED));
    assertThat(run("agreement", in))
        .containsExactly("agreement=100.000% paths=100.00% false_alarms=0");
    assertThat(scratch.resolve("out"))
        .hasContent(
            """
            {"sha":"1","accept":true,"fields":[]}
            {"sha":"2","accept":false,"fields":["metadata.name"]}
            """);
  }

  @Test
  void prints_each_difference() throws IOException {
    String others = REFUSED.replace("metadata.name", "data");
    Path in =
        write(
            "in",
            line("1", GOOD, REFUSED),
            line("2", BAD, ACCEPTED),
            line("3", BAD, others),
            line("4", BAD, "\"accept\":null"));
    assertThat(run("agreement", in))
        .containsExactly(
            "1 : missed no",
            "2 : false alarm [metadata.name]",
            "3 : other fields, lacking [data], added [metadata.name]",
            "agreement=33.333% paths=0.00% false_alarms=1");
  }

  @Test
  void prints_nothing_without_verdicts() throws IOException {
    Path in = write("in", "{\"sha\":\"1\",\"text\":\"" + GOOD + "\"}");
    assertThat(run("agreement", in, "--target", "1.34")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "ipv4, '{sha:1,accept:false,fields:[spec.ipFamilies[0]]}'",
    "ipv6, '{sha:1,accept:true,fields:[]}'",
    "both, '{sha:1,accept:true,fields:[]}'",
    "unknown, '{sha:1,accept:true,fields:[]}'"
  })
  void knows_the_families_of_the_cluster(String services, String answer) throws IOException {
    String service =
        "apiVersion: v1\\nkind: Service\\nmetadata: {name: a}\\nspec: {ipFamilies: [IPv6],"
            + " ports: [{port: 80}]}";
    Path in = write("in", line("1", service, ACCEPTED));
    run("agreement", in, "--services", services);
    assertThat(Files.readString(scratch.resolve("out")).replace("\"", "").strip())
        .isEqualTo(answer);
  }

  @ParameterizedTest
  @CsvSource({"on, true", "off, false"})
  void knows_whether_pods_are_given_an_account(String accounts, boolean accepted)
      throws IOException {
    String pod =
        "apiVersion: v1\\nkind: Pod\\nmetadata: {name: a}\\nspec: {containers: [{name: a, image: a}],"
            + " volumes: [{name: t, projected: {sources: [{serviceAccountToken: {path: t}}]}}]}";
    Path in = write("in", line("1", pod, ACCEPTED));
    run("agreement", in, "--accounts", accounts);
    assertThat(Files.readString(scratch.resolve("out"))).contains("\"accept\":" + accepted);
  }

  @Test
  void takes_answers_of_the_target_from_another_file() throws IOException {
    Path in = write("in", line("1", GOOD, ACCEPTED), line("2", GOOD, ACCEPTED));
    Path answers =
        write(
            "answers",
            "{\"sha\":\"1\",\"version\":\"v1.34.4\"," + REFUSED + "}",
            "{\"sha\":\"2\",\"version\":\"v1.32.13\"," + REFUSED + "}");
    assertThat(run("agreement", in, "--target", "1.34", "--answers", answers.toString()))
        .containsExactly("1 : missed no", "agreement=50.000% paths=0.00% false_alarms=0");
  }

  @Test
  void names_the_fields_that_cannot_be_decoded() throws IOException {
    write("in", line("1", GOOD + "\\nbogus: 1", ACCEPTED), line("2", "x", ACCEPTED));
    run("agreement", scratch.resolve("in"));
    assertThat(scratch.resolve("out"))
        .hasContent(
            """
            {"sha":"1","accept":false,"fields":["bogus"]}
            {"sha":"2","accept":false,"fields":[""]}
            """);
  }

  @Test
  void judges_each_item_of_a_list() throws IOException {
    String list = "apiVersion: v1\\nkind: List\\nitems:\\n";
    String good = "- {apiVersion: v1, kind: ConfigMap, metadata: {name: a}}\\n";
    String bad = "- {apiVersion: v1, kind: Secret, metadata: {name: A}}\\n";
    String typed = "apiVersion: v1\\nkind: ConfigMapList\\nitems: [{metadata: {name: B}}]\\n";
    write(
        "in",
        line("1", list + good + good, ACCEPTED),
        line("2", list + good + bad, ACCEPTED),
        line("3", typed, ACCEPTED),
        line("4", "apiVersion: v1\\nkind: List\\nitems: []", ACCEPTED));
    run("agreement", scratch.resolve("in"));
    assertThat(scratch.resolve("out"))
        .hasContent(
            """
            {"sha":"1","accept":true,"fields":[]}
            {"sha":"2","accept":false,"fields":["metadata.name"]}
            {"sha":"3","accept":false,"fields":["metadata.name"]}
            {"sha":"4","accept":false,"fields":[]}
            """);
  }

  @Test
  void applies_each_item_of_a_list_over_the_one_of_its_name() throws IOException {
    String list = "apiVersion: v1\\nkind: List\\nitems:\\n";
    String other = "- {apiVersion: v1, kind: ConfigMap, metadata: {name: b}, data: {x: v}}\\n";
    String fixed =
        "- {apiVersion: v1, kind: ConfigMap, metadata: {name: a}, immutable: true, data: {x: %s}}\\n";
    String old = list + fixed.formatted("v") + other;
    write(
        "in",
        pair("1", old, list + other + fixed.formatted("v")),
        pair("2", old, list + other + fixed.formatted("w")),
        pair("3", other.substring(2), list + other + fixed.formatted("w")));
    run("updates", scratch.resolve("in"));
    assertThat(scratch.resolve("out"))
        .hasContent(
            """
            {"sha":"1","accept":true,"fields":[]}
            {"sha":"2","accept":false,"fields":["data"]}
            {"sha":"3","accept":true,"fields":[]}
            """);
  }

  @Test
  void measures_updates() throws IOException {
    String immutable = GOOD + "\\nimmutable: true\\ndata: {a: ";
    Path in =
        write(
            "in",
            pair("1", immutable + "b}", immutable + "c}"),
            pair("2", immutable + "b}", immutable + "b}"),
            pair("3", "x", GOOD),
            pair("4", GOOD.replace("ConfigMap", "Secret"), GOOD),
            pair("5", GOOD, BAD + "\\nbogus: 1"));
    assertThat(run("updates", in)).isEmpty();
    assertThat(scratch.resolve("out"))
        .hasContent(
            """
            {"sha":"1","accept":false,"fields":["data"]}
            {"sha":"2","accept":true,"fields":[]}
            {"sha":"3","accept":true,"fields":[]}
            {"sha":"4","accept":true,"fields":[]}
            {"sha":"5","accept":false,"fields":["bogus"]}
            """);
  }

  @Test
  void measures_defaults() throws IOException {
    String job = "apiVersion: batch/v1\\nkind: Job\\nmetadata: {name: a}\\nspec: {parallelism: 2}";
    Path in =
        write(
            "in",
            line("1", GOOD, result("\"name\":\"a\",\"namespace\":\"default\"")),
            line("2", GOOD, result("\"name\":\"b\",\"namespace\":\"default\"")),
            line("3", job, "\"x\":1"));
    assertThat(String.join("\n", run("defaults", in)))
        .isEqualTo("2 ConfigMap\n    .metadata.name: \"b\", ours \"a\"\ndefaults=50.00%");
    assertThat(Files.readAllLines(scratch.resolve("out")).get(2))
        .contains("\"parallelism\":2", "\"selector\":{\"matchLabels\":{}}", "\"suspend\":false");
  }

  @Test
  void finds_texts_in_files_beside() throws IOException {
    write("texts.jsonl", line("1", GOOD, ACCEPTED));
    Path in =
        write("in.jsonl", "{\"sha\":\"1\"," + result("\"name\":\"a\",\"namespace\":\"x\"") + "}");
    assertThat(run("defaults", in)).last().isEqualTo("defaults=0.00%");
    assertThat(scratch.resolve("out")).content().contains("\"name\":\"a\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "agreement",
        "agreement in",
        "other in out",
        "agreement missing out",
        "agreement in out --target",
        "agreement in out --target 2.0",
        "agreement in out --services ipv5",
        "agreement in out --accounts maybe",
        "agreement in out --answers missing"
      })
  void refuses_other_arguments(String arguments) throws IOException {
    write("in");
    String[] args = arguments.replace(" in", " " + scratch.resolve("in")).split(" ", -1);
    assertThatThrownBy(() -> Options.of(args)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_fault_of_ours_costs_one_answer() {
    Verdict none =
        Faults.survive(
            "1",
            () -> {
              throw new IllegalStateException("a fault that is planted");
            },
            Verdict.UNDECIDED);
    assertThat(none).isEqualTo(Verdict.UNDECIDED);
  }

  @Test
  void runs_from_the_command_line() throws IOException {
    Path in = write("in", line("1", GOOD, ACCEPTED));
    Main.main(new String[] {"agreement", in.toString(), scratch.resolve("out").toString()});
    assertThat(scratch.resolve("out")).isNotEmptyFile();
  }

  private List<String> run(String mode, Path in, String... options) throws IOException {
    List<String> args = new ArrayList<>(List.of(options));
    args.addAll(List.of(mode, in.toString(), scratch.resolve("out").toString()));
    ByteArrayOutputStream report = new ByteArrayOutputStream();
    Options.of(args.toArray(String[]::new))
        .measure(new PrintStream(report, true, StandardCharsets.UTF_8));
    return report.toString(StandardCharsets.UTF_8).lines().toList();
  }

  private Path write(String name, String... lines) throws IOException {
    return Files.write(scratch.resolve(name), List.of(lines));
  }

  private static String line(String sha, String text, String more) {
    return "{\"sha\":\"" + sha + "\",\"text\":\"" + text + "\"," + more + "}";
  }

  private static String pair(String sha, String old, String wanted) {
    return "{\"sha\":\"" + sha + "\",\"old\":\"" + old + "\",\"new\":\"" + wanted + "\"}";
  }

  private static String result(String metadata) {
    return "\"result\":{\"apiVersion\":\"v1\",\"kind\":\"ConfigMap\",\"metadata\":{"
        + metadata
        + "}}";
  }
}
