package io.supercargo.diff;

import io.supercargo.model.Secrets;
import io.supercargo.model.Struct;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Walks through two values side by side. */
final class Comparison {
  private final List<Change> changes;
  private final ListComparison lists;

  Comparison(List<Change> changes) {
    this.changes = changes;
    this.lists = new ListComparison(this);
  }

  void compare(String path, @Nullable Object before, @Nullable Object after, boolean secret) {
    if (before instanceof Struct || after instanceof Struct) {
      structs(path, before, after, secret);
    } else if (before instanceof Map<?, ?> one && after instanceof Map<?, ?> two) {
      maps(path, one, two, secret, false);
    } else if (before instanceof List<?> one && after instanceof List<?> two) {
      lists.byPosition(path, one, two, secret);
    } else if (!Meaning.same(before, after)) {
      report(path, before, after, secret);
    }
  }

  private void structs(
      String path, @Nullable Object before, @Nullable Object after, boolean secret) {
    ObjectView one = ObjectView.of(before);
    ObjectView two = ObjectView.of(after);
    if (one == null || two == null) {
      report(path, before, after, secret);
      return;
    }
    boolean hidden = one.isSecret() || two.isSecret();
    for (String name : one.namesWith(two)) {
      boolean hide = secret || one.hides(name) || two.hides(name);
      hide |= hidden && !Secrets.shows(name);
      field(path, name, one, two, hide);
    }
  }

  private void field(
      String path, String name, ObjectView before, ObjectView after, boolean secret) {
    String place = child(path, name);
    Object one = before.value(name);
    Object two = after.value(name);
    if (before.has(name) != after.has(name)) {
      report(before.has(name) ? Change.Kind.REMOVED : Change.Kind.ADDED, place, one, two, secret);
    } else if (one instanceof List<?> left && two instanceof List<?> right) {
      ObjectView typed = before.typed() ? before : after;
      lists.compare(place, left, right, typed.listKeys(name), typed.isSet(name), secret);
    } else if (one instanceof Map<?, ?> left && two instanceof Map<?, ?> right) {
      maps(place, left, right, secret, before.isMap(name) || after.isMap(name));
    } else {
      compare(place, one, two, secret);
    }
  }

  /** Compares maps, whose keys are fields unless they are known to be the user's own. */
  private void maps(
      String path, Map<?, ?> before, Map<?, ?> after, boolean secret, boolean ownKeys) {
    boolean hidden = Secrets.isSecret(before) || Secrets.isSecret(after);
    Set<Object> keys = new LinkedHashSet<>(before.keySet());
    keys.addAll(after.keySet());
    for (Object key : keys) {
      boolean hide = secret || Secrets.hidesAnnotation(key) || (hidden && !Secrets.shows(key));
      String place = ownKeys ? path + "[" + key + "]" : child(path, String.valueOf(key));
      Object one = before.get(key);
      Object two = after.get(key);
      if (before.containsKey(key) == after.containsKey(key)) {
        compare(place, one, two, hide);
      } else {
        report(
            before.containsKey(key) ? Change.Kind.REMOVED : Change.Kind.ADDED,
            place,
            one,
            two,
            hide);
      }
    }
  }

  private static String child(String path, String name) {
    if (name.isEmpty() || name.indexOf('.') >= 0 || name.indexOf('[') >= 0) {
      return path + "[" + name + "]";
    }
    return path.isEmpty() ? name : path + "." + name;
  }

  private void report(
      String path, @Nullable Object before, @Nullable Object after, boolean secret) {
    Change.Kind kind = Change.Kind.CHANGED;
    if (before == null || after == null) {
      kind = before == null ? Change.Kind.ADDED : Change.Kind.REMOVED;
    }
    report(kind, path, before, after, secret);
  }

  void report(
      Change.Kind kind,
      String path,
      @Nullable Object before,
      @Nullable Object after,
      boolean secret) {
    changes.add(new Change(kind, path, shown(before, secret), shown(after, secret), secret));
  }

  private static @Nullable Object shown(@Nullable Object value, boolean secret) {
    if (secret && value != null) {
      return Change.MASK;
    }
    return value instanceof Map<?, ?> map ? withoutCopies(map) : value;
  }

  /** Annotations that repeat the whole object may come or go with all the others. */
  private static Map<?, ?> withoutCopies(Map<?, ?> map) {
    if (map.keySet().stream().noneMatch(Secrets::hidesAnnotation)) {
      return map;
    }
    Map<Object, @Nullable Object> shown = new LinkedHashMap<>();
    map.forEach((key, value) -> shown.put(key, Secrets.hidesAnnotation(key) ? Change.MASK : value));
    return shown;
  }
}
