package io.supercargo.apply.plan;

import io.supercargo.apply.spi.ObjectKey;
import io.supercargo.diff.Change;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Services that select other pods than before, or for which that is not known yet: they come after
 * the workloads.
 */
final class LateServices {
  private LateServices() {}

  static Set<ObjectKey> in(List<PlannedChange> changes) {
    Set<ObjectKey> late = new HashSet<>();
    for (PlannedChange change : changes) {
      boolean service = change.key().type().groupKind().equals("Service");
      boolean unknown = change.isDecidedLater() && change.before() != null;
      if (service && (unknown || change.changes().stream().anyMatch(LateServices::selects))) {
        late.add(change.key());
      }
    }
    return late;
  }

  private static boolean selects(Change change) {
    return change.path().startsWith("spec.selector") || change.path().startsWith("spec.ports");
  }
}
