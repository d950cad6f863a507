package io.supercargo.check.pod;

import io.supercargo.check.engine.Addresses;
import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Formats;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Values;
import io.supercargo.model.KubernetesVersion;
import io.supercargo.model.core.v1.HostAlias;
import io.supercargo.model.core.v1.PodSpec;
import java.util.List;

/** Entries for the hosts file are addresses with domain names. */
final class HostAliases extends Rule<PodSpec, PodScope> {
  HostAliases() {
    super("pod/host-aliases");
  }

  @Override
  public void check(PodSpec spec, FieldPath pod, PodScope scope) {
    List<HostAlias> aliases = Values.list(spec.hostAliases());
    boolean strict = scope.atLeast(KubernetesVersion.V1_36);
    for (int i = 0; i < aliases.size(); i++) {
      FieldPath at = pod.child("hostAliases").index(i);
      String ip = Values.text(aliases.get(i).ip());
      scope.problems().format(this, at.child("ip"), ip, Addresses.problem(ip, strict));
      List<String> names = Values.list(aliases.get(i).hostnames());
      for (int j = 0; j < names.size(); j++) {
        FieldPath path = at.child("hostnames").index(j);
        scope.problems().format(this, path, names.get(j), Formats.subdomain(names.get(j)));
      }
    }
  }
}
