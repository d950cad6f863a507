package io.supercargo.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.supercargo.agreement.fresh.Pair;
import io.supercargo.agreement.fresh.Pairs;
import io.supercargo.check.ApiServer;
import io.supercargo.model.KubernetesTarget;
import io.supercargo.model.Resource;
import io.supercargo.read.Decoded;
import io.supercargo.read.Decoder;
import io.supercargo.testing.cluster.Cluster;
import io.supercargo.testing.cluster.ClusterTest;
import io.supercargo.testing.cluster.Judge;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * Asks a real server about changes that nobody made, and compares. {@code -Dfresh.seed=7
 * -Dfresh.pairs=20000} makes other ones, and more: what they find gets a rule, and a case of that
 * rule. One after the other, since limits, quotas and classes that are there for a moment change
 * the answers about others.
 */
@ClusterTest
class FreshUpdatesTest {
  private static final long SEED = Long.getLong("fresh.seed", 2026);
  private static final int COUNT = Integer.getInteger("fresh.pairs", 600);

  private static final KubernetesTarget TARGET =
      KubernetesTarget.newest().withIpv4Services().withoutDefaultServiceAccount();
  private static final UpdateJudge OURS = new UpdateJudge(TARGET);

  private final RealServer server;

  FreshUpdatesTest(Cluster cluster, Judge judge) {
    assumeFalse(cluster.isGiven(), "updates are applied for real, not in a cluster of somebody");
    this.server = new RealServer(judge);
  }

  @Test
  void our_verdict_is_the_servers() {
    Pairs pairs = new Pairs(SEED, FreshUpdatesTest::isFine);
    Agreement agreement = new Agreement();
    for (int i = 0; i < COUNT; i++) {
      compare(pairs.next(), agreement);
    }
    System.out.println("fresh updates, seed " + SEED + ", " + COUNT + ": " + agreement);
    assertThat(agreement.compared()).isGreaterThan(COUNT / 2);
    assertThat(agreement.differences()).as("seed %d", SEED).isEmpty();
  }

  private void compare(Pair pair, Agreement agreement) {
    Resource old = read(pair.old());
    RealServer.Said said = server.update(old, pair.old(), pair.wanted());
    ObjectNode question = Json.object().put("old", pair.old()).put("new", pair.wanted());
    Verdict ours = OURS.judge(question);
    if (said.verdict().decided() && !KnownDifferences.explain(said, ours, old)) {
      String what = pair.made() + "\n" + pair.old() + "\n" + pair.wanted() + "\n";
      agreement.add(what, said.verdict(), ours, said.message());
    }
  }

  private static boolean isFine(String document) {
    Decoded decoded = Decoder.decode(document);
    return decoded.accepted()
        && decoded.resource() != null
        && ApiServer.verdict(decoded.resource(), TARGET).accepted();
  }

  private static Resource read(String document) {
    return Objects.requireNonNull(Decoder.decode(document).resource(), "was read before");
  }
}
