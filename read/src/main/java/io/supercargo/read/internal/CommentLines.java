package io.supercargo.read.internal;

import io.supercargo.read.internal.yaml.Comments;
import io.supercargo.read.internal.yaml.SyntaxException;
import io.supercargo.read.internal.yaml.Tree;
import io.supercargo.read.internal.yaml.YamlParser;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Finds out what comments stand before, and puts them back there. */
public final class CommentLines {
  private static final String END = "-";

  private final Tree tree;
  private final Visitor visitor;

  /** Takes every field and list element in the order of the text. */
  private abstract static class Visitor {
    abstract void visit(String pointer, int line);
  }

  private CommentLines(Tree tree, Visitor visitor) {
    this.tree = tree;
    this.visitor = visitor;
  }

  /** The comments of a document by JSON pointer. */
  static Map<String, String> of(Tree tree, int root, Comments comments) {
    Collector collector = new Collector(comments);
    new CommentLines(tree, collector).walk(root, "");
    collector.visit(END, Integer.MAX_VALUE);
    return collector.texts;
  }

  private void walk(int node, String pointer) {
    int child = node + 1;
    if (tree.kind(node) == Tree.MAPPING) {
      for (int i = tree.children(node); i > 0; i -= 2) {
        int value = tree.next(child);
        String name = tree.isScalar(child) ? tree.text(child) : "";
        enter(value, tree.line(child), pointer + "/" + escape(name));
        child = tree.next(value);
      }
    } else if (tree.kind(node) == Tree.SEQUENCE) {
      for (int i = 0; i < tree.children(node); i++) {
        enter(child, tree.line(child), pointer + "/" + i);
        child = tree.next(child);
      }
    }
  }

  private void enter(int node, int line, String pointer) {
    visitor.visit(pointer, line);
    walk(node, pointer);
  }

  private static String escape(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  private static final class Collector extends Visitor {
    final Map<String, String> texts = new LinkedHashMap<>();
    private final Comments comments;
    private int next;
    private boolean begun;

    Collector(Comments comments) {
      this.comments = comments;
    }

    @Override
    void visit(String pointer, int line) {
      StringBuilder text = new StringBuilder();
      for (; next < comments.size() && comments.line(next) < line; next++) {
        if (comments.isAlone(next)) {
          text.append(text.length() == 0 ? "" : "\n").append(bare(comments.text(next)));
        }
      }
      if (text.length() > 0) {
        texts.put(begun ? pointer : "", text.toString());
      }
      begun = true;
    }

    private static String bare(String comment) {
      return comment.substring(comment.startsWith("# ") ? 2 : 1).stripTrailing();
    }
  }

  /** Puts comments back, each before the first line of its field. */
  public static String insert(String yaml, Map<String, String> texts) {
    byte[] bytes = yaml.getBytes(StandardCharsets.UTF_8);
    Tree tree;
    try {
      tree = new YamlParser(10_000, false).parse(bytes, 0, bytes.length, 1);
    } catch (SyntaxException e) {
      throw new IllegalArgumentException("no YAML: " + e.getMessage(), e);
    }
    Inserter inserter = new Inserter(yaml, texts);
    inserter.visit("", 1);
    if (tree.size() > 0) {
      new CommentLines(tree, inserter).walk(0, "");
    }
    return inserter.finish();
  }

  private static final class Inserter extends Visitor {
    private final String yaml;
    private final Map<String, String> texts;
    private final StringBuilder out = new StringBuilder();
    private int line = 1;
    private int at;

    Inserter(String yaml, Map<String, String> texts) {
      this.yaml = yaml;
      this.texts = texts;
    }

    @Override
    void visit(String pointer, int target) {
      String text = texts.get(pointer);
      // Behind the start of a line of several fields there is no room for another comment.
      if (text == null || target < line) {
        return;
      }
      while (line < target) {
        int end = yaml.indexOf('\n', at) + 1;
        out.append(yaml, at, end);
        at = end;
        line++;
      }
      int indent = 0;
      while (at + indent < yaml.length() && yaml.charAt(at + indent) == ' ') {
        indent++;
      }
      write(text, " ".repeat(indent));
    }

    private void write(String text, String indent) {
      text.lines()
          .forEach(l -> out.append(indent).append(l.isEmpty() ? "#" : "# ").append(l).append('\n'));
    }

    String finish() {
      out.append(yaml, at, yaml.length());
      String last = texts.get(END);
      if (last != null) {
        write(last, "");
      }
      return out.toString();
    }
  }
}
