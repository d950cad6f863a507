package io.supercargo.read.internal.yaml;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads one YAML document after another into {@link Tree}s; each reading reuses the memory of the
 * last one, so that a tree is good until the next is read. Not for more than one thread.
 */
public final class YamlParser {
  private final Scanner scanner = new Scanner();
  private final Tree tree = new Tree();
  private final Map<String, Integer> anchors = new HashMap<>();
  private final Map<String, String> handles = new HashMap<>();
  private final @Nullable Comments comments;
  private final int deepest;
  private @Nullable SyntaxException fault;
  private int token;
  private int depth;

  /**
   * A parser.
   *
   * @param deepest how deep collections may be nested
   * @param keepComments whether {@link #comments()} are collected
   */
  public YamlParser(int deepest, boolean keepComments) {
    this.deepest = deepest;
    this.comments = keepComments ? new Comments() : null;
    scanner.comments = comments;
  }

  /** The comments of the document that was read last, or null if they are not kept. */
  public @Nullable Comments comments() {
    return comments;
  }

  /**
   * Reads a document.
   *
   * @return its nodes, none for an empty document
   * @throws SyntaxException where the API server's reader fails, or for more nesting than allowed
   */
  public Tree parse(byte[] bytes, int from, int to, int firstLine) {
    begin();
    scan(bytes, from, to, firstLine);
    tree.bytes = scanner.cursor.bytes;
    tree.copies = scanner.scalar.out.data;
    tree.ascii = scanner.cursor.isAscii();
    if (fault != null && scanner.tokens.size == 0) {
      throw fault;
    }
    document();
    return tree;
  }

  private void begin() {
    tree.clear();
    anchors.clear();
    handles.clear();
    if (comments != null) {
      comments.clear();
    }
    fault = null;
    token = 0;
    depth = 0;
  }

  private void scan(byte[] bytes, int from, int to, int firstLine) {
    try {
      scanner.scan(bytes, from, to, firstLine);
    } catch (SyntaxException e) {
      // What stands before it is parsed first: its faults come first.
      fault = e;
    }
  }

  private void document() {
    int kind = kind();
    boolean directives = false;
    while (kind == Tokens.VERSION_DIRECTIVE || kind == Tokens.TAG_DIRECTIVE) {
      directive(kind, directives);
      directives = true;
      kind = kind();
    }
    boolean explicit = kind == Tokens.DOCUMENT_START;
    if (explicit) {
      skip();
      kind = kind();
    } else if (directives) {
      throw error("did not find expected <document start>");
    }
    if (kind == Tokens.END) {
      return;
    }
    if (explicit && (kind == Tokens.DOCUMENT_END || kind == Tokens.DOCUMENT_START)) {
      empty();
    } else {
      node(true, false);
    }
    endOfDocument();
  }

  private void directive(int kind, boolean further) {
    if (kind == Tokens.VERSION_DIRECTIVE) {
      if (further && handles.containsKey("%YAML")) {
        throw error("found duplicate %YAML directive");
      }
      handles.put("%YAML", "");
    } else {
      int text = scanner.tokens.data[token + 1];
      String handle = scanner.directives.texts.get(text);
      if (handles.put(handle, scanner.directives.texts.get(text + 1)) != null) {
        throw error("found duplicate %TAG directive");
      }
    }
    skip();
  }

  /** The server reads one document and passes over what follows it, so that it is only noted. */
  private void endOfDocument() {
    while (kind() == Tokens.DOCUMENT_END) {
      skip();
    }
    if (kind() != Tokens.END) {
      int[] data = scanner.tokens.data;
      tree.rest(data[token + 3], data[token + 4] + 1);
    }
  }

  /** The kind of the token that stands here; the scanner's fault when it saw no more. */
  private int kind() {
    int[] data = scanner.tokens.data;
    int size = scanner.tokens.size;
    while (token < size && data[token] == Tokens.NOTHING) {
      token += Tokens.WIDTH;
    }
    if (token >= size) {
      throw fault != null ? fault : new IllegalStateException("no end of document");
    }
    return data[token] & Tokens.KIND;
  }

  private void skip() {
    token += Tokens.WIDTH;
  }

