package io.supercargo.apply.plan;

import io.supercargo.apply.spi.ObjectKey;
import java.util.function.Predicate;

/**
 * How to plan.
 *
 * @param fieldManager in whose name fields are applied
 * @param conflicts what to do about fields of other managers
 * @param replaceable which objects may be deleted and created anew where fields cannot be changed,
 *     besides those that say so in an annotation
 * @param takesOverMembers whether objects of other sets, and the set itself from another tool, may
 *     become ours
 * @param prunes whether what is not wanted any more is deleted
 * @param kept objects of the set that are never deleted, besides those that say so
 * @param asksAboutEverything whether the server judges even what is certain to be as it is wanted,
 *     so that its admission (webhooks, policies, warnings) sees every object each time
 * @param threads how many requests there are at a time
 */
public record PlanOptions(
    String fieldManager,
    ConflictPolicy conflicts,
    Predicate<ObjectKey> replaceable,
    boolean takesOverMembers,
    boolean prunes,
    Predicate<ObjectKey> kept,
    boolean asksAboutEverything,
    int threads) {

  /** Returns the options that are safe everywhere. */
  public static PlanOptions defaults() {
    return new PlanOptions(
        "supercargo", ConflictPolicy.stop(), key -> false, false, true, key -> false, false, 8);
  }

  /** Returns options under another name. */
  public PlanOptions by(String manager) {
    return new PlanOptions(
        manager,
        conflicts,
        replaceable,
        takesOverMembers,
        prunes,
        kept,
        asksAboutEverything,
        threads);
  }

  /** Returns options with another policy for fields of other managers. */
  public PlanOptions onConflict(ConflictPolicy policy) {
    return new PlanOptions(
        fieldManager,
        policy,
        replaceable,
        takesOverMembers,
        prunes,
        kept,
        asksAboutEverything,
        threads);
  }

  /** Returns options by which these objects may be deleted and created anew. */
  public PlanOptions replacing(Predicate<ObjectKey> which) {
    return new PlanOptions(
        fieldManager,
        conflicts,
        which,
        takesOverMembers,
        prunes,
        kept,
        asksAboutEverything,
        threads);
  }

  /** Returns options by which objects of other sets, and other tools' sets, become ours. */
  public PlanOptions takingOverMembers() {
    return new PlanOptions(
        fieldManager, conflicts, replaceable, true, prunes, kept, asksAboutEverything, threads);
  }

  /** Returns options by which nothing is deleted. */
  public PlanOptions withoutPruning() {
    return new PlanOptions(
        fieldManager,
        conflicts,
        replaceable,
        takesOverMembers,
        false,
        kept,
        asksAboutEverything,
        threads);
  }

  /** Returns options by which these objects are not deleted. */
  public PlanOptions keeping(Predicate<ObjectKey> which) {
    return new PlanOptions(
        fieldManager,
        conflicts,
        replaceable,
        takesOverMembers,
        prunes,
        which,
        asksAboutEverything,
        threads);
  }

  /**
   * Returns options by which the server is asked about every object. By default it is not about
   * those that are certain to be as they are wanted: what admission webhooks and policies that came
   * since would change, refuse or warn of is told when the object is written next.
   */
  public PlanOptions askingAboutEverything() {
    return new PlanOptions(
        fieldManager, conflicts, replaceable, takesOverMembers, prunes, kept, true, threads);
  }

  /** Returns options by which there are so many requests at a time. */
  public PlanOptions withThreads(int number) {
    return new PlanOptions(
        fieldManager,
        conflicts,
        replaceable,
        takesOverMembers,
        prunes,
        kept,
        asksAboutEverything,
        number);
  }

  boolean replaces(ObjectKey key) {
    return replaceable.test(key);
  }
}
