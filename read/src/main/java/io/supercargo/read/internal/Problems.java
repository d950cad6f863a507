package io.supercargo.read.internal;

import io.supercargo.read.internal.yaml.Tree;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with one document while it is read. */
public final class Problems {
  private final int most;
  final Path path = new Path();
  private List<Problem> found = new ArrayList<>();

  /** Whether no text of the document may be repeated. */
  boolean secret;

  Problems(int most) {
    this.most = most;
  }

  void clear() {
    path.clear();
    found = new ArrayList<>();
    secret = false;
  }

  List<Problem> all() {
    return found;
  }

  void add(Fault fault, Tree tree, int node, String expected, String was, String fix) {
    add(fault, tree.line(node), tree.column(node), expected, was, fix);
  }

  void add(Fault fault, int line, int column, String expected, String was, String fix) {
    if (found.size() < most) {
      found.add(new Problem(fault, path.snapshot(), line, column, expected, was, fix));
    }
  }

  /** A name that stands in one object for the second time; the path is already at it. */
  void duplicate(Tree tree, int node, String name) {
    add(Fault.DUPLICATE_FIELD, tree, node, "each name once", Found.quote(name) + " again", "");
  }

  /** Forgets what was found in a value that a later one of the same name replaces. */
  void forgetHere() {
    found.removeIf(p -> p.fault() != Fault.DUPLICATE_FIELD && path.isPrefixOf(p.place()));
  }

  /** Which of the problems the API server's answer would tell: one, or all that are strict. */
  public static List<Problem> serverAnswer(List<Problem> problems) {
    List<Problem> heaviest = new ArrayList<>();
    for (Problem problem : problems) {
      int order =
          heaviest.isEmpty() ? 1 : problem.fault().weight.compareTo(heaviest.get(0).fault().weight);
      if (order > 0) {
        heaviest.clear();
      }
      if (order >= 0 && problem.fault().weight != Fault.Weight.OURS) {
        heaviest.add(problem);
      }
    }
    if (heaviest.size() < 2 || heaviest.get(0).fault().weight == Fault.Weight.STRICT) {
      return heaviest;
    }
    return List.of(first(heaviest));
  }

  private static Problem first(List<Problem> problems) {
    Problem first = problems.get(0);
    boolean sorted = first.fault().weight.compareTo(Fault.Weight.KIND) < 0;
    for (Problem problem : problems) {
      if (sorted && problem.place().compareTo(first.place()) < 0) {
        first = problem;
      }
    }
    return first;
  }
}
