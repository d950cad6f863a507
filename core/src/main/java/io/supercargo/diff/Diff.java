package io.supercargo.diff;

import io.supercargo.model.Resource;
import io.supercargo.model.Struct;
import io.supercargo.set.Manifests;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What differs in meaning between two objects, in the order of the fields.
 *
 * <p>Values are compared by what they mean to Kubernetes: {@code 1000m} is {@code 1}, a time is the
 * same in any zone, base64 is the bytes it stands for. Elements of lists are matched by the keys
 * that server-side apply merges them by, lists that are sets as sets, other lists by position.
 * Unset and empty differ. An untyped object may be compared with a typed one.
 */
public final class Diff implements Iterable<Change> {
  private final List<Change> changes;

  private Diff(List<Change> changes) {
    this.changes = Collections.unmodifiableList(changes);
  }

  /** Returns what one must change to make the first resource the second. */
  public static Diff between(Resource before, Resource after) {
    return ofValues(before, after);
  }

  /** Returns what one must change to make the first set the second, resource by resource. */
  public static ManifestsDiff between(Manifests before, Manifests after) {
    return new ManifestsDiff(before, after);
  }

  /** As {@link #between(Resource, Resource)}, for any objects of the model, such as containers. */
  public static Diff betweenParts(Struct before, Struct after) {
    return ofValues(before, after);
  }

  /**
   * As {@link #between(Resource, Resource)}, for trees: maps, lists, strings, booleans, numbers and
   * null.
   */
  public static Diff betweenTrees(@Nullable Object before, @Nullable Object after) {
    return ofValues(before, after);
  }

  private static Diff ofValues(@Nullable Object before, @Nullable Object after) {
    List<Change> changes = new ArrayList<>();
    new Comparison(changes).compare("", before, after, false);
    return new Diff(changes);
  }

  /** Returns the changes. */
  public List<Change> changes() {
    return changes;
  }

  /** Returns whether both mean the same. */
  public boolean isEmpty() {
    return changes.isEmpty();
  }

  @Override
  public Iterator<Change> iterator() {
    return changes.iterator();
  }

  /** Returns one line a change, secrets masked; {@code no differences} if there are none. */
  @Override
  public String toString() {
    if (changes.isEmpty()) {
      return "no differences";
    }
    StringBuilder out = new StringBuilder();
    for (Change change : changes) {
      out.append(out.length() == 0 ? "" : "\n").append(change);
    }
    return out.toString();
  }
}
