package io.supercargo.check.pod;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.model.core.v1.Container;
import io.supercargo.model.core.v1.ContainerPort;
import io.supercargo.model.core.v1.EnvVar;
import io.supercargo.model.core.v1.EnvVarSource;
import io.supercargo.model.core.v1.FileKeySelector;
import io.supercargo.model.core.v1.ObjectFieldSelector;
import io.supercargo.model.core.v1.PodSpec;
import io.supercargo.model.core.v1.ResourceFieldSelector;
import io.supercargo.model.core.v1.SecurityContext;
import io.supercargo.model.core.v1.VolumeMount;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks through the containers of a pod. */
final class ContainerWalk {
  private static final Rule<PodSpec, PodScope> NAME = new ContainerName();
  private static final Rule<PodSpec, PodScope> HOST_PORTS = new HostPortConflict();
  private static final Rule<Container, PodScope> IMAGE = new ContainerImage();
  private static final Rule<String, Scope> PULL_POLICY = new PullPolicy();
  private static final Rule<Container, PodScope> MESSAGE = new TerminationMessagePolicy();
  private static final Rule<Container, PodScope> PORT_NAME = new PortName();
  private static final Rule<ContainerPort, PodScope> PORT_NUMBER = new PortNumber();
  private static final Rule<ContainerPort, PodScope> PORT_PROTOCOL = new PortProtocol();
  private static final Rule<Container, PodScope> ENV_NAME = new EnvName();
  private static final Rule<EnvVar, PodScope> VALUE_FROM = new EnvValueFrom();
  private static final Rule<EnvVarSource, PodScope> KEY = new KeyReference();
  private static final Rule<ObjectFieldSelector, PodScope> FIELD = FieldReference.ofVariable();
  private static final Rule<ResourceFieldSelector, PodScope> RESOURCE =
      ResourceReference.ofVariable();
  private static final Rule<FileKeySelector, PodScope> FILE_KEY = new FileKeyReference();
  private static final Rule<Container, PodScope> ENV_FROM = new EnvFrom();
  private static final Rule<Container, PodScope> MOUNTS = new VolumeMounts();
  private static final Rule<VolumeMount, PodScope> SUB_PATH = new SubPath();
  private static final Rule<Container, PodScope> PROPAGATION = new MountPropagation();
  private static final Rule<VolumeMount, PodScope> READ_ONLY = new RecursiveReadOnly();
  private static final Rule<Container, PodScope> DEVICES = new VolumeDevices();
  private static final Rule<Container, PodScope> RESTART = new ContainerRestartPolicy();
  private static final Rule<Container, PodScope> RESTART_RULES = new RestartPolicyRules();
  private static final Rule<Container, PodScope> INIT_HANDLERS = new InitHandlers();
  private static final Rule<Container, PodScope> RESIZE = new ResizePolicy();
  private static final Rule<PodSpec, PodScope> EPHEMERAL = new EphemeralContainers();

  private ContainerWalk() {}

  static List<Rule<?, ?>> rules() {
    return List.of(
        NAME,
        IMAGE,
        PULL_POLICY,
        MESSAGE,
        PORT_NAME,
        PORT_NUMBER,
        PORT_PROTOCOL,
        HOST_PORTS,
        ENV_NAME,
        VALUE_FROM,
        KEY,
        FIELD,
        RESOURCE,
        FILE_KEY,
        ENV_FROM,
        MOUNTS,
        SUB_PATH,
        PROPAGATION,
        READ_ONLY,
        DEVICES,
        RESTART,
        RESTART_RULES,
        INIT_HANDLERS,
        RESIZE,
        EPHEMERAL);
  }

