package io.supercargo.check.network;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.check.meta.Metadata;
import io.supercargo.check.meta.NameFormat;
import io.supercargo.check.meta.Selectors;
import io.supercargo.model.meta.v1.LabelSelector;
import io.supercargo.model.networking.v1.IPBlock;
import io.supercargo.model.networking.v1.NetworkPolicy;
import io.supercargo.model.networking.v1.NetworkPolicyEgressRule;
import io.supercargo.model.networking.v1.NetworkPolicyIngressRule;
import io.supercargo.model.networking.v1.NetworkPolicyPeer;
import io.supercargo.model.networking.v1.NetworkPolicyPort;
import io.supercargo.model.networking.v1.NetworkPolicySpec;
import java.util.ArrayList;
import java.util.List;

/** Walks through NetworkPolicies, and fills in their defaults. */
final class NetworkPolicies {
  private static final Rule<NetworkPolicyPort, Scope> PORT = new PolicyPort();
  private static final Rule<NetworkPolicyPeer, Scope> PEER = new PolicyPeer();
  private static final Rule<IPBlock, Scope> BLOCK = new IpBlock();
  private static final Rule<List<String>, Scope> TYPES = new PolicyTypes();

  private static final FieldPath SPEC = FieldPath.ROOT.child("spec");

  private NetworkPolicies() {}

  static List<Rule<?, ?>> rules() {
    return List.of(PORT, PEER, BLOCK, TYPES);
  }

  static void check(NetworkPolicy policy, Scope scope) {
    Metadata.check(policy, NameFormat.SUBDOMAIN, scope);
    NetworkPolicySpec spec = policy.spec();
    if (spec == null) {
      return;
    }
    Selectors.check(spec.podSelector(), SPEC.child("podSelector"), scope);
    List<NetworkPolicyIngressRule> ingress = Values.list(spec.ingress());
    for (int i = 0; i < ingress.size(); i++) {
      FieldPath at = SPEC.child("ingress").index(i);
      ports(Values.list(ingress.get(i).ports()), at.child("ports"), scope);
      peers(Values.list(ingress.get(i).from()), at.child("from"), scope);
    }
    List<NetworkPolicyEgressRule> egress = Values.list(spec.egress());
    for (int i = 0; i < egress.size(); i++) {
      FieldPath at = SPEC.child("egress").index(i);
      ports(Values.list(egress.get(i).ports()), at.child("ports"), scope);
      peers(Values.list(egress.get(i).to()), at.child("to"), scope);
    }
    TYPES.check(Values.list(spec.policyTypes()), SPEC.child("policyTypes"), scope);
  }

  private static void ports(List<NetworkPolicyPort> ports, FieldPath at, Scope scope) {
    for (int i = 0; i < ports.size(); i++) {
      PORT.check(ports.get(i), at.index(i), scope);
    }
  }

  private static void peers(List<NetworkPolicyPeer> peers, FieldPath at, Scope scope) {
    for (int i = 0; i < peers.size(); i++) {
      NetworkPolicyPeer peer = peers.get(i);
      FieldPath path = at.index(i);
      PEER.check(peer, path, scope);
      Selectors.check(peer.podSelector(), path.child("podSelector"), scope);
      Selectors.check(peer.namespaceSelector(), path.child("namespaceSelector"), scope);
      IPBlock block = peer.ipBlock();
      if (block != null) {
        BLOCK.check(block, path.child("ipBlock"), scope);
      }
    }
  }

  static NetworkPolicy defaults(NetworkPolicy policy) {
    NetworkPolicySpec spec = policy.spec();
    NetworkPolicySpec.Builder builder =
        spec == null ? NetworkPolicySpec.builder() : spec.toBuilder();
    if (spec == null || spec.podSelector() == null) {
      builder.podSelector(LabelSelector.builder().build());
    }
    if (spec == null || Values.list(spec.policyTypes()).isEmpty()) {
      boolean egress = spec != null && !Values.list(spec.egress()).isEmpty();
      builder.policyTypes(egress ? List.of("Ingress", "Egress") : List.of("Ingress"));
    }
    if (spec != null && spec.ingress() != null) {
      builder.ingress(ingress(spec.ingress()));
    }
    if (spec != null && spec.egress() != null) {
      builder.egress(egress(spec.egress()));
    }
    return policy.toBuilder().spec(builder.build()).build();
  }

  private static List<NetworkPolicyIngressRule> ingress(List<NetworkPolicyIngressRule> rules) {
    List<NetworkPolicyIngressRule> result = new ArrayList<>(rules.size());
    for (NetworkPolicyIngressRule rule : rules) {
      List<NetworkPolicyPort> ports = rule.ports();
      result.add(ports == null ? rule : rule.toBuilder().ports(ports(ports)).build());
    }
    return result;
  }

  private static List<NetworkPolicyEgressRule> egress(List<NetworkPolicyEgressRule> rules) {
    List<NetworkPolicyEgressRule> result = new ArrayList<>(rules.size());
    for (NetworkPolicyEgressRule rule : rules) {
      List<NetworkPolicyPort> ports = rule.ports();
      result.add(ports == null ? rule : rule.toBuilder().ports(ports(ports)).build());
    }
    return result;
  }

  private static List<NetworkPolicyPort> ports(List<NetworkPolicyPort> ports) {
    List<NetworkPolicyPort> result = new ArrayList<>(ports.size());
    for (NetworkPolicyPort port : ports) {
      boolean set = port.protocol() != null;
      result.add(set ? port : port.toBuilder().protocol("TCP").build());
    }
    return result;
  }
}
