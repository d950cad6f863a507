package io.supercargo.check.pod;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Values;
import io.supercargo.model.core.v1.Container;
import io.supercargo.model.core.v1.PodSecurityContext;
import io.supercargo.model.core.v1.PodSpec;
import io.supercargo.model.core.v1.SecurityContext;
import io.supercargo.model.core.v1.WindowsSecurityContextOptions;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Either all containers of a Windows pod are processes of the node or none, in its network. */
final class HostProcess extends Rule<PodSpec, PodScope> {
  HostProcess() {
    super("security/host-process");
  }

  @Override
  public void check(PodSpec spec, FieldPath at, PodScope scope) {
    PodSecurityContext context = spec.securityContext();
    Boolean pod = context == null ? null : hostProcess(context.windowsOptions());
    int all = 0;
    int hostProcesses = 0;
    for (String list : Containers.lists()) {
      List<Container> containers = Containers.in(spec, list);
      for (int i = 0; i < containers.size(); i++) {
        Boolean own = own(containers.get(i));
        if (pod != null && own != null && !pod.equals(own)) {
          FieldPath path =
              at.child(list)
                  .index(i)
                  .child("securityContext")
                  .child("windowsOptions", "hostProcess");
          scope.problems().invalid(this, path, own, pod + ", as for the pod");
        }
        all++;
        hostProcesses += Values.isTrue(own == null ? pod : own) ? 1 : 0;
      }
    }
    if (hostProcesses > 0) {
      checkPod(all == hostProcesses, at, scope);
    }
  }

  private void checkPod(boolean complete, FieldPath at, PodScope scope) {
    if (!complete) {
      String expected = "hostProcess: true for all containers or for none";
      scope.problems().invalid(this, at, null, expected);
    }
    if (!scope.hostNetwork()) {
      String expected = "hostNetwork: true, as containers are processes of the node";
      scope.problems().invalid(this, at.child("hostNetwork"), false, expected);
    }
  }

  private static @Nullable Boolean own(Container container) {
    SecurityContext context = container.securityContext();
    return context == null ? null : hostProcess(context.windowsOptions());
  }

  private static @Nullable Boolean hostProcess(@Nullable WindowsSecurityContextOptions options) {
    return options == null ? null : options.hostProcess();
  }
}
