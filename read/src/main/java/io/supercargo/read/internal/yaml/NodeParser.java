package io.supercargo.read.internal.yaml;

import java.util.HashMap;
import java.util.Map;

/** Makes nodes of tokens: scalars, aliases and block collections. */
final class NodeParser {
  private final TokenStream tokens;
  private final Tree tree;
  private final int deepest;
  private final FlowParser flow;
  private final Map<String, Integer> anchors = new HashMap<>();

  /** The tags' handles that the document defines. */
  final Map<String, String> handles = new HashMap<>();

  private int depth;

  NodeParser(TokenStream tokens, Tree tree, int deepest) {
    this.tokens = tokens;
    this.tree = tree;
    this.deepest = deepest;
    this.flow = new FlowParser(tokens, tree, this);
  }

  void begin() {
    anchors.clear();
    handles.clear();
    depth = 0;
  }

  void leave() {
    depth--;
  }

  void node(boolean block, boolean indentless) {
    int kind = tokens.kind();
    if (kind == Tokens.SCALAR) {
      scalar();
    } else if (kind == Tokens.ALIAS) {
      alias();
    } else if (kind == Tokens.ANCHOR || kind == Tokens.TAG) {
      properties(kind, block, indentless);
    } else if (!collection(kind, block, indentless)) {
      throw tokens.error("did not find expected node content");
    }
  }

  private void scalar() {
    int from = tokens.first();
    int to = tokens.second();
    int node = tree.add(tokens.flags(), from, to, tokens.line(), tokens.column());
    if (to - from == 2 && tree.source(node)[from] == '<') {
      tree.noteMerge();
    }
    tokens.skip();
  }

  private void alias() {
    String name = tokens.name();
    Integer target = anchors.get(name);
    if (target == null) {
      // Not its name: it may be a password that begins with an asterisk.
      throw tokens.error("unknown anchor referenced; a text that begins with * needs quotes");
    }
    tree.add(Tree.ALIAS, target, target, tokens.line(), tokens.column());
    tokens.skip();
  }

  private void properties(int first, boolean block, boolean indentless) {
    int line = tokens.line();
    int column = tokens.column();
    String tag = first == Tokens.TAG ? tag() : null;
    String anchor = first == Tokens.ANCHOR ? anchor() : null;
    int second = tokens.kind();
    if (first == Tokens.ANCHOR && second == Tokens.TAG) {
      tag = tag();
    } else if (first == Tokens.TAG && second == Tokens.ANCHOR) {
      anchor = anchor();
    }
    int node = tree.size();
    if (anchor != null) {
      anchors.put(anchor, node);
    }
    content(line, column, block, indentless);
    if (tag != null && tree.isScalar(node)) {
      tree.tag(node, tag);
    }
  }

  private void content(int line, int column, boolean block, boolean indentless) {
    int kind = tokens.kind();
    if (kind == Tokens.SCALAR) {
      scalar();
    } else if (!collection(kind, block, indentless)) {
      tree.add(Tree.PLAIN, 0, 0, line, column);
    }
  }

  private String anchor() {
    String name = tokens.name();
    tokens.skip();
    return name;
  }

  /** The tag that stands here, in full. */
  private String tag() {
    String handle = tokens.handle();
    String suffix = tokens.suffix();
    String prefix = handles.get(handle);
    if (prefix == null && !handle.isEmpty()) {
      prefix = handle.equals("!") ? "!" : handle.equals("!!") ? "tag:yaml.org,2002:" : null;
      if (prefix == null) {
        throw tokens.error("found undefined tag handle");
      }
    }
    tokens.skip();
    return handle.isEmpty() ? suffix : prefix + suffix;
  }

  /** Reads the collection that stands here; false if none does. */
  private boolean collection(int kind, boolean block, boolean indentless) {
    if (kind == Tokens.FLOW_SEQUENCE_START) {
      flow.sequence(open(Tree.SEQUENCE));
    } else if (kind == Tokens.FLOW_MAPPING_START) {
      flow.mapping(open(Tree.MAPPING));
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

  int open(int kind) {
    int line = tokens.line();
    int column = tokens.column();
    if (++depth > deepest) {
      throw SyntaxException.limit("nested deeper than " + deepest + " levels", line, column + 1);
    }
    return tree.add(kind, 0, 0, line, column);
  }

  private void blockSequence(int node) {
    tokens.skip();
    int count = 0;
    int kind = tokens.kind();
    while (kind == Tokens.ENTRY) {
      tokens.skip();
      kind = tokens.kind();
      if (kind == Tokens.ENTRY || kind == Tokens.BLOCK_END) {
        empty();
      } else {
        node(true, false);
      }
      count++;
      kind = tokens.kind();
    }
    if (kind != Tokens.BLOCK_END) {
      throw tokens.error("did not find expected '-' indicator");
    }
    tokens.skip();
    tree.close(node, count);
  }

  private void indentlessSequence(int node) {
    int count = 0;
    while (tokens.kind() == Tokens.ENTRY) {
      tokens.skip();
      int kind = tokens.kind();
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
    if (tokens.kind() == Tokens.MAPPING_AND_KEY) {
      tokens.becomeKey();
    } else {
      tokens.skip();
    }
    int count = 0;
    int kind = tokens.kind();
    while (kind == Tokens.KEY) {
      tokens.skip();
      blockValue();
      if (tokens.kind() == Tokens.VALUE) {
        tokens.skip();
        blockValue();
      } else {
        empty();
      }
      count += 2;
      kind = tokens.kind();
    }
    if (kind != Tokens.BLOCK_END) {
      throw tokens.error("did not find expected key");
    }
    tokens.skip();
    tree.close(node, count);
  }

  private void blockValue() {
    if (endsValue(tokens.kind())) {
      empty();
    } else {
      node(true, true);
    }
  }

  /** A value that is not written: null, where the next token stands. */
  void empty() {
    tree.add(Tree.PLAIN, 0, 0, tokens.line(), tokens.column());
  }
}
