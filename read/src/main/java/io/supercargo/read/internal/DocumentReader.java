package io.supercargo.read.internal;

import io.supercargo.model.CustomResource;
import io.supercargo.model.Kinds;
import io.supercargo.model.Resource;
import io.supercargo.model.Struct;
import io.supercargo.model.StructBuilder;
import io.supercargo.read.internal.yaml.Comments;
import io.supercargo.read.internal.yaml.Scalars;
import io.supercargo.read.internal.yaml.SyntaxException;
import io.supercargo.read.internal.yaml.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads the resources of one document after another. Not for more than one thread. */
final class DocumentReader {
  private final Limits limits;
  private final boolean keepPositions;
  private final Scalars scalars = new Scalars();
  private final Problems problems;

  /** Takes the next document, which then is a part of a resource. */
  @Nullable StructBuilder<?> fragment;

  DocumentReader(Limits limits, boolean keepPositions) {
    this.limits = limits;
    this.keepPositions = keepPositions;
    this.problems = new Problems(limits.problems());
  }

  /** A document that is none. */
  ReadResource refused(SyntaxException e) {
    problems.clear();
    Fault fault = e.isLimit() ? Fault.LIMIT : Fault.SYNTAX;
    String reason = String.valueOf(e.getMessage());
    problems.add(fault, e.line(), e.column(), "", reason, SyntaxHints.of(reason));
    return new ReadResource(null, problems.all(), e.line(), -1, null, null);
  }

  /** Hands over what is in a document: nothing for an empty one, one thing for each list item. */
  void read(Tree tree, @Nullable Comments comments, Consumer<ReadResource> to) {
    problems.clear();
    if (tree.size() == 0) {
      return;
    }
    if (tree.restLine() > 0) {
      noteRest(tree);
    }
    if (tree.hasAliases() && !guard(tree).allows()) {
      to.accept(new ReadResource(null, problems.all(), tree.line(0), -1, null, null));
      return;
    }
    int root = Keys.follow(tree, 0);
    if (tree.isScalar(root) && scalars.resolve(tree, root) == Scalars.NULL) {
      noteNothing(tree, to);
    } else {
      root(tree, root, comments, to);
    }
  }

  private void noteRest(Tree tree) {
    problems.add(
        Fault.NOT_READ,
        tree.restLine(),
        tree.restColumn(),
        "the end of the document",
        "text that the API server passes over",
        "check the indentation, or begin a document with ---");
  }

  private void noteNothing(Tree tree, Consumer<ReadResource> to) {
    if (!problems.all().isEmpty()) {
      to.accept(new ReadResource(null, problems.all(), tree.line(0), -1, null, null));
    }
  }

  private AliasGuard guard(Tree tree) {
    return new AliasGuard(tree, problems, limits.aliasNodes(), limits.depth());
  }

  private void root(Tree tree, int root, @Nullable Comments comments, Consumer<ReadResource> to) {
    if (fragment != null) {
      problems.secret = fragment.schema().typeName().equals("core.v1.Secret");
      new StructReader(tree, scalars, problems).read(fragment, root);
      to.accept(new ReadResource(null, problems.all(), tree.line(root), -1, null, null));
      return;
    }
    if (tree.kind(root) != Tree.MAPPING) {
      String was = Found.describe(tree, root, scalars, true);
      String hint = nameHint(tree, root);
      problems.add(Fault.KIND, tree, root, "an object with apiVersion and kind", was, hint);
      to.accept(new ReadResource(null, problems.all(), tree.line(root), -1, null, null));
      return;
    }
    Header header = Header.of(tree, root, scalars);
    int items = header.items(tree, scalars);
    if (items < 0) {
      to.accept(resource(tree, root, header, Inherited.NOTHING, -1, comments));
    } else {
      items(tree, items, Inherited.of(tree, header, scalars), comments, to);
    }
  }

