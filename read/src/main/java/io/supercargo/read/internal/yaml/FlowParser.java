package io.supercargo.read.internal.yaml;

/** Makes nodes of the tokens within brackets and braces. */
final class FlowParser {
  private final TokenStream tokens;
  private final Tree tree;
  private final NodeParser nodes;

  FlowParser(TokenStream tokens, Tree tree, NodeParser nodes) {
    this.tokens = tokens;
    this.tree = tree;
    this.nodes = nodes;
  }

  void sequence(int node) {
    tokens.skip();
    int count = 0;
    int kind = tokens.kind();
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
        nodes.node(false, false);
      }
      count++;
      kind = tokens.kind();
    }
    tokens.skip();
    tree.close(node, count);
  }

  private int separator(int kind, String refusal) {
    if (kind != Tokens.FLOW_ENTRY) {
      throw tokens.error(refusal);
    }
    tokens.skip();
    return tokens.kind();
  }

  /** A mapping of one key within a flow sequence. */
  private void pair() {
    int node = nodes.open(Tree.MAPPING);
    tokens.skip();
    value(Tokens.FLOW_SEQUENCE_END);
    if (tokens.kind() == Tokens.VALUE) {
      tokens.skip();
      value(Tokens.FLOW_SEQUENCE_END);
    } else {
      nodes.empty();
    }
    nodes.leave();
    tree.close(node, 2);
  }

  private void value(int end) {
    int kind = tokens.kind();
    if (kind == Tokens.VALUE || kind == Tokens.FLOW_ENTRY || kind == end) {
      nodes.empty();
    } else {
      nodes.node(false, false);
    }
  }

  void mapping(int node) {
    tokens.skip();
    int count = 0;
    int kind = tokens.kind();
    while (kind != Tokens.FLOW_MAPPING_END) {
      if (count > 0) {
        kind = separator(kind, "did not find expected ',' or '}'");
        if (kind == Tokens.FLOW_MAPPING_END) {
          break;
        }
      }
      entry(kind);
      count += 2;
      kind = tokens.kind();
    }
    tokens.skip();
    tree.close(node, count);
  }

  private void entry(int kind) {
    if (kind != Tokens.KEY) {
      nodes.node(false, false);
      nodes.empty();
      return;
    }
    tokens.skip();
    value(Tokens.FLOW_MAPPING_END);
    if (tokens.kind() == Tokens.VALUE) {
      tokens.skip();
      value(Tokens.FLOW_MAPPING_END);
    } else {
      nodes.empty();
    }
  }
}
