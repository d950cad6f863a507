package io.supercargo.client.memory.merge;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Merges lists whose elements have keys. Elements of both lists keep the order of the applied one;
 * those that are only live stand where they stood, as far as that is possible.
 */
final class ListMerge {
  private static final Object TWICE = new Object();

  private final Shape shape;
  private final List<?> live;
  private final List<?> applied;
  private final List<Element> liveSteps = new ArrayList<>();
  private final List<Element> appliedSteps = new ArrayList<>();
  private final Map<Element, @Nullable Object> liveByStep = new HashMap<>();
  private final Map<Element, @Nullable Object> appliedByStep = new HashMap<>();
  private final Deque<Element> shared = new ArrayDeque<>();
  private final Set<Element> done = new HashSet<>();
  private final List<@Nullable Object> merged = new ArrayList<>();
  private int atLive;
  private int atApplied;

  private ListMerge(Shape shape, List<?> live, List<?> applied) {
    this.shape = shape;
    this.live = live;
    this.applied = applied;
  }

  static List<@Nullable Object> of(Shape shape, List<?> live, List<?> applied) {
    ListMerge merge = new ListMerge(shape, live, applied);
    merge.index();
    while (merge.atLive < live.size() || merge.atApplied < applied.size()) {
      if (merge.atLive == live.size() || !merge.takesLive()) {
        merge.takeApplied();
      }
    }
    return merge.merged;
  }

  private void index() {
    for (Object element : live) {
      Element step = Element.of(shape, element);
      liveSteps.add(step);
      liveByStep.put(step, liveByStep.containsKey(step) ? TWICE : element);
    }
    for (Object element : applied) {
      Element step = Element.of(shape, element);
      appliedSteps.add(step);
      appliedByStep.put(step, element);
      if (liveByStep.containsKey(step)) {
        shared.add(step);
      }
    }
  }

  /** Moves on in the live list; returns false if it is the applied list's turn. */
  private boolean takesLive() {
    Element step = liveSteps.get(atLive);
    boolean inBoth = appliedByStep.containsKey(step);
    if (atApplied < applied.size()) {
      if (step.equals(appliedSteps.get(atApplied))) {
        atLive++;
        return false;
      }
      if (inBoth && !shared.isEmpty() && !shared.peek().equals(step)) {
        // Comes when it is its turn in the applied list.
        atLive++;
        return true;
      }
    }
    if (!inBoth) {
      merged.add(live.get(atLive++));
      return true;
    }
    if (done.contains(step)) {
      atLive++;
      return true;
    }
    return false;
  }

  private void takeApplied() {
    if (atApplied == applied.size()) {
      return;
    }
    Element step = appliedSteps.get(atApplied++);
    Object mine = appliedByStep.get(step);
    Object theirs = liveByStep.get(step);
    boolean both = liveByStep.containsKey(step) && theirs != TWICE;
    merged.add(both ? Merge.values(shape.element(), theirs, mine) : mine);
    done.add(step);
    if (step.equals(shared.peek())) {
      shared.remove();
    }
  }
}
