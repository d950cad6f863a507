package io.supercargo.client.memory.server;

import io.supercargo.model.Trees;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The objects and what happened to them. Its owner sees to it that one thread is in it. */
public final class Store {
  private static final int REMEMBERED = 10_000;

  private final NavigableMap<Id, Map<String, @Nullable Object>> objects = new TreeMap<>();
  // Those that are stored otherwise than they are read.
  private final Set<Id> torn = new HashSet<>();
  private final Deque<Change> log = new ArrayDeque<>();
  private long revision = 1;
  private long forgotten;

  Store() {}

  /** Returns an object, null if there is none. */
  public @Nullable Map<String, @Nullable Object> get(Id id) {
    return objects.get(id);
  }

  /** Returns the objects of a kind, in the order of namespaces and names. */
  public List<Map<String, @Nullable Object>> all(String groupKind) {
    Id first = new Id(groupKind, "", "");
    List<Map<String, @Nullable Object>> found = new ArrayList<>();
    for (Map.Entry<Id, Map<String, @Nullable Object>> entry : objects.tailMap(first).entrySet()) {
      if (!entry.getKey().groupKind().equals(groupKind)) {
        break;
      }
      found.add(entry.getValue());
    }
    return found;
  }

  /** Returns every object. */
  public List<Map<String, @Nullable Object>> all() {
    return new ArrayList<>(objects.values());
  }

  /** Returns the version of the newest write. */
  long revision() {
    return revision;
  }

  /** Stores an object, which gets a new resourceVersion. */
  Map<String, @Nullable Object> put(Id id, Map<String, @Nullable Object> object) {
    torn.remove(id);
    Map<String, @Nullable Object> stored = versioned(object, ++revision);
    remember(new Change(revision, id, objects.put(id, stored), stored));
    return stored;
  }

  /** The same, of an object that is not stored as it is read. */
  Map<String, @Nullable Object> put(Id id, Map<String, @Nullable Object> object, boolean isTorn) {
    Map<String, @Nullable Object> stored = put(id, object);
    if (isTorn) {
      torn.add(id);
    }
    return stored;
  }

  /** Returns whether an object is not stored as it is read, so that every write changes it. */
  boolean isTorn(Id id) {
    return torn.contains(id);
  }

  void remove(Id id) {
    torn.remove(id);
    Map<String, @Nullable Object> before = objects.remove(id);
    if (before != null) {
      remember(new Change(++revision, id, versioned(before, revision), null));
    }
  }

  private static Map<String, @Nullable Object> versioned(
      Map<String, @Nullable Object> object, long version) {
    String text = Long.toString(version);
    return Trees.copyMap(Obj.with(object, text, "metadata", "resourceVersion"));
  }

  private void remember(Change change) {
    log.add(change);
    if (log.size() > REMEMBERED) {
      forgotten = log.remove().revision();
    }
  }

  /** Forgets everything that happened; only what is there now stays. */
  void compact() {
    log.clear();
    forgotten = revision;
  }

  /** Returns whether it is not known any more what happened after a version. */
  boolean isForgotten(long version) {
    return version < forgotten;
  }

  /** Returns the first change after a version, null if there was none. */
  @Nullable Change after(long version) {
    for (Change change : log) {
      if (change.revision() > version) {
        return change;
      }
    }
    return null;
  }
}
