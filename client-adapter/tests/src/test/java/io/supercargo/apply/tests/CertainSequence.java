package io.supercargo.apply.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.apply.certain.Unchanged;
import io.supercargo.apply.inventory.ApplySet;
import io.supercargo.apply.plan.Action;
import io.supercargo.apply.plan.Judge;
import io.supercargo.apply.plan.PlanOptions;
import io.supercargo.apply.plan.PlannedChange;
import io.supercargo.apply.project.Destination;
import io.supercargo.apply.project.Wanted;
import io.supercargo.apply.spi.ApiException;
import io.supercargo.apply.spi.ApplyOptions;
import io.supercargo.apply.spi.ClusterClient;
import io.supercargo.apply.spi.Discovery;
import io.supercargo.apply.spi.LiveObject;
import io.supercargo.apply.spi.WriteOptions;
import io.supercargo.client.contract.Pattern;
import io.supercargo.client.contract.Patterns;
import io.supercargo.model.Resource;
import io.supercargo.read.ManifestReader;
import io.supercargo.render.JsonWriter;
import io.supercargo.set.Manifests;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Writes of ours and of others to one object, chosen by a seed, and edits of what is wanted: after
 * each, if it is certain that there is nothing to do, the server has to say so, too.
 */
final class CertainSequence {
  private static final int LENGTH = 12;
  private static final String MANAGER = "supercargo";
  // The generation of a NetworkPolicy counts an empty list that is not stored.
  private static final List<String> SERVERS_OWN =
      List.of("managedFields", "resourceVersion", "generation");

  private final ClusterClient client;
  private final Discovery discovery;
  private final String namespace;
  private final Judge judge;
  private int certain;
  private int unchanged;

  CertainSequence(ClusterClient client, String namespace) throws InterruptedException {
    this.client = client;
    this.discovery = client.discover();
    this.namespace = namespace;
    this.judge =
        new Judge(
            client,
            PlanOptions.defaults().askingAboutEverything(),
            new ApplySet(namespace, "supercargo-certain"));
  }

  /** Returns how often it was certain. */
  int certain() {
    return certain;
  }

  void run(long seed, String name) throws InterruptedException {
    Random random = new Random(seed);
    List<Pattern> patterns =
        Patterns.all(name).stream().filter(each -> isServed(each.next(random, true))).toList();
    Pattern pattern = patterns.get(random.nextInt(patterns.size()));
    Map<String, Object> mine = Map.of();
    while (mine.isEmpty()) {
      mine = readable(pattern.next(random, true), mine);
    }
    for (int i = 0; i < LENGTH; i++) {
      Map<String, Object> other = readable(pattern.next(random, random.nextBoolean()), mine);
      Map<String, Object> edited = readable(RandomEdit.of(mine, random), mine);
      Wanted wanted = wanted(mine);
      if (i == 0 || random.nextBoolean()) {
        apply(wanted, MANAGER, true);
      }
      check(wanted, "seed " + seed + ", step " + i);
      switch (random.nextInt(8)) {
        case 0 -> apply(wanted(other), "bob", random.nextBoolean());
        case 1 -> apply(wanted(edited), "carol", random.nextBoolean());
        case 2 -> merge(wanted, other);
        case 3 -> mine = other;
        case 4, 5 -> mine = edited;
        default -> {}
      }
      check(wanted(mine), "seed " + seed + ", after step " + i);
    }
  }

  private boolean isServed(Map<String, Object> body) {
    return discovery.find((String) body.get("apiVersion"), (String) body.get("kind")) != null;
  }

  private static List<Resource> read(Map<String, Object> body) {
    byte[] json = JsonWriter.standard().renderTree(body).bytes();
    return ManifestReader.lenient().read("random", json).resources();
  }

  /** Returns an object, or another if nobody could write it. */
  private static Map<String, Object> readable(
      Map<String, Object> body, Map<String, Object> otherwise) {
    return read(body).isEmpty() ? otherwise : body;
  }

  private Wanted wanted(Map<String, Object> body) {
    Manifests set = Manifests.of("random", read(body));
    return Destination.of(set, discovery, namespace, Map.of("set", "random")).get(0);
  }

  private void apply(Wanted wanted, String manager, boolean force) throws InterruptedException {
    try {
      client.apply(wanted.key(), wanted.tree(), new ApplyOptions(manager, force, false));
    } catch (ApiException refused) {
      // Then everything stays as it is.
    }
  }

  private void merge(Wanted wanted, Map<String, Object> other) throws InterruptedException {
    Map<String, Object> patch = new LinkedHashMap<>(other);
    patch.keySet().removeAll(List.of("apiVersion", "kind"));
    try {
      client.merge(wanted.key(), patch, WriteOptions.by("dave"));
    } catch (ApiException refused) {
      // Then everything stays as it is.
    }
  }

  private void check(Wanted wanted, String when) throws InterruptedException {
    LiveObject live = client.get(wanted.key());
    if (live == null) {
      return;
    }
    PlannedChange asked = judge.judge(wanted, live);
    boolean same = asked.action() == Action.UNCHANGED && asked.warnings().isEmpty();
    unchanged += same ? 1 : 0;
    if (Unchanged.isCertain(wanted, live, MANAGER)) {
      certain++;
      String what = when + ": " + wanted.tree() + "\nlive " + live.tree() + "\n";
      assertThat(same).as(what + asked + asked.changes() + asked.reason()).isTrue();
      ApplyOptions dryRun = new ApplyOptions(MANAGER, false, true);
      LiveObject answer = client.apply(wanted.key(), wanted.tree(), dryRun).object();
      assertThat(content(answer)).as(what).isEqualTo(content(live));
    }
  }

  private static Map<String, Object> content(LiveObject object) {
    Map<String, Object> tree = new LinkedHashMap<>(object.tree());
    Map<Object, Object> metadata = new LinkedHashMap<>(object.metadata());
    metadata.keySet().removeAll(SERVERS_OWN);
    tree.put("metadata", metadata);
    return tree;
  }

  @Override
  public String toString() {
    return certain + " certain of " + unchanged + " unchanged";
  }
}
