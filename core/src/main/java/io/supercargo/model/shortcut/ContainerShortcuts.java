package io.supercargo.model.shortcut;

import io.supercargo.model.Arguments;
import io.supercargo.model.StructBuilder;
import io.supercargo.model.core.v1.ContainerPort;
import io.supercargo.model.core.v1.EnvVar;
import io.supercargo.ref.ClaimRef;
import io.supercargo.ref.ConfigMapKey;
import io.supercargo.ref.ConfigMapRef;
import io.supercargo.ref.SecretKey;
import io.supercargo.ref.SecretRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Shorter ways to the fields of a container.
 *
 * @param <B> the builder that mixes this in
 */
public interface ContainerShortcuts<B> {
  /** Adds a port: {@code ports: [{name, containerPort}]}. */
  default B port(String name, int containerPort) {
    StructBuilder<?> self = Self.of(this);
    ContainerPort.Builder port = (ContainerPort.Builder) self.addElement(self.index("ports"));
    return Self.with(this, port.name(name).containerPort(containerPort));
  }

  /** Adds a port without a name: {@code ports: [{containerPort}]}. */
  default B port(int containerPort) {
    StructBuilder<?> self = Self.of(this);
    ContainerPort.Builder port = (ContainerPort.Builder) self.addElement(self.index("ports"));
    return Self.with(this, port.containerPort(containerPort));
  }

  /** Adds a variable: {@code env: [{name, value}]}; the name must be new. */
  default B env(String name, String value) {
    return Self.with(this, Containers.addEnv(this, name).value(value));
  }

  /** Adds a variable from a Secret: {@code env: [{name, valueFrom: {secretKeyRef}}]}. */
  default B env(String name, SecretKey key) {
    Arguments.notNull(key, "key");
    EnvVar.Builder variable = Containers.addEnv(this, name);
    StructBuilder<?> source = variable.edit("valueFrom").edit("secretKeyRef");
    return Self.with(this, Containers.key(source, key.secret().name(), key.key()));
  }

  /** Adds a variable from a ConfigMap: {@code env: [{name, valueFrom: {configMapKeyRef}}]}. */
  default B env(String name, ConfigMapKey key) {
    Arguments.notNull(key, "key");
    EnvVar.Builder variable = Containers.addEnv(this, name);
    StructBuilder<?> source = variable.edit("valueFrom").edit("configMapKeyRef");
    return Self.with(this, Containers.key(source, key.configMap().name(), key.key()));
  }

  /**
   * Adds a variable with a field of the pod: {@code env: [{name, valueFrom: {fieldRef:
   * {fieldPath}}}]}.
   */
  default B envField(String name, String fieldPath) {
    StructBuilder<?> source = Containers.addEnv(this, name).edit("valueFrom").edit("fieldRef");
    source.setValue(source.index("fieldPath"), fieldPath);
    return Self.with(this, source);
  }

  /** Sets a variable, there already or not: {@code env: [{name, value}]}. */
  default B replaceEnv(String name, String value) {
    Arguments.notNull(value, "value");
    StructBuilder<?> self = Self.of(this);
    EnvVar.Builder variable = (EnvVar.Builder) self.editElement(self.index("env"), "name", name);
    variable.unset("valueFrom");
    return Self.with(this, variable.value(value));
  }

  /** Adds all entries of a ConfigMap as variables: {@code envFrom: [{configMapRef: {name}}]}. */
  default B envFrom(ConfigMapRef configMap) {
    return Self.with(this, Containers.addEnvFrom(this, "configMapRef", configMap));
  }

  /** Adds all entries of a Secret as variables: {@code envFrom: [{secretRef: {name}}]}. */
  default B envFrom(SecretRef secret) {
    return Self.with(this, Containers.addEnvFrom(this, "secretRef", secret));
  }

  /** Mounts a volume of the pod: {@code volumeMounts: [{name, mountPath}]}. */
  default B mount(String mountPath, String volume) {
    return Self.with(this, Mounts.mount(this, mountPath, volume));
  }

  /**
   * Mounts a claim: {@code volumeMounts: [{name, mountPath}]}, and in the pod {@code volumes:
   * [{name, persistentVolumeClaim: {claimName}}]}. The volume is named after the claim.
   */
  default B mount(String mountPath, ClaimRef claim) {
    return Self.with(
        this, Mounts.mount(this, mountPath, claim, "persistentVolumeClaim", "claimName"));
  }

  /**
   * Mounts a ConfigMap: {@code volumeMounts: [{name, mountPath}]}, and in the pod {@code volumes:
   * [{name, configMap: {name}}]}. The volume is named after the ConfigMap.
   */
  default B mount(String mountPath, ConfigMapRef configMap) {
    return Self.with(this, Mounts.mount(this, mountPath, configMap, "configMap", "name"));
  }

  /**
   * Mounts a Secret: {@code volumeMounts: [{name, mountPath}]}, and in the pod {@code volumes:
   * [{name, secret: {secretName}}]}. The volume is named after the Secret.
   */
  default B mount(String mountPath, SecretRef secret) {
    return Self.with(this, Mounts.mount(this, mountPath, secret, "secret", "secretName"));
  }

  /**
   * Mounts an empty directory: {@code volumeMounts: [{name, mountPath}]}, and in the pod {@code
   * volumes: [{name, emptyDir: {}}]}.
   */
  default B mountEmptyDir(String mountPath, String volume) {
    return Self.with(this, Mounts.mountEmptyDir(this, mountPath, volume));
  }

  /**
   * Gives the container what the Pod Security Standard "restricted" asks for: {@code
   * securityContext: {allowPrivilegeEscalation: false, capabilities: {drop: [ALL]}, runAsNonRoot:
   * true, seccompProfile: {type: RuntimeDefault}}}.
   */
  default B restricted() {
    StructBuilder<?> context = Self.of(this).edit("securityContext");
    context.setValue(context.index("allowPrivilegeEscalation"), false);
    StructBuilder<?> capabilities = context.edit("capabilities");
    capabilities.setValue(capabilities.index("drop"), List.of("ALL"));
    context.setValue(context.index("runAsNonRoot"), true);
    StructBuilder<?> profile = context.edit("seccompProfile");
    profile.setValue(profile.index("type"), "RuntimeDefault");
    return Self.with(this, context);
  }

  /** Sets {@code securityContext: {readOnlyRootFilesystem: true}}. */
  default B readOnlyRoot() {
    StructBuilder<?> context = Self.of(this).edit("securityContext");
    context.setValue(context.index("readOnlyRootFilesystem"), true);
    return Self.with(this, context);
  }

  /** Sets {@code resources.requests}: cpu and memory; null leaves one out. */
  default B requests(@Nullable String cpu, @Nullable String memory) {
    return Self.with(this, Amounts.set(Self.of(this).edit("resources"), "requests", cpu, memory));
  }

  /** Sets {@code resources.limits}: cpu and memory; null leaves one out. */
  default B limits(@Nullable String cpu, @Nullable String memory) {
    return Self.with(this, Amounts.set(Self.of(this).edit("resources"), "limits", cpu, memory));
  }
}
