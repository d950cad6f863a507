package io.supercargo.agreement.fresh;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Makes pairs of documents, each of which is fine alone: small changes of documents that have what
 * updates are about, and the same changes back. A seed gives always the same pairs. For one thread.
 */
public final class Pairs {
  private static final String AREA = "updates";

  private final Random random;
  private final Layout layout;
  private final Predicate<String> fine;
  private final List<Map<String, @Nullable Object>> bases;
  private final Edits edits;

  /**
   * Makes a generator.
   *
   * @param fine whether a document, as JSON, would be created
   */
  public Pairs(long seed, Predicate<String> fine) {
    this.random = new Random(seed);
    this.layout = new Layout(random);
    this.fine = fine;
    this.bases = Bases.of(AREA);
    List<Map<String, @Nullable Object>> material = new ArrayList<>(bases);
    material.addAll(Bases.all(Generator.AREAS));
    this.edits = new Edits(random, new Harvest(material));
    bases.forEach(Pairs::settle);
  }

  // A namespace for each kind: limits and quotas of one are there for no other.
  private static void settle(Map<String, @Nullable Object> document) {
    @SuppressWarnings("unchecked")
    Map<String, @Nullable Object> metadata =
        (Map<String, @Nullable Object>) Objects.requireNonNull(document.get("metadata"));
    String kind = String.valueOf(document.get("kind"));
    metadata.put("namespace", "fresh-" + kind.toLowerCase(Locale.ROOT));
  }

  /** Returns one more pair. */
  public Pair next() {
    while (true) {
      Map<String, @Nullable Object> old = Copies.of(bases.get(random.nextInt(bases.size())));
      if (random.nextBoolean()) {
        edits.edit(old);
      }
      Map<String, @Nullable Object> wanted = Copies.of(old);
      String made = edits.edit(wanted);
      if (random.nextInt(4) == 0) {
        made += " + " + edits.edit(wanted);
      }
      String before = layout.json(old);
      String after = layout.json(wanted);
      if (!before.equals(after)
          && identity(old).equals(identity(wanted))
          && fine.test(before)
          && fine.test(after)) {
        return random.nextInt(3) == 0
            ? new Pair(after, before, "back: " + made)
            : new Pair(before, after, made);
      }
    }
  }

  private static List<String> identity(Map<String, @Nullable Object> document) {
    Object metadata = document.get("metadata");
    Map<?, ?> names = metadata instanceof Map<?, ?> map ? map : Map.of();
    return List.of(
        Objects.toString(document.get("apiVersion")),
        Objects.toString(document.get("kind")),
        Objects.toString(names.get("namespace")),
        Objects.toString(names.get("name")));
  }
}
