package io.supercargo.check;

import io.supercargo.model.KubernetesVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What is said of a rule on its page, with the documents that show it: a file {@code
 * src/test/resources/rules/<id>.yaml}.
 *
 * @param id the rule's id
 * @param title one sentence: what holds
 * @param text why, and what to know about it; Markdown
 * @param fix how to mend it; Markdown
 * @param refused documents that the rule refuses, the first of them on the page
 * @param accepted documents that it is silent about, the first of them on the page
 */
record RuleSpec(
    String id,
    String title,
    String text,
    String fix,
    List<Example> refused,
    List<Example> accepted) {
  static final Path ROOT = Path.of("src/test/resources/rules");

  /**
   * A document: a base of {@code rules/bases} with changes.
   *
   * @param set the changes by path, null removes
   * @param at what the rule has to say: {@code path Type}, in any order
   * @param version the server's version
   * @param tree the document
   */
  record Example(
      Map<String, Object> set,
      List<String> at,
      KubernetesVersion version,
      Map<String, Object> tree) {}

  static Map<String, RuleSpec> all() {
    Map<String, RuleSpec> all = new TreeMap<>();
    try (Stream<Path> files = Files.walk(ROOT)) {
      files
          .filter(f -> f.toString().endsWith(".yaml") && !f.startsWith(ROOT.resolve("bases")))
          .forEach(f -> all.put(id(f), load(f)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }

  private static String id(Path file) {
    String relative = ROOT.relativize(file).toString().replace('\\', '/');
    return relative.substring(0, relative.length() - ".yaml".length());
  }

  private static RuleSpec load(Path file) {
    Map<String, Object> tree = Documents.loadMap(text(file));
    return new RuleSpec(
        id(file),
        (String) tree.get("title"),
        (String) tree.get("text"),
        (String) tree.getOrDefault("fix", ""),
        examples(tree, "refused"),
        examples(tree, "accepted"));
  }

  private static List<Example> examples(Map<String, Object> spec, String name) {
    List<Example> examples = new ArrayList<>();
    for (Object each : (List<?>) spec.getOrDefault(name, List.of())) {
      examples.add(example(spec, Edits.map(each)));
    }
    return examples;
  }

  private static Example example(Map<String, Object> spec, Map<String, Object> example) {
    String base = (String) example.getOrDefault("base", spec.get("base"));
    String file = text(ROOT.resolve("bases").resolve(base + ".yaml"));
    Map<String, Object> set = Edits.map(example.getOrDefault("set", Map.of()));
    Object at = example.getOrDefault("at", List.of());
    List<String> places = new ArrayList<>();
    (at instanceof List<?> list ? list : List.of(at)).forEach(p -> places.add((String) p));
    String version = String.valueOf(example.getOrDefault("version", KubernetesVersion.newest()));
    Map<String, Object> tree = Edits.apply(Documents.loadMap(file), set);
    return new Example(set, places, KubernetesVersion.of(version), tree);
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
