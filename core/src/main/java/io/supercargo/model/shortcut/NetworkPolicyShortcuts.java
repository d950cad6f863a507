package io.supercargo.model.shortcut;

import io.supercargo.model.IntOrString;
import io.supercargo.model.StructBuilder;
import io.supercargo.ref.WorkloadRef;

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

  private B allow(String list, String peers, WorkloadRef workload, IntOrString port) {
    StructBuilder<?> spec = Self.spec(this);
    StructBuilder<?> rule = spec.addElement(spec.index(list));
    StructBuilder<?> peer = rule.addElement(rule.index(peers));
    Selectors.defer(peer.edit("podSelector"), workload);
    StructBuilder<?> entry = rule.addElement(rule.index("ports"));
    entry.setValue(entry.index("port"), port);
    return Self.with(this, spec);
  }
}
