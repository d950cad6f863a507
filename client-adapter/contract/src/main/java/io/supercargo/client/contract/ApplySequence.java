package io.supercargo.client.contract;

import io.supercargo.apply.spi.ApiException;
import io.supercargo.apply.spi.ApplyOptions;
import io.supercargo.apply.spi.ClusterClient;
import io.supercargo.apply.spi.Discovery;
import io.supercargo.apply.spi.LiveObject;
import io.supercargo.apply.spi.ObjectKey;
import io.supercargo.apply.spi.ResourceType;
import io.supercargo.apply.spi.WriteOptions;
import io.supercargo.render.JsonWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Writes of several managers to one object, made from a seed, done in the same way to two clusters
 * and compared after each.
 */
public final class ApplySequence {
  private static final List<String> MANAGERS = List.of("alice", "bob", "carol");
  private static final int LENGTH = 8;

  private final ClusterClient one;
  private final ClusterClient other;
  private final Discovery discovery;
  private final String namespace;
  private final StringBuilder story = new StringBuilder();

  /**
   * Prepares sequences.
   *
   * @param discovery what both clusters serve, {@link #customResourceDefinition} included
   * @param namespace one that both clusters have
   */
  public ApplySequence(
      ClusterClient one, ClusterClient other, Discovery discovery, String namespace) {
    this.one = one;
    this.other = other;
    this.discovery = discovery;
    this.namespace = namespace;
  }

  /** Returns the text of the CRD that both clusters need. */
  public static String customResourceDefinition() {
    return Patterns.CRD;
  }

  /**
   * Runs the sequence of a seed.
   *
   * @return what differs, with all that was written before it; null if nothing does
   */
  public @Nullable String run(long seed) throws InterruptedException {
    Random random = new Random(seed);
    story.setLength(0);
    List<Pattern> patterns = Patterns.all("s" + Math.abs(seed));
    Pattern pattern = patterns.get(random.nextInt(patterns.size()));
    boolean first = true;
    for (int i = 0; i < LENGTH; i++) {
      Step step = step(pattern, random, first);
      story.append(step.what).append(' ').append(json(step.body)).append('\n');
      String mine = step.on(one);
      String theirs = step.on(other);
      if (!mine.equals(theirs)) {
        return "seed " + seed + "\n" + story + "--- one\n" + mine + "\n--- other\n" + theirs;
      }
      first &= mine.startsWith("4") || mine.startsWith("5");
    }
    return null;
  }

  private static String json(Map<String, @Nullable Object> tree) {
    return JsonWriter.standard().renderTree(tree).text();
  }

  /** A request: what it is in words, its body, and how it is sent. */
  private record Step(String what, Map<String, @Nullable Object> body, Action action) {
    String on(ClusterClient client) throws InterruptedException {
      try {
        return action.on(client);
      } catch (ApiException e) {
        return Outcome.of(e);
      }
    }
  }

  private interface Action {
    String on(ClusterClient client) throws InterruptedException;
  }

  private Step step(Pattern pattern, Random random, boolean first) {
    String manager = MANAGERS.get(random.nextInt(MANAGERS.size()));
    Map<String, @Nullable Object> body = pattern.next(random, first || random.nextBoolean());
    int dice = random.nextInt(12);
    if (dice == 0 && !first) {
      Map<String, @Nullable Object> patch = patch(body);
      return new Step("merge by " + manager, patch, client -> merge(client, patch, manager));
    }
    boolean force = random.nextInt(3) > 0;
    boolean dryRun = random.nextInt(10) == 0;
    ApplyOptions options = new ApplyOptions(manager, force, dryRun);
    return new Step(
        "apply by " + manager + (force ? " forced" : "") + (dryRun ? " dry" : ""),
        body,
        client -> apply(client, body, options));
  }

  /** What other clients change: labels, data, replicas. */
  private static Map<String, @Nullable Object> patch(Map<String, @Nullable Object> body) {
    Map<String, @Nullable Object> patch = new LinkedHashMap<>();
    for (String field : List.of("metadata", "data", "spec")) {
      Object value = body.get(field);
      if (field.equals("spec") && value instanceof Map<?, ?> spec) {
        if (spec.get("replicas") != null) {
          patch.put(field, Map.of("replicas", spec.get("replicas")));
        }
      } else if (value != null) {
        patch.put(field, value);
      }
    }
    return patch;
  }

  private @Nullable ObjectKey last;

  private String apply(
      ClusterClient client, Map<String, @Nullable Object> body, ApplyOptions options)
      throws InterruptedException {
    ObjectKey key = key(body);
    last = key;
    LiveObject before = client.get(key);
    LiveObject after = client.apply(key, body, options).object();
    // A status that is applied is left out, and makes a write all the same now and then.
    boolean told = body.containsKey("status");
    return (told ? "" : changed(before, client.get(key))) + Outcome.of(after);
  }

  private String merge(ClusterClient client, Map<String, @Nullable Object> body, String manager)
      throws InterruptedException {
    ObjectKey key = last;
    if (key == null) {
      return "no object";
    }
    return Outcome.of(client.merge(key, body, WriteOptions.by(manager)).object());
  }

  private static String changed(@Nullable LiveObject before, @Nullable LiveObject after) {
    String old = before == null ? "" : before.resourceVersion();
    String now = after == null ? "" : after.resourceVersion();
    return old.equals(now) ? "unchanged " : "changed ";
  }

  private ObjectKey key(Map<String, @Nullable Object> body) {
    ResourceType type = discovery.find((String) body.get("apiVersion"), (String) body.get("kind"));
    if (type == null || !(body.get("metadata") instanceof Map<?, ?> metadata)) {
      throw new IllegalStateException("no type of " + body);
    }
    return new ObjectKey(type, namespace, String.valueOf(metadata.get("name")));
  }
}
