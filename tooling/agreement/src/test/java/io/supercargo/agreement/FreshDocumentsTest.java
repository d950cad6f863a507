package io.supercargo.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.supercargo.agreement.fresh.Fresh;
import io.supercargo.agreement.fresh.Generator;
import io.supercargo.model.KubernetesTarget;
import io.supercargo.model.Resource;
import io.supercargo.read.Decoded;
import io.supercargo.read.Decoder;
import io.supercargo.testing.cluster.ClusterTest;
import io.supercargo.testing.cluster.Judge;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Asks a real server about thousands of documents that nobody wrote, and compares. {@code
 * -Dfresh.seed=7 -Dfresh.count=20000} makes other ones, and more: what they find gets a rule, and a
 * case of that rule.
 */
@ClusterTest
class FreshDocumentsTest {
  static final List<String> AREAS = Generator.AREAS;

  private static final long SEED = Long.getLong("fresh.seed", 2026);
  private static final int COUNT = Integer.getInteger("fresh.count", 1500);

  private final RealServer server;
  private final CreateJudge ours =
      new CreateJudge(KubernetesTarget.newest().withIpv4Services().withoutDefaultServiceAccount());

  FreshDocumentsTest(Judge judge) {
    this.server = new RealServer(judge);
  }

  @ParameterizedTest
  @FieldSource("AREAS")
  void our_verdict_is_the_servers(String area) {
    compare(area, new Generator(area, SEED));
  }

  /** Of the corpus, or of any file in its format: {@code -Dfresh.manifests=FILE}. */
  @Test
  void our_verdict_on_edited_manifests_is_the_servers() throws IOException {
    String file = System.getProperty("fresh.manifests", "");
    Path manifests = file.isEmpty() ? Corpus.file("real.jsonl") : Path.of(file);
    compare("manifests", Generator.ofManifests(accepted(manifests), SEED));
  }

  private static List<String> accepted(Path file) throws IOException {
    List<String> texts = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode document = Json.parse(line);
      if (document.path("accept").asBoolean(!document.has("accept"))) {
        texts.add(document.path("text").asText());
      }
    }
    return texts;
  }

  private void compare(String what, Generator generator) {
    List<Fresh> documents = Stream.generate(generator::next).limit(COUNT).toList();
    Agreement agreement = new Agreement();
    for (Asked asked : ask(documents)) {
      asked.compare(agreement);
    }
    System.out.println("fresh " + what + ", seed " + SEED + ", " + COUNT + ": " + agreement);
    assertThat(agreement.compared()).isGreaterThan(COUNT / 2);
    assertThat(agreement.differences()).as("seed %d", SEED).isEmpty();
  }

  private List<Asked> ask(List<Fresh> documents) {
    return documents.parallelStream().map(this::ask).toList();
  }

  private Asked ask(Fresh document) {
    Decoded decoded = Decoder.decode(document.text());
    Resource read = decoded.resource();
    return new Asked(document, read, server.ask(document, read), ours.judge(decoded));
  }

  /** A document with both verdicts. */
  private record Asked(
      Fresh document, @Nullable Resource read, RealServer.Said said, Verdict ours) {
    void compare(Agreement agreement) {
      Verdict theirs = KnownDifferences.comparable(said.verdict(), read);
      if (theirs.decided() && !KnownDifferences.explain(said, ours, read)) {
        String what = document.made() + "\n" + document.text() + "\n";
        agreement.add(what, theirs, KnownDifferences.comparable(ours, read), said.message());
      }
    }
  }
}
