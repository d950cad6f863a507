package io.supercargo.apply.plan;

import io.supercargo.apply.project.Wanted;
import io.supercargo.apply.spi.LiveObject;
import io.supercargo.apply.spi.ObjectKey;
import io.supercargo.model.Resource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What of the set is not in the cluster yet, so that what needs it cannot be judged. */
final class Missing {
  private final List<List<Resource>> named;
  private final IdentityHashMap<Resource, ObjectKey> keys = new IdentityHashMap<>();
  private final Map<String, ObjectKey> namespaces = new HashMap<>();
  private final Set<ObjectKey> absent = new HashSet<>();

  Missing(List<Wanted> wanted, Map<ObjectKey, LiveObject> live, List<List<Resource>> named) {
    this.named = named;
    for (Wanted each : wanted) {
      keys.put(each.entry().resource(), each.key());
      if (!live.containsKey(each.key())) {
        absent.add(each.key());
        if (each.key().type().groupKind().equals("Namespace")) {
          namespaces.put(each.key().name(), each.key());
        }
      }
    }
  }

  /** Returns without what the server cannot even be asked, or null. */
  @Nullable ObjectKey neededBy(Wanted wanted) {
    return wanted.definition() != null
        ? wanted.definition()
        : namespaces.get(wanted.key().namespace());
  }

  /** Returns something that the resource names and that is not there yet, or null. */
  @Nullable ObjectKey namedBy(int index) {
    for (Resource resource : named.get(index)) {
      ObjectKey key = keys.get(resource);
      if (key != null && absent.contains(key)) {
        return key;
      }
    }
    return null;
  }
}
