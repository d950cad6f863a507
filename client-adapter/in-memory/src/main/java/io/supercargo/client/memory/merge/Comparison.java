package io.supercargo.client.memory.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What tells two states of an object apart.
 *
 * @param removed paths that only the old state has
 * @param changed paths that have other values
 * @param added paths that only the new state has
 */
record Comparison(FieldSet removed, FieldSet changed, FieldSet added) {
  /** Compares two states of an object. */
  static Comparison of(Shape shape, Map<?, ?> before, Map<?, ?> after) {
    Comparison found = new Comparison(new FieldSet(), new FieldSet(), new FieldSet());
    found.objects(shape, before, after);
    return found;
  }

  /** Returns this without the paths that are in a set or go on from one of it. */
  Comparison without(FieldSet ignored) {
    return new Comparison(
        removed.minusBelow(ignored), changed.minusBelow(ignored), added.minusBelow(ignored));
  }

  private Comparison at(Element step) {
    return new Comparison(removed.descend(step), changed.descend(step), added.descend(step));
  }

  private void objects(Shape shape, Map<?, ?> before, Map<?, ?> after) {
    Set<Object> names = new LinkedHashSet<>(before.keySet());
    names.addAll(after.keySet());
    for (Object name : names) {
      Element step = Element.field((String) name);
      Shape field = Merge.field(shape, step.name());
      if (!after.containsKey(name)) {
        one(field, step, before.get(name), removed, true);
      } else if (!before.containsKey(name)) {
        one(field, step, after.get(name), added, false);
      } else {
        both(field, step, before.get(name), after.get(name));
      }
    }
  }

  /** Enters a value that only one state has, with all its parts. */
  private void one(
      Shape shape, Element step, @Nullable Object value, FieldSet into, boolean before) {
    into.add(step);
    if (!Merge.isParted(shape, value)) {
      return;
    }
    if (value instanceof Map<?, ?> map) {
      at(step).objects(shape, before ? map : Map.of(), before ? Map.of() : map);
    } else if (value instanceof List<?> list) {
      at(step).lists(shape, before ? list : List.of(), before ? List.of() : list);
    }
  }

  private void both(Shape shape, Element step, @Nullable Object before, @Nullable Object after) {
    boolean parts = Merge.isParted(shape, before) || Merge.isParted(shape, after);
    if (parts && fits(before, after) && !(before instanceof List || after instanceof List)) {
      at(step).objects(shape, map(before), map(after));
    } else if (parts && fits(before, after) && !(before instanceof Map || after instanceof Map)) {
      at(step).lists(shape, list(before), list(after));
    } else if (!Scalars.same(before, after)) {
      changed.add(step);
    }
  }

  /** Whether both are objects or lists, or one is and the other is null. */
  private static boolean fits(@Nullable Object before, @Nullable Object after) {
    return (before == null || before instanceof Map || before instanceof List)
        && (after == null || after instanceof Map || after instanceof List);
  }

  private static Map<?, ?> map(@Nullable Object value) {
    return value instanceof Map<?, ?> map ? map : Map.of();
  }

  private static List<?> list(@Nullable Object value) {
    return value instanceof List<?> list ? list : List.of();
  }

  private void lists(Shape shape, List<?> before, List<?> after) {
    Map<Element, List<@Nullable Object>> old = byStep(shape, before);
    Map<Element, List<@Nullable Object>> now = byStep(shape, after);
    Set<Element> steps = new LinkedHashSet<>(old.keySet());
    steps.addAll(now.keySet());
    for (Element step : steps) {
      elements(
          shape.element(),
          step,
          old.getOrDefault(step, List.of()),
          now.getOrDefault(step, List.of()));
    }
  }

  private static Map<Element, List<@Nullable Object>> byStep(Shape shape, List<?> list) {
    Map<Element, List<@Nullable Object>> result = new LinkedHashMap<>();
    for (Object element : list) {
      result.computeIfAbsent(Element.of(shape, element), each -> new ArrayList<>()).add(element);
    }
    return result;
  }

  /** Compares the elements of one key; more than one are compared as a whole. */
  private void elements(
      Shape shape, Element step, List<@Nullable Object> before, List<@Nullable Object> after) {
    if (before.size() > 1 && after.size() > 1) {
      if (!Scalars.same(before, after)) {
        changed.add(step);
      }
    } else if (before.size() > 1) {
      if (!after.isEmpty()) {
        one(shape, step, after.get(0), added, false);
      }
      removed.add(step);
    } else if (after.size() > 1) {
      if (!before.isEmpty()) {
        one(shape, step, before.get(0), removed, true);
      }
      added.add(step);
    } else if (before.isEmpty()) {
      one(shape, step, after.get(0), added, false);
    } else if (after.isEmpty()) {
      one(shape, step, before.get(0), removed, true);
    } else {
      both(shape, step, before.get(0), after.get(0));
    }
  }
}
