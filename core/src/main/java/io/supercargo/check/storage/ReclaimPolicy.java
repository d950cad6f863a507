package io.supercargo.check.storage;

import io.supercargo.check.engine.Declared;
import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.model.core.v1.HostPathVolumeSource;
import io.supercargo.model.core.v1.PersistentVolumeSpec;

/** A volume is kept, deleted or emptied after use; the root of a node is never emptied. */
final class ReclaimPolicy extends Rule<PersistentVolumeSpec, Scope> {
  ReclaimPolicy() {
    super("pv/reclaim-policy");
  }

  @Override
  public void check(PersistentVolumeSpec spec, FieldPath at, Scope scope) {
    String policy = Values.text(spec.persistentVolumeReclaimPolicy());
    FieldPath path = at.child("persistentVolumeReclaimPolicy");
    if (!policy.isEmpty()) {
      Declared.PERSISTENT_VOLUME_SPEC_PERSISTENT_VOLUME_RECLAIM_POLICY.check(
          this, policy, path, scope);
    }
    HostPathVolumeSource host = spec.hostPath();
    if (policy.equals("Recycle") && host != null && isRoot(Values.text(host.path()))) {
      scope.problems().forbidden(this, path, "the root of a node cannot be recycled");
    }
  }

  // A path that Go's path.Clean makes "/".
  private static boolean isRoot(String path) {
    int depth = 0;
    int start = 0;
    for (int end = 0; end <= path.length(); end++) {
      if (end < path.length() && path.charAt(end) != '/') {
        continue;
      }
      String part = path.substring(start, end);
      if (part.equals("..")) {
        depth = Math.max(0, depth - 1);
      } else if (!part.isEmpty() && !part.equals(".")) {
        depth++;
      }
      start = end + 1;
    }
    return path.startsWith("/") && depth == 0;
  }
}
