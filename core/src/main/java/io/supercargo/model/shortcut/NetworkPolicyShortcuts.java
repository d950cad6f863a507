package io.supercargo.model.shortcut;

import io.supercargo.model.Arguments;
import io.supercargo.model.IntOrString;
import io.supercargo.model.StructBuilder;
import io.supercargo.ref.WorkloadRef;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Shorter ways to the fields of a NetworkPolicy.
 *
 * @param <B> the builder that mixes this in
 */
public interface NetworkPolicyShortcuts<B> {
  /** Sets {@code spec.podSelector.matchLabels} to the labels that select a workload's pods. */
  default B selects(WorkloadRef workload) {
    return Self.with(this, Selectors.defer(Self.spec(this).edit("podSelector"), workload));
  }

  /** Sets {@code spec.podSelector: {}}: every pod of the namespace. */
  default B selectsAll() {
    return Self.with(this, Self.spec(this).edit("podSelector"));
  }

  /**
   * Adds to {@code spec.ingress}: {@code {from: [{podSelector}], ports: [{port}]}}.
   *
   * @param port the number of the port
   */
  default B allowFrom(WorkloadRef workload, int port) {
    return allow("ingress", "from", workload, IntOrString.of(port));
  }

  /** As {@link #allowFrom(WorkloadRef, int)}, by the port's name. */
  default B allowFrom(WorkloadRef workload, String port) {
    return allow("ingress", "from", workload, IntOrString.of(port));
  }

  /** Adds to {@code spec.egress}: {@code {to: [{podSelector}], ports: [{port}]}}. */
  default B allowTo(WorkloadRef workload, int port) {
    return allow("egress", "to", workload, IntOrString.of(port));
  }

  /** As {@link #allowTo(WorkloadRef, int)}, by the port's name. */
  default B allowTo(WorkloadRef workload, String port) {
    return allow("egress", "to", workload, IntOrString.of(port));
  }

  /**
   * Adds to {@code spec.ingress}: {@code {from: [{namespaceSelector: {matchLabels:
   * {kubernetes.io/metadata.name: namespace}}}], ports: [{port}]}}.
   */
  default B allowFromNamespace(String namespace, int port) {
    return allow("ingress", "from", namespace, IntOrString.of(port));
  }

  /** As {@link #allowFromNamespace(String, int)}, by the port's name. */
  default B allowFromNamespace(String namespace, String port) {
    return allow("ingress", "from", namespace, IntOrString.of(port));
  }

  /** As {@link #allowFromNamespace(String, int)}, for {@code spec.egress} and {@code to}. */
  default B allowToNamespace(String namespace, int port) {
    return allow("egress", "to", namespace, IntOrString.of(port));
  }

  /**
   * Lets the pods ask for names in DNS: adds to {@code spec.egress}: {@code {to:
   * [{namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: kube-system}}}], ports:
   * [{protocol: UDP, port: 53}, {protocol: TCP, port: 53}]}}.
   */
  default B allowDns() {
    StructBuilder<?> spec = Self.spec(this);
    StructBuilder<?> rule = spec.addElement(spec.index("egress"));
    namespace(rule, "to", "kube-system");
    dnsPort(rule, "UDP");
    return Self.with(this, dnsPort(rule, "TCP"));
  }

  /** Sets {@code spec.policyTypes: [Ingress, Egress]}: what no rule allows is forbidden. */
  default B isolate() {
    StructBuilder<?> spec = Self.spec(this);
    spec.setValue(spec.index("policyTypes"), List.of("Ingress", "Egress"));
    return Self.with(this, spec);
  }

  private static StructBuilder<?> dnsPort(StructBuilder<?> rule, String protocol) {
    StructBuilder<?> port = rule.addElement(rule.index("ports"));
    port.setValue(port.index("protocol"), protocol);
    port.setValue(port.index("port"), IntOrString.of(53));
    return port;
  }

  private B allow(String list, String peers, String namespace, IntOrString port) {
    Arguments.text(namespace, "namespace");
    return Self.with(this, namespace(rule(list, port), peers, namespace));
  }

  private static StructBuilder<?> namespace(StructBuilder<?> rule, String peers, String name) {
    StructBuilder<?> selector = rule.addElement(rule.index(peers)).edit("namespaceSelector");
    selector.setValue(selector.index("matchLabels"), Map.of("kubernetes.io/metadata.name", name));
    return selector;
  }

  private StructBuilder<?> rule(String list, IntOrString port) {
    StructBuilder<?> spec = Self.spec(this);
    StructBuilder<?> rule = spec.addElement(spec.index(list));
    StructBuilder<?> entry = rule.addElement(rule.index("ports"));
    entry.setValue(entry.index("port"), port);
    return rule;
  }

  private B allow(String list, String peers, WorkloadRef workload, IntOrString port) {
    Supplier<Map<String, String>> labels = Selectors.of(workload);
    StructBuilder<?> rule = rule(list, port);
    StructBuilder<?> peer = rule.addElement(rule.index(peers)).edit("podSelector");
    peer.defer(peer.index("matchLabels"), labels);
    return Self.with(this, peer);
  }
}
