package io.supercargo.agreement.fresh;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Makes documents of base documents, which together set every field that Kubernetes has in these
 * kinds: it leaves parts out, changes a few places, and writes the result as JSON or as YAML in
 * many hands. A seed gives always the same documents. For one thread.
 */
public final class Generator {
  /** The files of base documents. */
  public static final List<String> AREAS =
      List.of("pods", "workloads", "network", "config", "exported");

  private static final int[] EDITS = {0, 1, 1, 1, 1, 1, 2, 2, 3};

  private final Random random;
  private final List<Map<String, @Nullable Object>> bases;
  private final Edits edits;
  private final Layout layout;

  /** Makes a generator of the documents of one of {@link #AREAS}. */
  public Generator(String area, long seed) {
    this(Bases.of(area), Bases.all(AREAS), seed);
  }

  private Generator(
      List<Map<String, @Nullable Object>> bases,
      List<Map<String, @Nullable Object>> material,
      long seed) {
    this.random = new Random(seed);
    this.bases = bases;
    this.edits = new Edits(random, new Harvest(material));
    this.layout = new Layout(random);
  }

  /** Makes a generator of documents that are made of manifests, which put in what they have. */
  public static Generator ofManifests(List<String> manifests, long seed) {
    List<Map<String, @Nullable Object>> bases = Bases.read(manifests);
    List<Map<String, @Nullable Object>> material = new ArrayList<>(bases);
    material.addAll(Bases.all(AREAS));
    return new Generator(bases, material, seed);
  }

  /** Returns one more document. */
  public Fresh next() {
    Map<String, @Nullable Object> document = Copies.of(bases.get(random.nextInt(bases.size())));
    StringBuilder made = new StringBuilder();
    if (random.nextInt(3) == 0) {
      edits.thin(document);
      made.append("thin");
    }
    for (int i = EDITS[random.nextInt(EDITS.length)]; i > 0; i--) {
      made.append(made.length() == 0 ? "" : " + ").append(edits.edit(document));
    }
    String text = random.nextInt(5) == 0 ? layout.yaml(document) : layout.json(document);
    return new Fresh(document, text, made.toString());
  }
}
