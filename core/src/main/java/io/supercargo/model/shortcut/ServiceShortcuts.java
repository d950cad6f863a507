package io.supercargo.model.shortcut;

import io.supercargo.model.Arguments;
import io.supercargo.model.IntOrString;
import io.supercargo.model.StructBuilder;
import io.supercargo.model.core.v1.ServicePort;
import io.supercargo.model.core.v1.ServiceSpec;
import io.supercargo.ref.WorkloadRef;
import java.util.function.Consumer;

/**
 * Shorter ways to the fields of a Service.
 *
 * @param <B> the builder that mixes this in
 */
public interface ServiceShortcuts<B> {
  /** Sets {@code spec.selector} to the labels that select a workload's pods. */
  default B selects(WorkloadRef workload) {
    StructBuilder<?> spec = Self.spec(this);
    spec.defer(spec.index("selector"), Arguments.notNull(workload, "workload").selector());
    return Self.with(this, spec);
  }

  /** Adds to {@code spec.selector}; the key must be new. */
  default B selects(String label, String value) {
    return Self.with(this, ((ServiceSpec.Builder) Self.spec(this)).selector(label, value));
  }

  /** Adds a port: {@code spec.ports: [{name, port}]}. */
  default B port(String name, int port) {
    return Self.with(this, addedPort().name(name).port(port));
  }

  /** Adds a port without a name: {@code spec.ports: [{port}]}. */
  default B port(int port) {
    return Self.with(this, addedPort().port(port));
  }

  /** Sets {@code targetPort} of the last port to the name of a container's port. */
  default B targetPort(String name) {
    return Self.with(this, lastPort().targetPort(IntOrString.of(name)));
  }

  /** Sets {@code targetPort} of the last port to the number of a container's port. */
  default B targetPort(int number) {
    return Self.with(this, lastPort().targetPort(IntOrString.of(number)));
  }

  /** Sets {@code nodePort} of the last port and {@code spec.type: NodePort} unless it is set. */
  default B nodePort(int port) {
    StructBuilder<?> spec = Self.spec(this);
    if (!spec.isSet(spec.index("type"))) {
      nodePort();
    }
    return Self.with(this, lastPort().nodePort(port));
  }

  /** Sets {@code protocol} of the last port: TCP, UDP or SCTP. */
  default B protocol(String protocol) {
    return Self.with(this, lastPort().protocol(protocol));
  }

  /** Sets {@code spec.clusterIP: None}. */
  default B headless() {
    return Self.with(this, ((ServiceSpec.Builder) Self.spec(this)).clusterIP("None"));
  }

  /** Sets {@code spec.publishNotReadyAddresses: true}: pods have names before they are ready. */
  default B publishNotReadyAddresses() {
    ServiceSpec.Builder spec = (ServiceSpec.Builder) Self.spec(this);
    return Self.with(this, spec.publishNotReadyAddresses(true));
  }

  /** Sets {@code spec.type: NodePort}. */
  default B nodePort() {
    return Self.with(this, ((ServiceSpec.Builder) Self.spec(this)).type("NodePort"));
  }

  /** Sets {@code spec.type: LoadBalancer}. */
  default B loadBalancer() {
    return Self.with(this, ((ServiceSpec.Builder) Self.spec(this)).type("LoadBalancer"));
  }

  /** Sets {@code spec.type: ExternalName} and {@code spec.externalName}. */
  default B externalName(String host) {
    ServiceSpec.Builder spec = (ServiceSpec.Builder) Self.spec(this);
    return Self.with(this, spec.type("ExternalName").externalName(host));
  }

  /** Sets fields of a new port: {@code spec.ports: [{…}]}. */
  default B port(Consumer<? super ServicePort.Builder> fields) {
    return Self.with(this, addedPort().with(fields));
  }

  private ServicePort.Builder addedPort() {
    StructBuilder<?> spec = Self.spec(this);
    return (ServicePort.Builder) spec.addElement(spec.index("ports"));
  }

  private ServicePort.Builder lastPort() {
    return (ServicePort.Builder) Self.lastElement(Self.spec(this), "ports");
  }
}
