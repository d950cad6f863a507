package io.supercargo.diff;

import io.supercargo.finding.ResourceId;
import io.supercargo.model.Resource;
import io.supercargo.set.Identity;
import io.supercargo.set.Manifests;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two sets: resources that are only in one of them, and what differs in those
 * that are in both. Resources are the same by group, kind, namespace and name; the namespaces of
 * the two sets are one, so that environments can be compared. Order does not count.
 */
public final class ManifestsDiff implements Iterable<ResourceChange> {
  private static final Diff NOTHING = Diff.betweenTrees(null, null);

  private final List<ResourceChange> changes = new ArrayList<>();

  ManifestsDiff(Manifests before, Manifests after) {
    Map<String, Resource> left = byIdentity(before);
    Map<String, Resource> right = byIdentity(after);
    for (Map.Entry<String, Resource> entry : left.entrySet()) {
      compare(entry.getValue(), right.get(entry.getKey()));
    }
    for (Map.Entry<String, Resource> entry : right.entrySet()) {
      if (!left.containsKey(entry.getKey())) {
        changes.add(only(Change.Kind.ADDED, entry.getValue()));
      }
    }
  }

  /** A set that was read can hold a resource twice: then the last one counts, as when applied. */
  private static Map<String, Resource> byIdentity(Manifests set) {
    Map<String, Resource> result = new LinkedHashMap<>();
    for (Resource resource : set) {
      String namespace = resource.namespace();
      boolean own = namespace == null || namespace.equals(set.namespace());
      result.put(Identity.of(resource, own ? null : namespace), resource);
    }
    return result;
  }

  private void compare(Resource before, @Nullable Resource after) {
    if (after == null) {
      changes.add(only(Change.Kind.REMOVED, before));
      return;
    }
    Diff diff = Diff.between(before, after);
    if (!diff.isEmpty()) {
      changes.add(new ResourceChange(Change.Kind.CHANGED, ResourceId.of(after), diff));
    }
  }

  private static ResourceChange only(Change.Kind kind, Resource resource) {
    return new ResourceChange(kind, ResourceId.of(resource), NOTHING);
  }

  /** Returns the resources that differ: those of the first set in its order, then added ones. */
  public List<ResourceChange> changes() {
    return Collections.unmodifiableList(changes);
  }

  /** Returns whether both sets mean the same. */
  public boolean isEmpty() {
    return changes.isEmpty();
  }

  @Override
  public Iterator<ResourceChange> iterator() {
    return changes().iterator();
  }

  /** Returns the changes for people to read; {@code no differences} if there are none. */
  @Override
  public String toString() {
    if (changes.isEmpty()) {
      return "no differences";
    }
    StringBuilder out = new StringBuilder();
    for (ResourceChange change : changes) {
      out.append(out.length() == 0 ? "" : "\n").append(change);
    }
    return out.toString();
  }
}
