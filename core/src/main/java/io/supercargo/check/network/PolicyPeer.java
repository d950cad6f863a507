package io.supercargo.check.network;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.model.networking.v1.NetworkPolicyPeer;

/** A peer of a NetworkPolicy is pods, namespaces or both, or a block of addresses. */
final class PolicyPeer extends Rule<NetworkPolicyPeer, Scope> {
  PolicyPeer() {
    super("network-policy/peer");
  }

  @Override
  public void check(NetworkPolicyPeer peer, FieldPath at, Scope scope) {
    boolean selects = peer.podSelector() != null || peer.namespaceSelector() != null;
    if (!selects && peer.ipBlock() == null) {
      scope.problems().required(this, at, "podSelector, namespaceSelector or ipBlock");
    } else if (selects && peer.ipBlock() != null) {
      scope.problems().forbidden(this, at, "a peer with an ipBlock has no selectors");
    }
  }
}
