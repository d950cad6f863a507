package io.supercargo.client.memory.controller;

import io.supercargo.client.memory.server.Obj;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Deletes what belonged to objects that are gone, and does what deletions ask for. */
final class GarbageCollector implements Controller {
  private static final String FOREGROUND = "foregroundDeletion";
  private static final String ORPHAN = "orphan";

  @Override
  public void reconcile(World world) {
    Set<String> uids = new HashSet<>();
    for (Map<String, @Nullable Object> object : world.everything()) {
      uids.add(Obj.text(object, "metadata", "uid"));
    }
    for (Map<String, @Nullable Object> object : world.everything()) {
      List<?> owners = Obj.list(object, "metadata", "ownerReferences");
      if (!owners.isEmpty() && !World.isTerminating(object) && !hasOwner(owners, uids)) {
        world.delete(object);
      }
      if (World.isTerminating(object)) {
        finish(world, object);
      }
    }
  }

  private static boolean hasOwner(List<?> owners, Set<String> uids) {
    return owners.stream().anyMatch(owner -> uids.contains(Obj.text(owner, "uid")));
  }

  private static void finish(World world, Map<String, @Nullable Object> object) {
    List<?> finalizers = Obj.list(object, "metadata", "finalizers");
    if (finalizers.contains(ORPHAN)) {
      for (Map<String, @Nullable Object> each : dependants(world, object)) {
        world.put(orphaned(each, object));
      }
      release(world, object, ORPHAN);
    } else if (finalizers.contains(FOREGROUND)) {
      List<Map<String, @Nullable Object>> left = dependants(world, object);
      for (Map<String, @Nullable Object> each : left) {
        if (!World.isTerminating(each)) {
          world.delete(each);
        }
      }
      if (left.isEmpty()) {
        release(world, object, FOREGROUND);
      }
    }
  }

  private static List<Map<String, @Nullable Object>> dependants(
      World world, Map<String, @Nullable Object> owner) {
    String uid = Obj.text(owner, "metadata", "uid");
    List<Map<String, @Nullable Object>> found = new ArrayList<>();
    for (Map<String, @Nullable Object> each : world.everything()) {
      if (hasOwner(Obj.list(each, "metadata", "ownerReferences"), Set.of(uid))) {
        found.add(each);
      }
    }
    return found;
  }

  private static Map<String, @Nullable Object> orphaned(
      Map<String, @Nullable Object> object, Map<String, @Nullable Object> owner) {
    List<Object> rest = new ArrayList<>(Obj.list(object, "metadata", "ownerReferences"));
    rest.removeIf(each -> Obj.text(each, "uid").equals(Obj.text(owner, "metadata", "uid")));
    return Obj.with(object, rest.isEmpty() ? null : rest, "metadata", "ownerReferences");
  }

  /** Takes a finalizer off an object that is being deleted; without one it goes. */
  static void release(World world, Map<String, @Nullable Object> object, String finalizer) {
    List<Object> rest = new ArrayList<>(Obj.list(object, "metadata", "finalizers"));
    if (!rest.remove(finalizer)) {
      return;
    }
    if (rest.isEmpty() && Obj.list(object, "spec", "finalizers").isEmpty()) {
      world.remove(object);
    } else {
      world.put(Obj.with(object, rest.isEmpty() ? null : rest, "metadata", "finalizers"));
    }
  }
}
