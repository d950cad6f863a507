package io.supercargo.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.check.Checks;
import io.supercargo.finding.Finding;
import io.supercargo.finding.Severity;
import io.supercargo.finding.Source;
import io.supercargo.set.Entry;
import io.supercargo.set.Manifests;
import io.supercargo.set.ManifestsBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What people apply together fits together: no check across resources finds an error in it. */
class BundlesTest {
  /** Bundles that are wrong indeed: where, and why. */
  private static final Map<String, String> WRONG =
      Map.of(
          "kubernetes/kompose script/test/fixtures/env-multiple/output-k8s.yaml",
          "The key is in the ConfigMap hadoop-hive-namenode-env1, the Deployment names another.");

  @Test
  void bundlesOfTheRealWorldHaveNoReferenceFindings() throws IOException {
    List<String> found = new ArrayList<>();
    bundles().forEach((path, bundle) -> found.addAll(references(path, bundle.build(), null)));
    assertThat(found).isEmpty();
  }

  @Test
  void declaredCompleteTheyHaveNoReferenceErrorsButRealOnes() throws IOException {
    List<String> errors = new ArrayList<>();
    Map<String, ManifestsBuilder> bundles = bundles();
    bundles.forEach(
        (path, bundle) ->
            errors.addAll(references(path, bundle.complete(true).build(), Severity.ERROR)));
    assertThat(bundles).hasSizeGreaterThan(200);
    assertThat(errors).allMatch(error -> WRONG.keySet().stream().anyMatch(error::startsWith));
  }

  private static List<String> references(String path, Manifests bundle, Severity severity) {
    List<String> found = new ArrayList<>();
    for (Finding finding : Checks.check(bundle)) {
      if (finding.source() == Source.REFERENCE
          && (severity == null || finding.severity() == severity)) {
        found.add(path + " " + finding);
      }
    }
    return found;
  }

  /** Returns what each file of a repository holds, but for the test cases of linters. */
  private static Map<String, ManifestsBuilder> bundles() throws IOException {
    Map<String, ManifestsBuilder> bundles = new LinkedHashMap<>();
    for (String json : Files.readAllLines(Corpus.directory().resolve("real.jsonl"))) {
      Map<String, Object> line = Corpus.object(json);
      String path = (String) line.get("path");
      if (!path.startsWith("tests/checks") && !path.startsWith("score/testdata")) {
        String repository = (String) line.get("repo");
        ManifestsBuilder bundle =
            bundles.computeIfAbsent(repository + " " + path, Manifests::builder);
        add((String) line.get("text"), path, bundle);
      }
    }
    return bundles;
  }

  private static void add(String text, String path, ManifestsBuilder bundle) {
    for (Entry entry : ManifestReader.lenient().read(path, text).manifests().entries()) {
      bundle.add(entry);
    }
  }
}
