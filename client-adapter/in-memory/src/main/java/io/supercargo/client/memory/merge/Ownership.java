package io.supercargo.client.memory.merge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Keeps book of who owns which fields while objects of one type are written: the heart of
 * server-side apply, as KEP-555 and the server's own library have it. Pure: it reads trees and
 * returns trees.
 */
public final class Ownership {
  // Fields that are nobody's.
  private static final FieldSet NOBODYS = nobodys();
  private static final String BEFORE = "before-first-apply";

  private final Shape shape;
  private final String apiVersion;
  private final FieldSet ignored;

  private final Map<String, @Nullable Object> empty;

  private Ownership(
      Shape shape, String apiVersion, Map<String, @Nullable Object> empty, FieldSet ignored) {
    this.shape = shape;
    this.apiVersion = apiVersion;
    this.empty = empty;
    this.ignored = ignored;
  }

  /**
   * Returns the books of a type.
   *
   * @param shape how its fields are merged
   * @param apiVersion the group and version of the writes
   * @param empty an object of the type in which nobody has set anything
   * @param ignored fields of the object that a write through this path does not set, such as {@code
   *     status}
   */
  public static Ownership of(
      Shape shape, String apiVersion, Map<String, @Nullable Object> empty, List<String> ignored) {
    FieldSet fields = new FieldSet();
    for (String field : ignored) {
      fields.add(Element.field(field));
    }
    return new Ownership(shape, apiVersion, empty, fields);
  }

  private static FieldSet nobodys() {
    FieldSet set = FieldSet.of("apiVersion");
    set.add(Element.field("kind"));
    set.add(Element.field("metadata"));
    FieldSet metadata = set.descend(Element.field("metadata"));
    for (String field :
        List.of(
            "name",
            "namespace",
            "creationTimestamp",
            "selfLink",
            "uid",
            "clusterName",
            "generation",
            "managedFields",
            "resourceVersion")) {
      metadata.add(Element.field(field));
    }
    return set;
  }

  /**
   * Applies an object.
   *
   * @param live the object as it is; only apiVersion, kind and metadata if there is none
   * @param applied the fields that the manager wants to own
   * @param manager in whose name
   * @param force whether to take fields from others
   * @param time what the entry of the manager gets as its time if something changes
   * @return the object afterwards, without defaults, with its managedFields
   * @throws ShapeException if what is applied does not fit the type
   * @throws ConflictException if others own fields with other values and force is false
   */
  public Map<String, @Nullable Object> apply(
      Map<String, @Nullable Object> live,
      Map<String, @Nullable Object> applied,
      String manager,
      boolean force,
      String time) {
    ShapeCheck.check(shape, applied);
    Owners owners = Owners.of(live);
    if (owners.isEmpty()) {
      Manager before = Manager.updating(BEFORE, apiVersion, "");
      enter(owners, empty, live, before, time);
    }
    Manager self = Manager.applying(manager);
    FieldSet last = owners.fieldsOf(self);
    owners.set(self, Walk.fields(shape, applied).minusBelow(ignored), apiVersion);
    Map<String, @Nullable Object> after = Merge.objects(shape, live, applied);
    if (!last.isEmpty()) {
      after = prune(after, last, owners.together());
    }
    settle(owners, self, Comparison.of(shape, live, after).without(ignored), force);
    owners.set(self, owners.fieldsOf(self).minus(NOBODYS), apiVersion);
    if (!Scalars.same(live, after)) {
      owners.stamp(self, time);
    }
    return owners.into(after);
  }

  /**
   * Enters what a write other than server-side apply changed.
   *
   * @param live the object before, empty if there was none
   * @param after the object as it is to be stored
   * @param manager who wrote it
   * @param time what the entry of the manager gets as its time if something changed
   * @return the object afterwards with its managedFields
   */
  public Map<String, @Nullable Object> update(
      Map<String, @Nullable Object> live,
      Map<String, @Nullable Object> after,
      Manager manager,
      String time) {
    Owners owners = Owners.given(live, after);
    // The server follows objects that were never applied only if it did so from their creation.
    if (live.isEmpty() || !owners.isEmpty()) {
      enter(owners, live, after, manager, time);
    }
    return owners.into(after);
  }

  private void enter(Owners owners, Map<?, ?> live, Map<?, ?> after, Manager manager, String time) {
    Comparison change =
        Comparison.of(shape, live, after).without(ignored).without(FieldSet.MANAGED_FIELDS);
    settle(owners, null, change, true);
    FieldSet set = change.changed().union(change.added()).minus(NOBODYS);
    if (!set.isEmpty()) {
      owners.set(manager, set.union(owners.fieldsOf(manager)), apiVersion);
      owners.stamp(manager, time);
    }
  }

  /** Takes what changed from its owners; who writes keeps it. */
  private static void settle(
      Owners owners, @Nullable Manager self, Comparison change, boolean force) {
    FieldSet written = change.changed().union(change.added());
    Map<Manager, FieldSet> conflicts = new LinkedHashMap<>();
    Map<Manager, FieldSet> kept = new LinkedHashMap<>();
    for (Map.Entry<Manager, Owned> entry : owners.all().entrySet()) {
      if (!entry.getKey().equals(self)) {
        FieldSet fields = entry.getValue().fields();
        FieldSet conflict = fields.intersection(written);
        if (!conflict.isEmpty()) {
          conflicts.put(entry.getKey(), conflict);
        }
        kept.put(entry.getKey(), fields.minus(conflict).minus(change.removed()));
      }
    }
    if (!force && !conflicts.isEmpty()) {
      throw ConflictException.of(conflicts);
    }
    kept.forEach(owners::keep);
  }

  /**
   * Takes out what the manager applied last time and nobody owns now.
   *
   * @param merged live and applied object together
   * @param last what the manager applied last time
   * @param owned what anybody owns now
   */
  private Map<String, @Nullable Object> prune(
      Map<String, @Nullable Object> merged, FieldSet last, FieldSet owned) {
    FieldSet lastFields = last.withDeclaredFields(shape);
    FieldSet all = fieldsOf(merged);
    FieldSet kept = fieldsOf(Removal.of(shape, merged, lastFields));
    FieldSet needed = kept.union(owned.withDeclaredFields(shape));
    FieldSet left = fieldsOf(Removal.of(shape, merged, all.minus(needed)));
    // What goes along without having been applied, such as a default, stays unless its parent went.
    return Removal.of(shape, merged, all.minus(left).intersection(lastFields));
  }

  private FieldSet fieldsOf(Map<?, ?> object) {
    return Walk.fields(shape, object).withDeclaredFields(shape);
  }
}