  static void check(PodSpec spec, FieldPath at, PodScope scope) {
    NAME.check(spec, at, scope);
    HOST_PORTS.check(spec, at, scope);
    List<Container> containers = Values.list(spec.containers());
    for (int i = 0; i < containers.size(); i++) {
      FieldPath path = at.child("containers").index(i);
      common(containers.get(i), path, scope);
      Handlers.check(containers.get(i), path, scope);
      restart(containers.get(i), path, scope);
    }
    init(Values.list(spec.initContainers()), at.child("initContainers"), scope);
    if (spec.ephemeralContainers() != null) {
      EPHEMERAL.check(spec, at, scope);
      List<Container> ephemeral = Containers.in(spec, "ephemeralContainers");
      for (int i = 0; i < ephemeral.size(); i++) {
        common(ephemeral.get(i), at.child("ephemeralContainers").index(i), scope);
      }
    }
  }

  private static void init(List<Container> containers, FieldPath at, PodScope scope) {
    for (int i = 0; i < containers.size(); i++) {
      Container container = containers.get(i);
      common(container, at.index(i), scope);
      restart(container, at.index(i), scope);
      if (Containers.isSidecar(container)) {
        Handlers.check(container, at.index(i), scope);
      } else {
        INIT_HANDLERS.check(container, at.index(i), scope);
      }
    }
  }

  private static void restart(Container container, FieldPath at, PodScope scope) {
    RESTART.check(container, at, scope);
    RESTART_RULES.check(container, at, scope);
  }

  private static void common(Container container, FieldPath at, PodScope scope) {
    IMAGE.check(container, at, scope);
    PULL_POLICY.check(Values.text(container.imagePullPolicy()), at.child("imagePullPolicy"), scope);
    MESSAGE.check(container, at, scope);
    ports(container, at, scope);
    env(container, at, scope);
    mounts(container, at, scope);
    ResourceWalk.container(container.resources(), at.child("resources"), scope);
    RESIZE.check(container, at, scope);
    SecurityContext context = container.securityContext();
    if (context != null) {
      SecurityWalk.container(context, at.child("securityContext"), scope);
    }
  }

  private static void ports(Container container, FieldPath at, PodScope scope) {
    List<ContainerPort> ports = Values.list(container.ports());
    for (int i = 0; i < ports.size(); i++) {
      FieldPath path = at.child("ports").index(i);
      PORT_NUMBER.check(ports.get(i), path, scope);
      PORT_PROTOCOL.check(ports.get(i), path, scope);
    }
    PORT_NAME.check(container, at, scope);
  }

  private static void env(Container container, FieldPath at, PodScope scope) {
    ENV_NAME.check(container, at, scope);
    ENV_FROM.check(container, at, scope);
    List<EnvVar> variables = Values.list(container.env());
    for (int i = 0; i < variables.size(); i++) {
      EnvVarSource source = variables.get(i).valueFrom();
      if (source != null) {
        VALUE_FROM.check(variables.get(i), at.child("env").index(i), scope);
        source(source, at.child("env").index(i).child("valueFrom"), scope);
      }
    }
  }

  private static void source(EnvVarSource source, FieldPath at, PodScope scope) {
    KEY.check(source, at, scope);
    ObjectFieldSelector field = source.fieldRef();
    if (field != null) {
      FIELD.check(field, at.child("fieldRef"), scope);
    }
    ResourceFieldSelector resource = source.resourceFieldRef();
    if (resource != null) {
      RESOURCE.check(resource, at.child("resourceFieldRef"), scope);
    }
    FileKeySelector file = source.fileKeyRef();
    if (file != null) {
      FILE_KEY.check(file, at.child("fileKeyRef"), scope);
    }
  }

  private static void mounts(Container container, FieldPath at, PodScope scope) {
    List<VolumeMount> mounts = Values.list(container.volumeMounts());
    for (int i = 0; i < mounts.size(); i++) {
      FieldPath path = at.child("volumeMounts").index(i);
      SUB_PATH.check(mounts.get(i), path, scope);
      READ_ONLY.check(mounts.get(i), path, scope);
    }
    MOUNTS.check(container, at, scope);
    PROPAGATION.check(container, at, scope);
    DEVICES.check(container, at, scope);
  }

  /** Checks the pull policy of an image volume. */
  static void pullPolicy(@Nullable String policy, FieldPath at, Scope scope) {
    PULL_POLICY.check(Values.text(policy), at.child("pullPolicy"), scope);
  }
}
