package io.supercargo.render;

import io.supercargo.model.Resource;
import io.supercargo.set.Entry;
import io.supercargo.set.Manifests;
import java.util.ArrayList;
import java.util.List;

/** Resources with what is known beside them, which only sets know. */
final class Entries {
  private Entries() {}

  static List<Entry> of(Iterable<? extends Resource> resources, boolean installOrder) {
    List<Entry> entries = resources instanceof Manifests set ? set.entries() : wrap(resources);
    return installOrder ? InstallOrder.sort(entries) : entries;
  }

  private static List<Entry> wrap(Iterable<? extends Resource> resources) {
    List<Entry> entries = new ArrayList<>();
    for (Resource resource : resources) {
      entries.add(Entry.of(resource, null));
    }
    return entries;
  }
}