  /** A text that names a file was meant to be read as one. */
  private String nameHint(Tree tree, int root) {
    String text = Header.text(tree, root, scalars);
    boolean file =
        text != null && (text.endsWith(".yaml") || text.endsWith(".yml") || text.endsWith(".json"));
    return file ? "read a file by read(Path.of(\"" + text + "\"))" : "";
  }

  /** What elements of a list of one kind need not say again. */
  private record Inherited(@Nullable String apiVersion, @Nullable String kind) {
    static final Inherited NOTHING = new Inherited(null, null);

    static Inherited of(Tree tree, Header header, Scalars scalars) {
      String kind = Header.text(tree, header.kind(), scalars);
      if (kind == null || kind.equals("List")) {
        return NOTHING;
      }
      String apiVersion = Header.text(tree, header.apiVersion(), scalars);
      return new Inherited(apiVersion, kind.substring(0, kind.length() - "List".length()));
    }
  }

  private void items(
      Tree tree,
      int items,
      Inherited inherited,
      @Nullable Comments comments,
      Consumer<ReadResource> to) {
    List<Problem> before = new ArrayList<>(problems.all());
    int child = items + 1;
    for (int i = 0; i < tree.children(items); i++) {
      problems.clear();
      problems.all().addAll(before);
      before.clear();
      int root = Keys.follow(tree, child);
      if (tree.kind(root) == Tree.MAPPING) {
        Header header = Header.of(tree, root, scalars);
        to.accept(resource(tree, root, header, inherited, i, comments));
      } else {
        root(tree, root, comments, to);
      }
      child = tree.next(child);
    }
  }

  private ReadResource resource(
      Tree tree,
      int root,
      Header header,
      Inherited inherited,
      int item,
      @Nullable Comments comments) {
    String apiVersion = word(tree, root, "apiVersion", header.apiVersion(), inherited.apiVersion);
    String kind = word(tree, root, "kind", header.kind(), inherited.kind);
    Resource resource = null;
    if (apiVersion != null && kind != null) {
      problems.secret = kind.equals("Secret");
      StructBuilder<?> builder = builder(apiVersion, kind);
      new StructReader(tree, scalars, problems).read(builder, root);
      if (item >= 0 && !inherited.equals(Inherited.NOTHING)) {
        builder.setValue(builder.index("apiVersion"), apiVersion);
        builder.setValue(builder.index("kind"), kind);
      }
      resource = resource(tree, root, builder.build());
    }
    Positions positions = keepPositions ? Positions.of(tree, root) : null;
    Map<String, String> kept = comments == null ? null : CommentLines.of(tree, root, comments);
    return new ReadResource(resource, problems.all(), tree.line(root), item, positions, kept);
  }

  private @Nullable Resource resource(Tree tree, int root, Struct struct) {
    if (struct instanceof Resource resource) {
      return resource;
    }
    // A list of the model whose elements are missing; with elements it was taken apart.
    problems.add(Fault.KIND, tree, root, "a list of resources in items", "none", "");
    return null;
  }

  private static StructBuilder<?> builder(String apiVersion, String kind) {
    StructBuilder<?> known = Kinds.builder(apiVersion, kind);
    return known != null ? known : CustomResource.builder(apiVersion, kind);
  }

  /** The text of a field that says what a document is; null with a problem if there is none. */
  private @Nullable String word(
      Tree tree, int root, String name, int node, @Nullable String inherited) {
    String text = Header.text(tree, node, scalars);
    boolean missing = node < 0 || text != null && text.isBlank() || isNull(tree, node);
    if (text != null && !missing) {
      return text;
    }
    if (missing && inherited != null) {
      return inherited;
    }
    problems.path.pushField(name);
    String was = missing ? "nothing" : Found.describe(tree, node, scalars, true);
    problems.add(Fault.KIND, tree, missing ? root : node, "a text in " + name, was, "");
    problems.path.pop();
    return null;
  }

  private boolean isNull(Tree tree, int node) {
    return tree.isScalar(node) && scalars.resolve(tree, node) == Scalars.NULL;
  }
}
