package io.supercargo.model.shortcut;

import io.supercargo.model.Arguments;
import io.supercargo.model.StructBuilder;
import io.supercargo.model.core.v1.PersistentVolumeClaim;
import io.supercargo.ref.ServiceRef;
import java.util.function.Consumer;

/**
 * Shorter ways to what only a StatefulSet has.
 *
 * @param <B> the builder that mixes this in
 */
public interface StatefulSetShortcuts<B> extends ReplicaShortcuts<B> {
  /** Sets {@code spec.serviceName}. */
  default B service(ServiceRef service) {
    StructBuilder<?> spec = Self.spec(this);
    spec.setValue(spec.index("serviceName"), Arguments.notNull(service, "service").name());
    return Self.with(this, spec);
  }

  /**
   * Sets {@code spec.serviceName} by name, for a Service that is added after the StatefulSet since
   * it selects its pods.
   */
  default B service(String name) {
    StructBuilder<?> spec = Self.spec(this);
    spec.setValue(spec.index("serviceName"), name);
    return Self.with(this, spec);
  }

  /** Sets {@code spec.podManagementPolicy}: OrderedReady or Parallel. */
  default B podManagementPolicy(String policy) {
    StructBuilder<?> spec = Self.spec(this);
    spec.setValue(spec.index("podManagementPolicy"), policy);
    return Self.with(this, spec);
  }

  /**
   * Adds a claim for each pod: {@code spec.volumeClaimTemplates: [{metadata: {name}, spec}]}. A
   * container mounts it by {@code mount(path, name)}.
   */
  default B volumeClaimTemplate(
      String name, Consumer<? super PersistentVolumeClaim.Builder> fields) {
    StructBuilder<?> spec = Self.spec(this);
    PersistentVolumeClaim.Builder claim =
        (PersistentVolumeClaim.Builder) spec.addElement(spec.index("volumeClaimTemplates"));
    return Self.with(this, claim.name(name).with(fields));
  }
}
