package io.supercargo.read.internal;

import io.supercargo.read.internal.yaml.Tree;
import java.util.HashSet;
import java.util.Set;

/** Follows the aliases of a document once, to see that they end and stay within bounds. */
final class AliasGuard {
  private static final int FEW = 400_000;
  private static final int MANY = 4_000_000;

  private final Tree tree;
  private final Problems problems;
  private final int most;
  private final int deepest;
  private final Set<Integer> open = new HashSet<>();
  private int depth;
  private int visited;
  private int viaAliases;

  AliasGuard(Tree tree, Problems problems, int most, int deepest) {
    this.tree = tree;
    this.problems = problems;
    this.most = most;
    this.deepest = deepest;
  }

  /** Whether the document may be read; a problem says why not. */
  boolean allows() {
    return tree.size() == 0 || visit(0, 0);
  }

  private boolean visit(int node, int level) {
    visited++;
    if (level > deepest) {
      problems.add(Fault.LIMIT, tree, node, "no more than " + deepest + " levels", "more", "");
      return false;
    }
    if (depth > 0 && ++viaAliases > most) {
      problems.add(
          Fault.LIMIT, tree, node, "no more than " + most + " nodes by way of aliases", "more", "");
      return false;
    }
    // The bounds of the server's own reader.
    if (viaAliases > 100 && visited > 1000 && viaAliases > visited * allowedShare()) {
      problems.add(
          Fault.ALIAS, tree, node, "aliases that stand for little", "excessive aliasing", "");
      return false;
    }
    if (tree.kind(node) == Tree.ALIAS) {
      return visitTarget(node, level);
    }
    return tree.isScalar(node) || visitChildren(node, level);
  }

  private double allowedShare() {
    if (visited <= FEW) {
      return 0.99;
    }
    return visited >= MANY ? 0.10 : 0.99 - 0.89 * (visited - FEW) / (MANY - FEW);
  }

  private boolean visitTarget(int node, int level) {
    if (!open.add(node)) {
      problems.add(
          Fault.ALIAS, tree, node, "an alias of something else", "an anchor in itself", "");
      return false;
    }
    depth++;
    boolean allowed = visit(tree.target(node), level);
    depth--;
    open.remove(node);
    return allowed;
  }

  private boolean visitChildren(int node, int level) {
    int child = node + 1;
    for (int i = tree.children(node); i > 0; i--) {
      if (!visit(child, level + 1)) {
        return false;
      }
      child = tree.next(child);
    }
    return true;
  }
}