  private void node(boolean block, boolean indentless) {
    int kind = kind();
    if (kind == Tokens.SCALAR) {
      scalar();
    } else if (kind == Tokens.ALIAS) {
      alias();
    } else if (kind == Tokens.ANCHOR || kind == Tokens.TAG) {
      properties(kind, block, indentless);
    } else if (!collection(kind, block, indentless)) {
      throw error("did not find expected node content");
    }
  }

  private void scalar() {
    int[] data = scanner.tokens.data;
    int at = token;
    int node = tree.add(data[at] >> 8, data[at + 1], data[at + 2], data[at + 3], data[at + 4]);
    if (data[at + 2] - data[at + 1] == 2 && tree.source(node)[data[at + 1]] == '<') {
      tree.noteMerge();
    }
    skip();
  }

  private void alias() {
    int[] data = scanner.tokens.data;
    String name = scanner.names.get(data[token + 1]);
    Integer target = anchors.get(name);
    if (target == null) {
      throw error("unknown anchor '" + name + "' referenced");
    }
    tree.add(Tree.ALIAS, target, target, data[token + 3], data[token + 4]);
    skip();
  }

  private void properties(int first, boolean block, boolean indentless) {
    int start = token;
    String tag = first == Tokens.TAG ? tag() : null;
    String anchor = first == Tokens.ANCHOR ? anchor() : null;
    int second = kind();
    if (first == Tokens.ANCHOR && second == Tokens.TAG) {
      tag = tag();
    } else if (first == Tokens.TAG && second == Tokens.ANCHOR) {
      anchor = anchor();
    }
    int node = tree.size();
    if (anchor != null) {
      anchors.put(anchor, node);
    }
    content(start, block, indentless);
    if (tag != null && tree.isScalar(node)) {
      tree.tag(node, tag);
    }
  }

  private void content(int start, boolean block, boolean indentless) {
    int kind = kind();
    if (kind == Tokens.SCALAR) {
      scalar();
    } else if (!collection(kind, block, indentless)) {
      int[] data = scanner.tokens.data;
      tree.add(Tree.PLAIN, 0, 0, data[start + 3], data[start + 4]);
    }
  }

  private String anchor() {
    String name = scanner.names.get(scanner.tokens.data[token + 1]);
    skip();
    return name;
  }

  private String tag() {
    int text = scanner.tokens.data[token + 1];
    String handle = scanner.directives.texts.get(text);
    String suffix = scanner.directives.texts.get(text + 1);
    String prefix = handles.get(handle);
    if (prefix == null && !handle.isEmpty()) {
      prefix = handle.equals("!") ? "!" : handle.equals("!!") ? "tag:yaml.org,2002:" : null;
      if (prefix == null) {
        throw error("found undefined tag handle");
      }
    }
    skip();
    return handle.isEmpty() ? suffix : prefix + suffix;
  }

  /** Reads the collection that stands here; false if none does. */
  private boolean collection(int kind, boolean block, boolean indentless) {
    if (kind == Tokens.FLOW_SEQUENCE_START) {
      flowSequence(open(Tree.SEQUENCE));
    } else if (kind == Tokens.FLOW_MAPPING_START) {
      flowMapping(open(Tree.MAPPING));
    } else if (block && kind == Tokens.SEQUENCE_START) {
      blockSequence(open(Tree.SEQUENCE));
    } else if (block && (kind == Tokens.MAPPING_START || kind == Tokens.MAPPING_AND_KEY)) {
      blockMapping(open(Tree.MAPPING));
    } else if (indentless && kind == Tokens.ENTRY) {
      indentlessSequence(open(Tree.SEQUENCE));
    } else {
      return false;
    }
    depth--;
    return true;
  }

  private int open(int kind) {
    int[] data = scanner.tokens.data;
    int line = data[token + 3];
    int column = data[token + 4];
    if (++depth > deepest) {
      throw SyntaxException.limit("nested deeper than " + deepest + " levels", line, column + 1);
    }
    return tree.add(kind, 0, 0, line, column);
  }

