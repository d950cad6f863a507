package io.supercargo.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.check.plain.Plain;
import io.supercargo.check.plain.RandomEdits;
import io.supercargo.model.KubernetesTarget;
import io.supercargo.model.KubernetesVersion;
import io.supercargo.model.Resource;
import io.supercargo.set.Entry;
import io.supercargo.set.Manifests;
import io.supercargo.set.ManifestsBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Whatever the quick check takes for plain, the rules say nothing about, for any version. */
class PlainTest {
  private static final int EDITS = Integer.getInteger("plain.edits", 20_000);

  private static final List<KubernetesTarget> TARGETS = targets();

  private static List<KubernetesTarget> targets() {
    List<KubernetesTarget> targets = new ArrayList<>();
    for (KubernetesVersion version : KubernetesVersion.values()) {
      targets.add(KubernetesTarget.of(version));
    }
    targets.add(KubernetesTarget.newest().withIpv4Services());
    targets.add(KubernetesTarget.newest().withIpv6Services());
    targets.add(KubernetesTarget.newest().withDualStackServices());
    targets.add(KubernetesTarget.newest().withoutDefaultServiceAccount());
    return targets;
  }

  @Test
  void takesCommonResourcesForPlain() throws IOException {
    for (Resource resource : shop()) {
      assertThat(Plain.isPlain(resource)).as("%s", resource).isTrue();
      isRight(resource);
    }
    assertThat(Plain.isPlain(set(shop()))).isTrue();
  }

  @Test
  void agreesWithTheExamplesOfEveryRule() {
    int plain = 0;
    for (RuleSpec spec : RuleSpec.all().values()) {
      List<RuleSpec.Example> examples = new ArrayList<>(spec.refused());
      examples.addAll(spec.accepted());
      for (RuleSpec.Example example : examples) {
        List<Resource> resources = new ArrayList<>();
        example.documents().forEach(document -> resources.add(Documents.resource(document)));
        for (Resource resource : resources) {
          plain += isRight(resource) ? 1 : 0;
        }
        isRight(set(resources));
      }
    }
    assertThat(plain).as("examples that are plain").isGreaterThan(100);
  }

  @Test
  void agreesWithTheRulesAfterRandomEdits() throws IOException {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    RandomEdits edits = new RandomEdits(random);
    List<Resource> starts = shop();
    int plain = 0;
    for (int i = 0; i < EDITS; i++) {
      Resource resource = starts.get(random.nextInt(starts.size()));
      for (int steps = 1 + random.nextInt(20); steps > 0; steps--) {
        Resource next = edits.edit(resource);
        if (isRight(next)) {
          resource = next;
          plain++;
        }
      }
    }
    assertThat(plain).as("seed %s", seed).isGreaterThan(EDITS);
  }

  @Test
  void agreesWithTheRulesAfterRandomEditsOfASet() throws IOException {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    RandomEdits edits = new RandomEdits(random);
    int plain = 0;
    for (int i = 0; i < EDITS / 40; i++) {
      List<Resource> resources = new ArrayList<>(shop());
      for (int steps = 20; steps > 0; steps--) {
        List<Resource> next = new ArrayList<>(resources);
        int index = random.nextInt(next.size());
        if (random.nextInt(20) == 0) {
          next.remove(index);
        } else {
          next.set(index, edits.edit(next.get(index)));
        }
        if (isRight(set(next)) && next.size() > 1) {
          resources = next;
          plain++;
        }
      }
    }
    assertThat(plain).as("seed %s", seed).isGreaterThan(EDITS / 40);
  }

  @Test
  void agreesWithTheRulesOnTheCorpus() throws IOException {
    String directory = System.getProperty("supercargo.corpus", "");
    Assumptions.assumeFalse(directory.isEmpty(), "SKIPPED: name it by -Dsupercargo.corpus=...");
    int plain = 0;
    for (String file : List.of("real.jsonl", "mutants.jsonl")) {
      for (String line : Files.readAllLines(Path.of(directory, file))) {
        String text = (String) Documents.loadMap(line).get("text");
        if (Documents.load(text) instanceof Map<?, ?> tree && isTyped(tree)) {
          plain += isRight(Documents.resource(tree)) ? 1 : 0;
        }
      }
    }
    assertThat(plain).as("documents that are plain").isGreaterThan(300);
  }

  private static boolean isTyped(Map<?, ?> tree) {
    try {
      return Documents.resource(tree) != null;
    } catch (RuntimeException e) {
      // What cannot be decoded never reaches the check.
      return false;
    }
  }

  private static List<Resource> shop() throws IOException {
    List<Resource> resources = new ArrayList<>();
    String text = Files.readString(Path.of("src/test/resources/plain/shop.yaml"));
    for (Object document : Documents.loadMap(text).values()) {
      resources.add(Documents.resource((Map<?, ?>) document));
    }
    return resources;
  }

  private static Manifests set(List<Resource> resources) {
    ManifestsBuilder set = Manifests.builder("set").complete(true);
    for (Resource resource : resources) {
      set.add(Entry.of(resource, null).withDerivedSelector());
    }
    return set.build();
  }

  /** Returns whether a resource is plain; if so, no rule may have anything to say. */
  private static boolean isRight(Resource resource) {
    boolean plain = Plain.isPlain(resource);
    if (plain) {
      for (KubernetesTarget target : TARGETS) {
        assertThat(ApiServer.ofRules(resource, target)).as("%s: %s", target, resource).isEmpty();
      }
    }
    return plain;
  }

  private static boolean isRight(Manifests set) {
    boolean plain = Plain.isPlain(set);
    if (plain) {
      assertThat(Checks.ofRules(set, KubernetesTarget.newest()))
          .as("%s", set.resources())
          .isEmpty();
    }
    return plain;
  }
}
