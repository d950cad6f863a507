package io.supercargo.apply.plan;

import io.supercargo.apply.spi.FieldConflict;
import io.supercargo.apply.spi.ObjectKey;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/** What to do about fields that other managers own with other values. Immutable. */
public final class ConflictPolicy {
  private final BiFunction<ObjectKey, FieldConflict, Answer> rule;

  private ConflictPolicy(BiFunction<ObjectKey, FieldConflict, Answer> rule) {
    this.rule = rule;
  }

  /** What to do about one field. */
  public enum Answer {
    /** Nothing is applied; the plan says who owns what. */
    STOP,
    /** The field becomes ours. */
    TAKE_OVER,
    /** The field stays the other manager's and is not sent. */
    LEAVE
  }

  /** Returns the policy that stops at every conflict: the default. */
  public static ConflictPolicy stop() {
    return of((key, conflict) -> Answer.STOP);
  }

  /** Returns the policy that takes every field over. */
  public static ConflictPolicy takeOver() {
    return of((key, conflict) -> Answer.TAKE_OVER);
  }

  /** Returns the policy that leaves every field to its manager. */
  public static ConflictPolicy leave() {
    return of((key, conflict) -> Answer.LEAVE);
  }

  /** Returns a policy that decides field by field. */
  public static ConflictPolicy of(BiFunction<ObjectKey, FieldConflict, Answer> rule) {
    return new ConflictPolicy(rule);
  }

  /**
   * Returns a policy that takes a field over, and what is in it; what this one says of others.
   *
   * @param field as the server writes it, such as {@code .spec.replicas}
   */
  public ConflictPolicy takingOver(String field) {
    return at(field, Answer.TAKE_OVER);
  }

  /**
   * Returns a policy that leaves a field to its manager, and what is in it, such as {@code
   * .spec.replicas} to an autoscaler; what this one says of others.
   *
   * @param field as the server writes it, such as {@code .spec.replicas}
   */
  public ConflictPolicy leaving(String field) {
    return at(field, Answer.LEAVE);
  }

  /**
   * As {@link #takingOver(String)}, of some objects only.
   *
   * @param which the objects
   */
  public ConflictPolicy takingOver(Predicate<ObjectKey> which, String field) {
    return at(which, field, Answer.TAKE_OVER);
  }

  private ConflictPolicy at(String field, Answer answer) {
    return at(key -> true, field, answer);
  }

  private ConflictPolicy at(Predicate<ObjectKey> which, String field, Answer answer) {
    return of(
        (key, conflict) ->
            which.test(key) && isIn(conflict.field(), field) ? answer : rule.apply(key, conflict));
  }

  private static boolean isIn(String field, String root) {
    if (!field.startsWith(root)) {
      return false;
    }
    String rest = field.substring(root.length());
    return rest.isEmpty() || rest.startsWith(".") || rest.startsWith("[");
  }

  Answer decide(ObjectKey key, FieldConflict conflict) {
    return rule.apply(key, conflict);
  }
}
