package io.supercargo.apply.plan;

import io.supercargo.apply.fault.DeliveryException;
import io.supercargo.apply.inventory.Contents;
import io.supercargo.apply.project.Wanted;
import io.supercargo.apply.spi.LiveObject;
import io.supercargo.apply.spi.ObjectKey;
import io.supercargo.apply.stage.Stages;
import io.supercargo.set.Manifests;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an apply would do, and all that it would do. Immutable; holds what is sent, so keep it as
 * safe as the manifests.
 */
public final class Plan {
  private final Scope scope;
  private final PlanOptions options;
  private final Manifests manifests;
  private final Map<ObjectKey, PlannedChange> changes = new LinkedHashMap<>();
  private final Map<ObjectKey, Wanted> wanted = new LinkedHashMap<>();
  private final List<PlannedChange> leaving;
  private final List<LiveObject> keptSecrets;
  private final Stages stages;

  Plan(
      Scope scope,
      PlanOptions options,
      Manifests manifests,
      List<Wanted> wanted,
      List<PlannedChange> changes,
      List<PlannedChange> leaving,
      Stages stages) {
    this(scope, options, manifests, wanted, changes, leaving, List.of(), stages);
  }

  private Plan(
      Scope scope,
      PlanOptions options,
      Manifests manifests,
      List<Wanted> wanted,
      List<PlannedChange> changes,
      List<PlannedChange> leaving,
      List<LiveObject> keptSecrets,
      Stages stages) {
    this.scope = scope;
    this.options = options;
    this.manifests = manifests;
    this.leaving = List.copyOf(leaving);
    this.keptSecrets = List.copyOf(keptSecrets);
    this.stages = stages;
    for (PlannedChange change : changes) {
      this.changes.put(change.key(), change);
    }
    for (Wanted each : wanted) {
      this.wanted.put(each.key(), each);
    }
  }

  /**
   * What a plan is about.
   *
   * @param set the name of the set
   * @param cluster which cluster it is
   * @param namespace the namespace of the set
   * @param contents where members of the set were
   * @param unresolved kinds of members that the cluster does not answer for now
   */
  public record Scope(
      String set, String cluster, String namespace, Contents contents, List<String> unresolved) {
    /** Makes a scope; the list is copied. */
    public Scope {
      unresolved = List.copyOf(unresolved);
    }
  }

  /** Returns what the plan is about. */
  public Scope scope() {
    return scope;
  }

  /** Returns how it was planned; what is judged while it is applied is judged in the same way. */
  public PlanOptions options() {
    return options;
  }

  /** Returns the set that the plan delivers. */
  public Manifests manifests() {
    return manifests;
  }

  /**
   * Returns the same plan with something else said of what is not wanted any more.
   *
   * @param kept Secrets that stay as they are because the release has no values of them
   */
  Plan withLeaving(List<PlannedChange> other, List<LiveObject> kept) {
    List<PlannedChange> all = List.copyOf(changes.values());
    return new Plan(
        scope, options, manifests, List.copyOf(wanted.values()), all, other, kept, stages);
  }

  /** Returns the Secrets that a rollback leaves, because their values were not recorded. */
  public List<LiveObject> keptSecrets() {
    return keptSecrets;
  }

  /** Returns the stages in order, each with what happens to its objects. */
  public List<List<PlannedChange>> stages() {
    List<List<PlannedChange>> all = new ArrayList<>();
    for (List<ObjectKey> stage : stages.all()) {
      List<PlannedChange> members = new ArrayList<>();
      for (ObjectKey key : stage) {
        PlannedChange change = changes.get(key);
        if (change != null) {
          members.add(change);
        }
      }
      all.add(members);
    }
    return all;
  }

  /** Returns what happens to the objects of the set that are not wanted any more, in order. */
  public List<PlannedChange> leaving() {
    return leaving;
  }

  /** Returns everything, in order. */
  public List<PlannedChange> changes() {
    List<PlannedChange> all = new ArrayList<>();
    stages().forEach(all::addAll);
    all.addAll(leaving);
    return all;
  }

  /** Returns what happens to an object, or null if the plan does not know it. */
  public @Nullable PlannedChange change(ObjectKey key) {
    return changes.get(key);
  }

  /** Returns the resource that an object is made of, or null if it is not wanted. */
  public @Nullable Wanted wanted(ObjectKey key) {
    return wanted.get(key);
  }

  /** Returns the objects that are wanted. */
  public List<ObjectKey> wantedKeys() {
    return List.copyOf(wanted.keySet());
  }

  /** Returns which objects need which others. */
  public Stages order() {
    return stages;
  }

  /** Returns what stands in the way of applying the plan. */
  public List<PlannedChange> problems() {
    return changes().stream().filter(change -> change.action().isProblem()).toList();
  }

  /** Returns whether there is nothing to write or delete. */
  public boolean isEmpty() {
    return changes().stream().noneMatch(change -> change.action().isWrite());
  }

  /**
   * Returns the plan itself.
   *
   * @throws DeliveryException naming everything that stands in the way
   */
  public Plan orThrow() {
    List<String> problems = new ArrayList<>();
    for (PlannedChange problem : problems()) {
      String reason = problem.reason();
      String key = problem.key().toString();
      problems.add(reason.contains(key) ? reason : key + ": " + reason);
    }
    if (!problems.isEmpty()) {
      throw new DeliveryException(problems);
    }
    return this;
  }

  /** Returns the plan as text without colour, secrets masked. */
  @Override
  public String toString() {
    return PlanText.plain().render(this);
  }
}
