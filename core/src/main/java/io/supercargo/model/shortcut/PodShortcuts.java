package io.supercargo.model.shortcut;

import io.supercargo.model.Arguments;
import io.supercargo.model.StructBuilder;
import io.supercargo.model.core.v1.Container;
import io.supercargo.model.core.v1.PodSpec;
import io.supercargo.model.core.v1.Volume;
import io.supercargo.ref.SecretRef;
import io.supercargo.ref.ServiceAccountRef;
import java.util.Arrays;
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
    return Self.with(this, Self.podSpec(this).with(fields));
  }

  /**
   * Adds or changes a container: {@code P.containers: [{name, image}]}.
   *
   * @throws IllegalArgumentException if this changes a copy of pods with containers, and none of
   *     them is called so; the message has the nearest name. {@code addContainer} adds one there.
   */
  default B container(String name, String image) {
    PodSpec.Builder spec = Self.podSpec(this);
    return Self.with(this, Containers.container(spec, name).image(image));
  }

  /**
   * Adds or changes a container: {@code P.containers: [{name, image, …}]}; errors as for {@link
   * #container(String, String)}.
   */
  default B container(String name, String image, Consumer<? super Container.Builder> fields) {
    PodSpec.Builder spec = Self.podSpec(this);
    return Self.with(this, Containers.container(spec, name).image(image).with(fields));
  }

  /**
   * Changes the container of that name, added if there is none; errors as for {@link
   * #container(String, String)}.
   */
  default B container(String name, Consumer<? super Container.Builder> fields) {
    PodSpec.Builder spec = Self.podSpec(this);
    return Self.with(this, Containers.container(spec, name).with(fields));
  }

  /**
   * Adds a container, to a copy of built pods too: {@code P.containers: [{name, image, …}]}; the
   * name must be new.
   */
  default B addContainer(String name, String image, Consumer<? super Container.Builder> fields) {
    PodSpec.Builder spec = Self.podSpec(this);
    return Self.with(this, Containers.add(spec, name).image(image).with(fields));
  }

  /** Adds or changes an init container: {@code P.initContainers: [{name, image, …}]}. */
  default B initContainer(String name, String image, Consumer<? super Container.Builder> fields) {
    PodSpec.Builder spec = Self.podSpec(this);
    return Self.with(this, Containers.edit(spec, "initContainers", name).image(image).with(fields));
  }

  /**
   * Adds or changes a sidecar, an init container that keeps running: {@code P.initContainers:
   * [{name, image, restartPolicy: Always, …}]}.
   */
  default B sidecar(String name, String image, Consumer<? super Container.Builder> fields) {
    PodSpec.Builder spec = Self.podSpec(this);
    Container.Builder container =
        Containers.edit(spec, "initContainers", name).image(image).restartPolicy("Always");
    return Self.with(this, container.with(fields));
  }

  /** Adds or changes a volume: {@code P.volumes: [{name, …}]}. */
  default B volume(String name, Consumer<? super Volume.Builder> source) {
    return Self.with(this, Self.podSpec(this).volume(name, source));
  }

  /** Sets {@code P.serviceAccountName}. */
  default B serviceAccount(ServiceAccountRef account) {
    return Self.with(
        this, Self.podSpec(this).serviceAccountName(Arguments.notNull(account, "account").name()));
  }

  /** Adds to {@code P.imagePullSecrets}. */
  default B imagePullSecret(SecretRef secret) {
    String name = Arguments.notNull(secret, "secret").name();
    PodSpec.Builder spec = Self.podSpec(this);
    return Self.with(this, spec.editElement(spec.index("imagePullSecrets"), "name", name));
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
    StructBuilder<?> spec = Self.podSpec(this);
    StructBuilder<?> toleration = spec.addElement(spec.index("tolerations"));
    toleration.setValue(toleration.index("key"), key);
    toleration.setValue(toleration.index("operator"), "Exists");
    toleration.setValue(toleration.index("effect"), effect);
    return Self.with(this, spec);
  }

  /** Sets {@code P.securityContext: {runAsUser, runAsGroup}}. */
  default B runAs(long user, long group) {
    StructBuilder<?> context = Self.podSpec(this).edit("securityContext");
    context.setValue(context.index("runAsUser"), user);
    context.setValue(context.index("runAsGroup"), group);
    return Self.with(this, context);
  }

  /** Sets {@code P.securityContext: {fsGroup}}: the group that owns what is in volumes. */
  default B fsGroup(long group) {
    StructBuilder<?> context = Self.podSpec(this).edit("securityContext");
    context.setValue(context.index("fsGroup"), group);
    return Self.with(this, context);
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
   * [{maxSkew: 1, topologyKey, whenUnsatisfiable: ScheduleAnyway, labelSelector: {matchLabels}}]},
   * with the labels that select the workload's pods, as they are when the object is built.
   */
  default B spreadOver(String topologyKey) {
    StructBuilder<?> spec = Self.podSpec(this);
    StructBuilder<?> spread = spec.addElement(spec.index("topologySpreadConstraints"));
    spread.setValue(spread.index("maxSkew"), 1);
    spread.setValue(spread.index("topologyKey"), Arguments.text(topologyKey, "topologyKey"));
    spread.setValue(spread.index("whenUnsatisfiable"), "ScheduleAnyway");
    OwnLabels.defer(spread.edit("labelSelector"), this, "spreadOver");
    return Self.with(this, spec);
  }

  /**
   * Keeps the pods off nodes (or zones …) that run one already: {@code
   * P.affinity.podAntiAffinity.requiredDuringSchedulingIgnoredDuringExecution: [{labelSelector:
   * {matchLabels}, topologyKey}]}, with the labels that select the workload's pods, as they are
   * when the object is built.
   */
  default B apartBy(String topologyKey) {
    StructBuilder<?> affinity = Self.podSpec(this).edit("affinity").edit("podAntiAffinity");
    int terms = affinity.index("requiredDuringSchedulingIgnoredDuringExecution");
    StructBuilder<?> term = affinity.addElement(terms);
    term.setValue(term.index("topologyKey"), Arguments.text(topologyKey, "topologyKey"));
    OwnLabels.defer(term.edit("labelSelector"), this, "apartBy");
    return Self.with(this, term);
  }

  /**
   * Runs the pods on nodes with a label of one of these values: {@code
   * P.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms:
   * [{matchExpressions: [{key, operator: In, values}]}]}. If it is called again, nodes have to
   * fulfil both.
   */
  default B requireNodes(String label, String... values) {
    StructBuilder<?> affinity = Self.podSpec(this).edit("affinity").edit("nodeAffinity");
    StructBuilder<?> required = affinity.edit("requiredDuringSchedulingIgnoredDuringExecution");
    int terms = required.index("nodeSelectorTerms");
    StructBuilder<?> last = required.lastElement(terms);
    StructBuilder<?> term = last == null ? required.addElement(terms) : last;
    StructBuilder<?> expression = term.addElement(term.index("matchExpressions"));
    expression.setValue(expression.index("key"), label);
    expression.setValue(expression.index("operator"), "In");
    expression.setValue(
        expression.index("values"), Arrays.asList(Arguments.notNull(values, "values")));
    return Self.with(this, expression);
  }
}
