package io.supercargo.check.reference;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Values;
import io.supercargo.model.core.v1.ConfigMapKeySelector;
import io.supercargo.model.core.v1.Container;
import io.supercargo.model.core.v1.EnvFromSource;
import io.supercargo.model.core.v1.EnvVar;
import io.supercargo.model.core.v1.EnvVarSource;
import io.supercargo.model.core.v1.LocalObjectReference;
import io.supercargo.model.core.v1.PodSpec;
import io.supercargo.model.core.v1.SecretKeySelector;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks through what pods refer to: account, pull secrets, variables; volumes see there. */
final class PodReferences {
  private static final Rule<Container, SetScope> PROBE_PORT = new ProbePort();

  private PodReferences() {}

  static List<Rule<?, ?>> rules() {
    return List.of(PROBE_PORT);
  }

  static void check(PodSpec spec, FieldPath at, SetScope scope) {
    String account = spec.serviceAccountName();
    if (Values.isEmpty(account)) {
      Targets.named("ServiceAccount", spec.serviceAccount(), at.child("serviceAccount"), scope);
    } else {
      Targets.named("ServiceAccount", account, at.child("serviceAccountName"), scope);
    }
    List<LocalObjectReference> secrets = Values.list(spec.imagePullSecrets());
    for (int i = 0; i < secrets.size(); i++) {
      FieldPath name = at.child("imagePullSecrets").index(i).child("name");
      Targets.named("Secret", secrets.get(i).name(), name, scope);
    }
    containers(spec.initContainers(), at.child("initContainers"), scope);
    containers(spec.containers(), at.child("containers"), scope);
    if (spec.volumes() != null) {
      VolumeReferences.check(spec.volumes(), at.child("volumes"), scope);
    }
  }

  private static void containers(
      @Nullable List<Container> containers, FieldPath at, SetScope scope) {
    List<Container> all = Values.list(containers);
    for (int i = 0; i < all.size(); i++) {
      Container container = all.get(i);
      FieldPath path = at.index(i);
      PROBE_PORT.check(container, path, scope);
      env(Values.list(container.env()), path.child("env"), scope);
      envFrom(Values.list(container.envFrom()), path.child("envFrom"), scope);
    }
  }

  private static void env(List<EnvVar> variables, FieldPath at, SetScope scope) {
    for (int i = 0; i < variables.size(); i++) {
      EnvVarSource source = variables.get(i).valueFrom();
      if (source != null) {
        FieldPath path = at.index(i).child("valueFrom");
        ConfigMapKeySelector config = source.configMapKeyRef();
        if (config != null) {
          FieldPath field = path.child("configMapKeyRef");
          Targets.key(
              "ConfigMap", config.name(), "name", config.key(), config.optional(), field, scope);
        }
        SecretKeySelector secret = source.secretKeyRef();
        if (secret != null) {
          FieldPath field = path.child("secretKeyRef");
          Targets.key(
              "Secret", secret.name(), "name", secret.key(), secret.optional(), field, scope);
        }
      }
    }
  }

  private static void envFrom(List<EnvFromSource> sources, FieldPath at, SetScope scope) {
    for (int i = 0; i < sources.size(); i++) {
      EnvFromSource source = sources.get(i);
      if (source.configMapRef() != null && !Values.isTrue(source.configMapRef().optional())) {
        FieldPath name = at.index(i).child("configMapRef").child("name");
        Targets.named("ConfigMap", source.configMapRef().name(), name, scope);
      }
      if (source.secretRef() != null && !Values.isTrue(source.secretRef().optional())) {
        FieldPath name = at.index(i).child("secretRef").child("name");
        Targets.named("Secret", source.secretRef().name(), name, scope);
      }
    }
  }
}
