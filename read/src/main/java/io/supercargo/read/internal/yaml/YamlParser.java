package io.supercargo.read.internal.yaml;

import org.jspecify.annotations.Nullable;

/**
 * Reads one YAML document after another into {@link Tree}s; each reading reuses the memory of the
 * last one, so that a tree is good until the next is read. Not for more than one thread.
 */
public final class YamlParser {
  private final TokenStream tokens = new TokenStream();
  private final Tree tree = new Tree();
  private final NodeParser nodes;
  private final @Nullable Comments comments;

  /**
   * A parser.
   *
   * @param deepest how deep collections may be nested
   * @param keepComments whether {@link #comments()} are collected
   */
  public YamlParser(int deepest, boolean keepComments) {
    this.nodes = new NodeParser(tokens, tree, deepest);
    this.comments = keepComments ? new Comments() : null;
    tokens.scanner.comments = comments;
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
    tree.clear();
    nodes.begin();
    if (comments != null) {
      comments.clear();
    }
    tokens.load(bytes, from, to, firstLine);
    tree.bytes = tokens.scanner.cursor.bytes;
    tree.copies = tokens.scanner.scalar.out.data;
    tree.ascii = tokens.scanner.cursor.isAscii();
    document();
    return tree;
  }

  private void document() {
    boolean directives = directives();
    boolean explicit = tokens.kind() == Tokens.DOCUMENT_START;
    if (explicit) {
      tokens.skip();
    } else if (directives) {
      throw tokens.error("did not find expected <document start>");
    }
    int kind = tokens.kind();
    if (kind == Tokens.END) {
      return;
    }
    if (explicit && (kind == Tokens.DOCUMENT_END || kind == Tokens.DOCUMENT_START)) {
      nodes.empty();
    } else {
      nodes.node(true, false);
    }
    endOfDocument();
  }

  /** Reads the directives before the document; whether there are any. */
  private boolean directives() {
    boolean any = false;
    int kind = tokens.kind();
    while (kind == Tokens.VERSION_DIRECTIVE || kind == Tokens.TAG_DIRECTIVE) {
      directive(kind);
      any = true;
      kind = tokens.kind();
    }
    return any;
  }

  private void directive(int kind) {
    if (kind == Tokens.VERSION_DIRECTIVE) {
      if (nodes.handles.put("%YAML", "") != null) {
        throw tokens.error("found duplicate %YAML directive");
      }
    } else if (nodes.handles.put(tokens.handle(), tokens.suffix()) != null) {
      throw tokens.error("found duplicate %TAG directive");
    }
    tokens.skip();
  }

  /** The server reads one document and passes over what follows it, so that it is only noted. */
  private void endOfDocument() {
    while (tokens.kind() == Tokens.DOCUMENT_END) {
      tokens.skip();
    }
    if (tokens.kind() != Tokens.END) {
      tree.rest(tokens.line(), tokens.column() + 1);
    }
  }
}