  private void blockSequence(int node) {
    skip();
    int count = 0;
    int kind = kind();
    while (kind == Tokens.ENTRY) {
      skip();
      kind = kind();
      if (kind == Tokens.ENTRY || kind == Tokens.BLOCK_END) {
        empty();
      } else {
        node(true, false);
      }
      count++;
      kind = kind();
    }
    if (kind != Tokens.BLOCK_END) {
      throw error("did not find expected '-' indicator");
    }
    skip();
    tree.close(node, count);
  }

  private void indentlessSequence(int node) {
    int count = 0;
    while (kind() == Tokens.ENTRY) {
      skip();
      int kind = kind();
      if (kind == Tokens.ENTRY || endsValue(kind)) {
        empty();
      } else {
        node(true, false);
      }
      count++;
    }
    tree.close(node, count);
  }

  private static boolean endsValue(int kind) {
    return kind == Tokens.KEY || kind == Tokens.VALUE || kind == Tokens.BLOCK_END;
  }

  private void blockMapping(int node) {
    if (kind() == Tokens.MAPPING_AND_KEY) {
      scanner.tokens.data[token] = Tokens.KEY;
    } else {
      skip();
    }
    int count = 0;
    int kind = kind();
    while (kind == Tokens.KEY) {
      skip();
      blockValue();
      if (kind() == Tokens.VALUE) {
        skip();
        blockValue();
      } else {
        empty();
      }
      count += 2;
      kind = kind();
    }
    if (kind != Tokens.BLOCK_END) {
      throw error("did not find expected key");
    }
    skip();
    tree.close(node, count);
  }

  private void blockValue() {
    if (endsValue(kind())) {
      empty();
    } else {
      node(true, true);
    }
  }

  private void flowSequence(int node) {
    skip();
    int count = 0;
    int kind = kind();
    while (kind != Tokens.FLOW_SEQUENCE_END) {
      if (count > 0) {
        kind = separator(kind, "did not find expected ',' or ']'");
        if (kind == Tokens.FLOW_SEQUENCE_END) {
          break;
        }
      }
      if (kind == Tokens.KEY) {
        pair();
      } else {
        node(false, false);
      }
      count++;
      kind = kind();
    }
    skip();
    tree.close(node, count);
  }

  private int separator(int kind, String refusal) {
    if (kind != Tokens.FLOW_ENTRY) {
      throw error(refusal);
    }
    skip();
    return kind();
  }

  /** A mapping of one key within a flow sequence. */
  private void pair() {
    int node = open(Tree.MAPPING);
    skip();
    flowValue(Tokens.FLOW_SEQUENCE_END);
    if (kind() == Tokens.VALUE) {
      skip();
      flowValue(Tokens.FLOW_SEQUENCE_END);
    } else {
      empty();
    }
    depth--;
    tree.close(node, 2);
  }

  private void flowValue(int end) {
    int kind = kind();
    if (kind == Tokens.VALUE || kind == Tokens.FLOW_ENTRY || kind == end) {
      empty();
    } else {
      node(false, false);
    }
  }

  private void flowMapping(int node) {
    skip();
    int count = 0;
    int kind = kind();
    while (kind != Tokens.FLOW_MAPPING_END) {
      if (count > 0) {
        kind = separator(kind, "did not find expected ',' or '}'");
        if (kind == Tokens.FLOW_MAPPING_END) {
          break;
        }
      }
      flowEntry(kind);
      count += 2;
      kind = kind();
    }
    skip();
    tree.close(node, count);
  }

  private void flowEntry(int kind) {
    if (kind != Tokens.KEY) {
      node(false, false);
      empty();
      return;
    }
    skip();
    flowValue(Tokens.FLOW_MAPPING_END);
    if (kind() == Tokens.VALUE) {
      skip();
      flowValue(Tokens.FLOW_MAPPING_END);
    } else {
      empty();
    }
  }

  /** A value that is not written: null, where the next token stands. */
  private void empty() {
    int[] data = scanner.tokens.data;
    tree.add(Tree.PLAIN, 0, 0, data[token + 3], data[token + 4]);
  }

  private SyntaxException error(String reason) {
    int[] data = scanner.tokens.data;
    SyntaxException here = new SyntaxException(reason, data[token + 3], data[token + 4] + 1);
    SyntaxException seen = fault;
    return seen != null && seen.isBefore(here) ? seen : here;
  }
}
