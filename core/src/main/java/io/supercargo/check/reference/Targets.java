package io.supercargo.check.reference;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Values;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names of other resources, wherever they stand: is the resource there, does it have the key. */
final class Targets {
  private static final Rule<Target, SetScope> MISSING = new MissingTarget();
  private static final Rule<Target, SetScope> KEY = new ConfigKey();

  private Targets() {}

  static List<Rule<?, ?>> rules() {
    return List.of(MISSING, KEY);
  }

  /** Checks the name of a resource of the core group in the namespace of what refers to it. */
  static void named(String kind, @Nullable String name, FieldPath at, SetScope scope) {
    if (name != null && !name.isEmpty()) {
      check(Target.core(kind, scope.namespace, name), at, scope);
    }
  }

  /** Checks that a target is there. */
  static void check(Target target, FieldPath at, SetScope scope) {
    scope.targets.add(target);
    MISSING.check(target, at, scope);
  }

  /** Checks a reference to a key of a ConfigMap or Secret; without a key, to all of it. */
  static void key(
      String kind,
      @Nullable String name,
      String nameField,
      @Nullable String key,
      @Nullable Boolean optional,
      FieldPath at,
      SetScope scope) {
    if (name != null && !name.isEmpty() && !Values.isTrue(optional)) {
      check(Target.core(kind, scope.namespace, name), at.child(nameField), scope);
      keyOnly(kind, name, key, optional, at.child("key"), scope);
    }
  }

  /** Checks a key of a ConfigMap or Secret. */
  static void keyOnly(
      String kind,
      @Nullable String name,
      @Nullable String key,
      @Nullable Boolean optional,
      FieldPath at,
      SetScope scope) {
    if (!Values.isEmpty(key) && !Values.isTrue(optional)) {
      KEY.check(new Target("", kind, scope.namespace, Values.text(name), key), at, scope);
    }
  }
}
