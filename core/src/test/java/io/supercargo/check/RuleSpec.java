package io.supercargo.check;

import io.supercargo.finding.Findings;
import io.supercargo.model.KubernetesTarget;
import io.supercargo.model.KubernetesVersion;
import io.supercargo.set.Entry;
import io.supercargo.set.Manifests;
import io.supercargo.set.ManifestsBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
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
   * A document, or a set of some: a base of {@code rules/bases} with changes.
   *
   * @param set the changes by path, null removes
   * @param at what the rule has to say: {@code path Type}, in any order; of a set {@code Kind/name
   *     path Severity}
   * @param target the cluster
   * @param derived the documents of a set whose selectors count as derived
   * @param tree the document, or the documents by names that {@code set} begins with
   * @param before the document that this one is applied over, empty for a new one
   */
  record Example(
      Map<String, Object> set,
      List<String> at,
      KubernetesTarget target,
      List<String> derived,
      Map<String, Object> tree,
      Map<String, Object> before) {

    /** Whether this is a set of documents by names of their own, not a document. */
    boolean isSet() {
      return !tree.containsKey("kind");
    }

    /** Returns the documents. */
    List<Map<String, Object>> documents() {
      List<Map<String, Object>> documents = new ArrayList<>();
      if (isSet()) {
        tree.values().forEach(document -> documents.add(Edits.map(document)));
      } else {
        documents.add(tree);
      }
      return documents;
    }

    private Entry entry(String name, Map<String, Object> document) {
      Entry entry = Entry.of(Documents.resource(document), null);
      return derived.contains(name) ? entry.withDerivedSelector() : entry;
    }

    /** Returns what is said of the document, or of the set, which is complete. */
    Findings verdict() {
      if (!before.isEmpty()) {
        return ApiServer.update(Documents.resource(before), Documents.resource(tree), target);
      }
      if (!isSet()) {
        return ApiServer.verdict(Documents.resource(tree), target);
      }
      ManifestsBuilder set = Manifests.builder("example").complete(true);
      tree.forEach((name, document) -> set.add(entry(name, Edits.map(document))));
      return Checks.check(set.build(), target);
    }
  }

  private static final Map<Path, List<RuleSpec>> READ = new ConcurrentHashMap<>();

  /** Returns what is said of every rule, by id. */
  static Map<String, RuleSpec> all() {
    Map<String, RuleSpec> all = new TreeMap<>();
    in(ROOT).forEach(spec -> all.put(spec.id(), spec));
    return all;
  }

  /** Returns what is said of the rules of a family. */
  static List<RuleSpec> family(String name) {
    return in(ROOT.resolve(name));
  }

  // Read once: whoever asks for the same again gets the same.
  private static List<RuleSpec> in(Path directory) {
    return READ.computeIfAbsent(directory, RuleSpec::read);
  }

  private static List<RuleSpec> read(Path directory) {
    try (Stream<Path> files = Files.walk(directory)) {
      return files
          .filter(f -> f.toString().endsWith(".yaml") && !f.startsWith(ROOT.resolve("bases")))
          .map(RuleSpec::load)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
    Map<String, Object> tree = Edits.apply(Documents.loadMap(file), set);
    List<String> derived = texts(example.getOrDefault("derived", spec.get("derived")));
    Map<String, Object> was = Edits.map(example.get("was"));
    Map<String, Object> before = was == null ? Map.of() : Edits.apply(Documents.loadMap(file), was);
    List<String> at = texts(example.get("at"));
    return new Example(set, at, target(spec, example), derived, tree, before);
  }

  private static KubernetesTarget target(Map<String, Object> spec, Map<String, Object> example) {
    Object version = example.getOrDefault("version", KubernetesVersion.newest());
    KubernetesTarget target = KubernetesTarget.of(KubernetesVersion.of(version.toString()));
    if (Boolean.FALSE.equals(example.get("accounts"))) {
      target = target.withoutDefaultServiceAccount();
    }
    String services = (String) example.getOrDefault("services", spec.getOrDefault("services", ""));
    switch (services) {
      case "IPv4":
        return target.withIpv4Services();
      case "IPv6":
        return target.withIpv6Services();
      case "both":
        return target.withDualStackServices();
      default:
        return target;
    }
  }

  /** Returns texts that are written as a list, or one as itself. */
  private static List<String> texts(Object tree) {
    List<String> texts = new ArrayList<>();
    if (tree != null) {
      (tree instanceof List<?> list ? list : List.of(tree)).forEach(t -> texts.add((String) t));
    }
    return texts;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
