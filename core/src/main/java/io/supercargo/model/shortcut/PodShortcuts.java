package io.supercargo.model.shortcut;

import io.supercargo.model.core.v1.Container;
import io.supercargo.model.core.v1.PodSpec;
import io.supercargo.model.core.v1.Volume;
import io.supercargo.ref.SecretRef;
import io.supercargo.ref.ServiceAccountRef;
import java.util.function.Consumer;

/**
 * Shorter ways to the pods that an object runs. {@code P} stands for the pods' spec: {@code spec}
 * of a Pod, {@code spec.template.spec} of a Deployment.
 *
 * @param <B> the builder that mixes this in
 */
public interface PodShortcuts<B> {
  /** Sets fields of the pods' spec: {@code P}. */
  default B podSpec(Consumer<? super PodSpec.Builder> fields) {
    PodSpec.Builder spec = Self.podSpec(this);
    fields.accept(spec);
    return Self.with(this, spec);
  }

  /** Adds or changes a container: {@code P.containers: [{name, image}]}. */
  default B container(String name, String image) {
    PodSpec.Builder spec = Self.podSpec(this);
    return Self.with(this, ContainerList.edit(spec, "containers", name).image(image));
  }

  /** Adds or changes a container: {@code P.containers: [{name, image, …}]}. */
  default B container(String name, String image, Consumer<? super Container.Builder> fields) {
    PodSpec.Builder spec = Self.podSpec(this);
    Container.Builder container = ContainerList.edit(spec, "containers", name).image(image);
    fields.accept(container);
    return Self.with(this, container);
  }

  /** Changes the container of that name, added if there is none. */
  default B container(String name, Consumer<? super Container.Builder> fields) {
    Container.Builder container = ContainerList.edit(Self.podSpec(this), "containers", name);
    fields.accept(container);
    return Self.with(this, container);
  }

  /** Adds or changes an init container: {@code P.initContainers: [{name, image, …}]}. */
  default B initContainer(String name, String image, Consumer<? super Container.Builder> fields) {
    PodSpec.Builder spec = Self.podSpec(this);
    Container.Builder container = ContainerList.edit(spec, "initContainers", name).image(image);
    fields.accept(container);
    return Self.with(this, container);
  }

  /**
   * Adds or changes a sidecar, an init container that keeps running: {@code P.initContainers:
   * [{name, image, restartPolicy: Always, …}]}.
   */
  default B sidecar(String name, String image, Consumer<? super Container.Builder> fields) {
    PodSpec.Builder spec = Self.podSpec(this);
    Container.Builder container =
        ContainerList.edit(spec, "initContainers", name).image(image).restartPolicy("Always");
    fields.accept(container);
    return Self.with(this, container);
  }

  /** Adds or changes a volume: {@code P.volumes: [{name, …}]}. */
  default B volume(String name, Consumer<? super Volume.Builder> source) {
    return Self.with(this, Self.podSpec(this).volume(name, source));
  }

  /** Sets {@code P.serviceAccountName}. */
  default B serviceAccount(ServiceAccountRef account) {
    return Self.with(this, Self.podSpec(this).serviceAccountName(account.name()));
  }

  /** Adds to {@code P.imagePullSecrets}. */
  default B imagePullSecret(SecretRef secret) {
    PodSpec.Builder spec = Self.podSpec(this);
    return Self.with(this, spec.editElement(spec.index("imagePullSecrets"), "name", secret.name()));
  }

  /** Sets {@code P.restartPolicy}: Always, OnFailure or Never. */
  default B restartPolicy(String policy) {
    return Self.with(this, Self.podSpec(this).restartPolicy(policy));
  }

  /** Adds to {@code P.nodeSelector}; the key must be new. */
  default B onNodes(String label, String value) {
    return Self.with(this, Self.podSpec(this).nodeSelector(label, value));
  }

  /** Adds to {@code P.tolerations}: {@code {key, operator: Exists, effect}}. */
  default B tolerate(String key, String effect) {
    PodSpec.Builder spec = Self.podSpec(this);
    return Self.with(this, spec.addToleration(t -> t.key(key).operator("Exists").effect(effect)));
  }

  /** Adds to the labels of the pods; the key must be new. */
  default B podLabel(String key, String value) {
    return Self.with(this, Self.podMetadata(this).label(key, value));
  }

  /** Adds to the annotations of the pods; the key must be new. */
  default B podAnnotation(String key, String value) {
    return Self.with(this, Self.podMetadata(this).annotation(key, value));
  }

  /**
   * Spreads the pods evenly over nodes that differ in a label: {@code P.topologySpreadConstraints:
   * [{maxSkew: 1, topologyKey, whenUnsatisfiable: ScheduleAnyway, labelSelector}]}, selecting the
   * pods' own labels as they are when the object is built.
   */
  default B spreadOver(String topologyKey) {
    PodSpec.Builder spec = Self.podSpec(this);
    OwnLabels labels = new OwnLabels(Self.podMetadata(this));
    spec.addTopologySpreadConstraint(
        c ->
            c.maxSkew(1)
                .topologyKey(topologyKey)
                .whenUnsatisfiable("ScheduleAnyway")
                .labelSelector(s -> s.defer(s.index("matchLabels"), labels)));
    return Self.with(this, spec);
  }

  /**
   * Keeps the pods off nodes (or zones …) that run one already: {@code
   * P.affinity.podAntiAffinity.requiredDuringSchedulingIgnoredDuringExecution: [{topologyKey,
   * labelSelector}]}, selecting the pods' own labels as they are when the object is built.
   */
  default B apartBy(String topologyKey) {
    PodSpec.Builder spec = Self.podSpec(this);
    OwnLabels labels = new OwnLabels(Self.podMetadata(this));
    spec.affinity(
        a ->
            a.podAntiAffinity(
                p ->
                    p.addRequiredDuringSchedulingIgnoredDuringExecution(
                        t ->
                            t.topologyKey(topologyKey)
                                .labelSelector(s -> s.defer(s.index("matchLabels"), labels)))));
    return Self.with(this, spec);
  }

  /**
   * Runs the pods on nodes with a label of one of these values: {@code
   * P.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms:
   * [{matchExpressions: [{key, operator: In, values}]}]}.
   */
  default B requireNodes(String label, String... values) {
    PodSpec.Builder spec = Self.podSpec(this);
    spec.affinity(
        a ->
            a.nodeAffinity(
                n ->
                    n.requiredDuringSchedulingIgnoredDuringExecution(
                        r ->
                            r.addNodeSelectorTerm(
                                t ->
                                    t.addMatchExpression(
                                        e -> e.key(label).operator("In").values(values))))));
    return Self.with(this, spec);
  }
}
