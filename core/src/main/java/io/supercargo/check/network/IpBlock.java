package io.supercargo.check.network;

import io.supercargo.check.engine.Addresses;
import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.model.KubernetesVersion;
import io.supercargo.model.networking.v1.IPBlock;
import java.util.List;

/** A block of addresses is a range, and what it leaves out are smaller ranges within. */
final class IpBlock extends Rule<IPBlock, Scope> {
  IpBlock() {
    super("network-policy/ip-block");
  }

  @Override
  public void check(IPBlock block, FieldPath at, Scope scope) {
    String range = Values.text(block.cidr());
    FieldPath path = at.child("cidr");
    if (range.isEmpty()) {
      scope.problems().required(this, path, "an address range, such as 10.9.8.0/24");
      return;
    }
    boolean strict = scope.atLeast(KubernetesVersion.V1_36);
    scope.problems().format(this, path, range, Addresses.rangeProblem(range, strict));
    if (Addresses.prefixLength(range) < 0) {
      return;
    }
    List<String> except = Values.list(block.except());
    for (int i = 0; i < except.size(); i++) {
      except(except.get(i), range, at.child("except").index(i), scope);
    }
  }

  private void except(String part, String range, FieldPath at, Scope scope) {
    boolean strict = scope.atLeast(KubernetesVersion.V1_36);
    scope.problems().format(this, at, part, Addresses.rangeProblem(part, strict));
    if (Addresses.prefixLength(part) >= 0 && !Addresses.isStrictlyWithin(part, range)) {
      scope.problems().invalid(this, at, part, "a smaller range within " + range);
    }
  }
}
