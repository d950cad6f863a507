package io.supercargo.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.supercargo.check.Checks;
import io.supercargo.diff.Diff;
import io.supercargo.finding.Finding;
import io.supercargo.finding.Findings;
import io.supercargo.model.Resource;
import io.supercargo.model.core.v1.Secret;
import io.supercargo.render.JsonWriter;
import io.supercargo.render.YamlWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However broken a Secret is, nothing that is said of it shows a value. */
class SecretsInInputTest {
  // Digits, so that it may stand for a number; and a little of it is too much.
  private static final String MARKER = "86753098675309";
  private static final String PART = "867530";

  private static final String HEAD = "apiVersion: v1\nkind: Secret\nmetadata: {name: db}\n";

  private final List<String> outputs = new ArrayList<>();

  private static void assertNothingLeaks(String input, List<String> outputs) {
    assertThat(outputs).as(input).isNotEmpty().filteredOn(o -> o.contains(PART)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "stringData: {password: $}",
        "stringData: {password: [$]}",
        "stringData: {password: {a: $}}",
        "stringData: {password: 1.$}",
        "stringData: {password: x$, password: y$}",
        "stringData: {'bad key!': x$}",
        "stringData: x$",
        "stringData: $",
        "stringData: [x$]",
        "data: {password: x$!}",
        "data: {password: $}",
        "data: {password: [x$]}",
        "data: x$",
        "data: [{x: x$}]",
        "stringdata: {password: x$}",
        "password: x$",
        "password: [x$, {x: $}]",
        "type: kubernetes.io/tls\nstringData: {tls.crt: x$, tls.key: x$}",
        "type: kubernetes.io/dockerconfigjson\nstringData: {.dockerconfigjson: 'x$'}",
        "type: kubernetes.io/basic-auth\nstringData: {passwort: 'x$'}",
      })
  void wrongValues(String broken) {
    String text = HEAD + broken.replace("$", MARKER) + "\n";
    see(text);
    assertNothingLeaks(text, outputs);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "stringData: {password: *x$}",
        "stringData:\n  password: *x$",
        "stringData:\n  password: &x$",
        "stringData:\n  password: !x$",
        "stringData:\n  password: !x$ y",
        "stringData:\n  password: !<x$ y",
        "stringData:\n  password: %x$",
        "stringData:\n  password: @x$",
        "stringData:\n  password: `x$",
        "stringData:\n  password: \"x$",
        "stringData:\n  password: 'x$",
        "stringData:\n  password: 'x'$",
        "stringData:\n  password: \"x\"$",
        "stringData:\n  password: \"\\$\"",
        "stringData:\n  password: \"\\u$\"",
        "stringData:\n  password: x$: y",
        "stringData:\n  password: {x$",
        "stringData:\n  password: [x$",
        "stringData:\n  password: ]x$",
        "stringData:\n  password: }x$",
        "stringData:\n  password: |x$",
        "stringData:\n  password: >$",
        "stringData:\n  password: - x$",
        "stringData:\n  password: ? x$",
        "stringData:\n  password: x$\n other: y",
        "stringData:\n  password: x$\n\tother: y",
        "stringData:\n  password: |\n    x$\n   y$",
        "stringData:\n  password:x$",
        "stringData:\n  x$",
        "%YAML x$",
        "--- x$",
        "... x$",
        "x$",
        "- x$",
      })
  void wrongSyntax(String broken) {
    String text = HEAD + broken.replace("$", MARKER) + "\n";
    see(text);
    assertNothingLeaks(text, outputs);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'kind': 'Secret', 'apiVersion': 'v1', 'stringData': {'a': $}}",
        "{'kind': 'Secret', 'apiVersion': 'v1', 'stringData': {'a': ['x$']}}",
        "{'kind': 'Secret', 'apiVersion': 'v1', 'stringData': {'a': 'x$', 'a': 'y$'}}",
        "{'kind': 'Secret', 'apiVersion': 'v1', 'data': {'a': 'x$!'}}",
        "{'kind': 'Secret', 'apiVersion': 'v1', 'data': {'a': 'x$",
        "{'kind': 'Secret', 'apiVersion': 'v1', 'data': {'a': x$}}",
        "{'kind': 'Secret', 'apiVersion': 'v1', 'data': {'a': '\\$'}}",
        "{'kind': 'Secret', 'apiVersion': 'v1', 'data': {'a': '\\ud800$'}}",
        "{'kind': 'Secret', 'apiVersion': 'v1', 'data': {'a': 'eA=='}} x$",
        "{'kind': 'List', 'apiVersion': 'v1', 'items': [{'kind': 'Secret', 'apiVersion': 'v1', 'data': 'x$'}]}",
      })
  void brokenJson(String broken) {
    String text = broken.replace("$", MARKER).replace('\'', '"');
    see(text);
    assertNothingLeaks(text, outputs);
  }

  private void see(String text) {
    for (ManifestReader reader :
        List.of(
            ManifestReader.strict(),
            ManifestReader.lenient(),
            ManifestReader.strict().withComments())) {
      Reading reading = reader.read("db.yaml", text);
      see(reading.findings());
      see(catchThrowable(reading::orThrow));
      for (ReadDocument document : reading.documents()) {
        outputs.add(document.toString());
        document.serverAnswer().forEach(this::see);
      }
      for (Resource resource : reading.resources()) {
        seeResource(resource);
      }
      see(Checks.check(reading.manifests()));
      outputs.add(reading.manifests().entries().toString());
    }
    outputs.add(Decoder.decode(text).toString());
    Fragment<Secret> fragment =
        ManifestReader.lenient().readFragment("db.yaml", Secret.builder(), text);
    outputs.add(fragment.toString());
  }

  private void seeResource(Resource resource) {
    outputs.add(resource.toString());
    Secret other = Secret.of("db", s -> s.stringData("password", "other"));
    outputs.add(Diff.between(other, resource).toString());
    outputs.add(Diff.between(resource, other).toString());
    outputs.add(YamlWriter.standard().redacted().render(resource).text());
    outputs.add(JsonWriter.standard().redacted().render(resource).text());
    outputs.add(YamlWriter.standard().render(resource).toString());
  }

  private void see(Findings findings) {
    outputs.add(findings.toString());
    findings.forEach(this::see);
    see(catchThrowable(findings::throwIfErrors));
  }

  private void see(Finding finding) {
    outputs.add(finding.toString());
    outputs.add(finding.path() + finding.message() + finding.fix());
  }

  private void see(Throwable thrown) {
    if (thrown != null) {
      StringWriter out = new StringWriter();
      thrown.printStackTrace(new PrintWriter(out));
      outputs.add(out.toString());
    }
  }
}
