package io.supercargo.check.pod;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Values;
import io.supercargo.model.core.v1.Container;
import io.supercargo.model.core.v1.PodSpec;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A pod with users of its own does not use the node's network, processes or block devices. */
final class HostUsers extends Rule<PodSpec, PodScope> {
  HostUsers() {
    super("security/host-users");
  }

  @Override
  public void check(PodSpec spec, FieldPath at, PodScope scope) {
    if (scope.hostUsers()) {
      return;
    }
    // The last two paths are capitalised as the server's.
    forbid(spec.hostNetwork(), at.child("hostNetwork"), scope);
    forbid(spec.hostPID(), at.child("HostPID"), scope);
    forbid(spec.hostIPC(), at.child("HostIPC"), scope);
    for (String list : Containers.lists()) {
      List<Container> containers = Containers.in(spec, list);
      for (int i = 0; i < containers.size(); i++) {
        boolean devices = !Values.list(containers.get(i).volumeDevices()).isEmpty();
        forbid(devices, at.child(list).index(i).child("volumeDevices"), scope);
      }
    }
  }

  private void forbid(@Nullable Boolean set, FieldPath at, PodScope scope) {
    if (Values.isTrue(set)) {
      scope.problems().forbidden(this, at, at.field() + " is not allowed with hostUsers: false");
    }
  }
}
