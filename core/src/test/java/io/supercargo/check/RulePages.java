package io.supercargo.check;

import io.supercargo.finding.Finding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/** Writes the pages of rules: one each, and an index. */
final class RulePages {
  private RulePages() {}

  /** Returns the texts of all pages by file name. */
  static Map<String, String> all(Map<String, RuleSpec> specs) {
    Map<String, String> pages = new LinkedHashMap<>();
    specs.forEach((id, spec) -> pages.put(id + ".md", page(spec)));
    pages.put("README.md", index(specs));
    return pages;
  }

  private static String index(Map<String, RuleSpec> specs) {
    StringBuilder out = new StringBuilder("# Rules\n\n");
    out.append("What the API server refuses, and so does a check without one; ");
    out.append("`reference` is about resources of a set that do not fit each other. ");
    out.append("This page and those of the rules are generated from the rules' own examples.\n");
    String family = "";
    for (RuleSpec spec : specs.values()) {
      String own = spec.id().substring(0, spec.id().indexOf('/'));
      if (!own.equals(family)) {
        family = own;
        out.append("\n## ").append(family).append("\n\n| rule | what holds |\n|---|---|\n");
      }
      out.append("| [").append(spec.id()).append("](").append(spec.id()).append(".md) | ");
      out.append(spec.title().replace("|", "\\|")).append(" |\n");
    }
    return out.toString();
  }

  private static String page(RuleSpec spec) {
    StringBuilder out = new StringBuilder("# ").append(spec.title()).append("\n\n");
    out.append("Rule `").append(spec.id()).append("`, [all rules](../README.md)\n\n");
    boolean set = spec.refused().get(0).isSet();
    out.append(spec.text().strip()).append(set ? "\n\n## Reported\n\n" : "\n\n## Refused\n\n");
    RuleSpec.Example refused = spec.refused().get(0);
    yaml(refused, out);
    answers(spec, refused, out);
    places(spec.refused(), out);
    out.append(set ? "## Fine\n\n" : "## Accepted\n\n");
    yaml(spec.accepted().get(0), out);
    if (!spec.fix().isBlank()) {
      out.append("## How to mend it\n\n").append(spec.fix().strip()).append("\n");
    }
    return out.toString().stripTrailing() + "\n";
  }

  private static void answers(RuleSpec spec, RuleSpec.Example example, StringBuilder out) {
    out.append("```text\n");
    for (Finding finding : example.verdict()) {
      if (finding.rule().equals(spec.id())) {
        out.append(finding).append('\n');
      }
    }
    out.append("```\n\n");
  }

  private static void places(List<RuleSpec.Example> refused, StringBuilder out) {
    Map<String, String> types = new java.util.TreeMap<>();
    for (RuleSpec.Example example : refused) {
      for (String at : example.at()) {
        int space = at.lastIndexOf(' ');
        int start = example.isSet() ? at.indexOf(' ') + 1 : 0;
        String path = space < 0 ? "" : at.substring(start, space).replaceAll("\\[[0-9]+]", "[*]");
        types.merge(path, at.substring(space + 1), RulePages::both);
      }
    }
    out.append(
        refused.get(0).isSet()
            ? "Fields, and how much a finding weighs:\n\n"
            : "Fields and types of errors, as the server names them:\n\n");
    types.forEach(
        (path, type) -> out.append("- `").append(path).append("`: ").append(type).append('\n'));
    out.append('\n');
  }

  private static String both(String one, String other) {
    return List.of(one.split(", ", -1)).contains(other) ? one : one + ", " + other;
  }

  private static void yaml(RuleSpec.Example example, StringBuilder out) {
    out.append("```yaml\n");
    String separator = "";
    if (!example.before().isEmpty()) {
      out.append("# applied before\n").append(text(example.before()));
      separator = "---\n# applied now\n";
    }
    for (Map<String, Object> document : example.documents()) {
      out.append(separator).append(text(document));
      separator = "---\n";
    }
    out.append("```\n\n");
  }

  private static String text(Map<String, Object> document) {
    DumperOptions options = new DumperOptions();
    options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
    options.setIndicatorIndent(0);
    return new Yaml(options).dump(document);
  }
}
