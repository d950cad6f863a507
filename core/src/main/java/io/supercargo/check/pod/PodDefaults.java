package io.supercargo.check.pod;

import io.supercargo.check.engine.Values;
import io.supercargo.check.meta.Metadata;
import io.supercargo.model.KubernetesVersion;
import io.supercargo.model.Quantity;
import io.supercargo.model.core.v1.Container;
import io.supercargo.model.core.v1.ContainerPort;
import io.supercargo.model.core.v1.Pod;
import io.supercargo.model.core.v1.PodSecurityContext;
import io.supercargo.model.core.v1.PodSpec;
import io.supercargo.model.core.v1.PodTemplateSpec;
import io.supercargo.model.core.v1.ResourceRequirements;
import io.supercargo.model.core.v1.Toleration;
import io.supercargo.model.meta.v1.ObjectMeta;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the server fills in for pods and pod templates. */
final class PodDefaults {
  private static final int SYSTEM_PRIORITY = 2_000_000_000;
  private static final String NOT_READY = "node.kubernetes.io/not-ready";
  private static final String UNREACHABLE = "node.kubernetes.io/unreachable";

  private PodDefaults() {}

  static Pod pod(Pod pod, KubernetesVersion version) {
    PodSpec spec = pod.spec();
    PodSpec.Builder builder = fill(spec == null ? PodSpec.builder().build() : spec);
    ownRequests(builder, "containers");
    ownRequests(builder, "initContainers");
    if (version.atLeast(KubernetesVersion.V1_34)) {
      PodLevelDefaults.fill(builder);
    }
    int links = builder.index("enableServiceLinks");
    if (!builder.isSet(links)) {
      builder.enableServiceLinks(true);
    }
    if (Boolean.TRUE.equals(builder.get(builder.index("hostNetwork")))) {
      hostPorts(builder, "containers");
      hostPorts(builder, "initContainers");
    }
    Long grace = (Long) builder.get(builder.index("terminationGracePeriodSeconds"));
    if (grace != null && grace < 0) {
      builder.terminationGracePeriodSeconds(1L);
    }
    admit(builder);
    OldProfiles.sync(builder, Metadata.annotationsOf(pod.metadata()));
    DroppedFields.drop(builder, version);
    if (version.atLeast(KubernetesVersion.V1_31)) {
      PodSelectors.merge(builder, Metadata.labelsOf(pod.metadata()), version);
    }
    ObjectMeta meta = DroppedAnnotations.drop(pod.metadata());
    return pod.toBuilder().metadata(meta).spec(builder.build()).build();
  }

  // What admission plug-ins that are on by default add.
  private static void admit(PodSpec.Builder builder) {
    Integer priority = priority((String) builder.get(builder.index("priorityClassName")));
    if (priority != null && !builder.isSet(builder.index("priority"))) {
      builder.priority(priority);
    }
    if (!builder.isSet(builder.index("preemptionPolicy"))) {
      builder.preemptionPolicy("PreemptLowerPriority");
    }
    List<Toleration> tolerations = new ArrayList<>();
    boolean ready = false;
    boolean reachable = false;
    if (builder.get(builder.index("tolerations")) instanceof List<?> list) {
      for (Object each : list) {
        Toleration toleration = (Toleration) each;
        tolerations.add(toleration);
        ready |= covers(toleration, NOT_READY);
        reachable |= covers(toleration, UNREACHABLE);
      }
    }
    if (!ready) {
      tolerations.add(minutes(NOT_READY));
    }
    if (!reachable) {
      tolerations.add(minutes(UNREACHABLE));
    }
    builder.tolerations(tolerations);
  }

  // Of classes, those that every cluster has.
  private static @Nullable Integer priority(@Nullable String priorityClass) {
    switch (Values.text(priorityClass)) {
      case "":
        return 0;
      case "system-cluster-critical":
        return SYSTEM_PRIORITY;
      case "system-node-critical":
        return SYSTEM_PRIORITY + 1000;
      default:
        return null;
    }
  }

  private static boolean covers(Toleration toleration, String taint) {
    String key = Values.text(toleration.key());
    String effect = Values.text(toleration.effect());
    return (key.equals(taint) || key.isEmpty()) && (effect.equals("NoExecute") || effect.isEmpty());
  }

  private static Toleration minutes(String taint) {
    return Toleration.builder()
        .key(taint)
        .operator("Exists")
        .effect("NoExecute")
        .tolerationSeconds(300L)
        .build();
  }

  static PodTemplateSpec template(PodTemplateSpec template, KubernetesVersion version) {
    PodSpec spec = template.spec();
    ObjectMeta meta = DroppedAnnotations.drop(template.metadata());
    return template.toBuilder().metadata(meta).spec(spec(spec, version)).build();
  }

  /** Returns the spec of a template with its defaults; also of one that is not set. */
  static PodSpec spec(@Nullable PodSpec spec, KubernetesVersion version) {
    PodSpec.Builder builder = fill(spec == null ? PodSpec.builder().build() : spec);
    DroppedFields.drop(builder, version);
    return builder.build();
  }

  /** Returns a spec without the fields that an older server does not know. */
  static PodSpec dropped(PodSpec spec, KubernetesVersion version) {
    if (version == KubernetesVersion.newest()) {
      return spec;
    }
    PodSpec.Builder builder = spec.toBuilder();
    DroppedFields.drop(builder, version);
    return builder.build();
  }

  private static PodSpec.Builder fill(PodSpec spec) {
    PodSpec.Builder builder = spec.toBuilder();
    if (Values.isEmpty(spec.dnsPolicy())) {
      builder.dnsPolicy("ClusterFirst");
    }
    if (Values.isEmpty(spec.restartPolicy())) {
      builder.restartPolicy("Always");
    }
    if (spec.securityContext() == null) {
      builder.securityContext(PodSecurityContext.builder().build());
    }
    if (spec.terminationGracePeriodSeconds() == null) {
      builder.terminationGracePeriodSeconds(30L);
    }
    if (Values.isEmpty(spec.schedulerName())) {
      builder.schedulerName("default-scheduler");
    }
    account(spec, builder);
    lists(spec, builder);
    builder.setValue(builder.index("overhead"), Amended.rounded(spec.overhead()));
    builder.resources(Amended.rounded(spec.resources()));
    return builder;
  }

  // The old name of the field wins only if the new one is empty, and always holds the same.
  private static void account(PodSpec spec, PodSpec.Builder builder) {
    String name = spec.serviceAccountName();
    String account = Values.isEmpty(name) ? spec.serviceAccount() : name;
    builder.serviceAccountName(account);
    builder.serviceAccount(account);
  }

  private static void lists(PodSpec spec, PodSpec.Builder builder) {
    if (spec.volumes() != null) {
      builder.volumes(VolumeDefaults.volumes(spec.volumes()));
    }
    if (spec.containers() != null) {
      builder.containers(ContainerDefaults.containers(spec.containers()));
    }
    if (spec.initContainers() != null) {
      builder.initContainers(ContainerDefaults.containers(spec.initContainers()));
    }
    if (spec.ephemeralContainers() != null) {
      builder.ephemeralContainers(ContainerDefaults.ephemeral(spec.ephemeralContainers()));
    }
  }

  private static void ownRequests(PodSpec.Builder builder, String list) {
    int index = builder.index(list);
    if (!(builder.get(index) instanceof List<?> containers)) {
      return;
    }
    List<Object> result = new ArrayList<>(containers.size());
    for (Object each : containers) {
      Container container = (Container) each;
      ResourceRequirements resources = container.resources();
      Map<String, Quantity> limits = resources == null ? null : resources.limits();
      if (resources == null || limits == null || limits.isEmpty()) {
        result.add(container);
        continue;
      }
      Map<String, Quantity> requests = new LinkedHashMap<>(Values.map(resources.requests()));
      for (Map.Entry<String, Quantity> limit : limits.entrySet()) {
        requests.putIfAbsent(limit.getKey(), limit.getValue());
      }
      ResourceRequirements.Builder filled = resources.toBuilder();
      filled.setValue(filled.index("requests"), requests);
      result.add(container.toBuilder().resources(filled.build()).build());
    }
    builder.setValue(index, result);
  }

  private static void hostPorts(PodSpec.Builder builder, String list) {
    int index = builder.index(list);
    if (!(builder.get(index) instanceof List<?> containers)) {
      return;
    }
    List<Object> result = new ArrayList<>(containers.size());
    for (Object each : containers) {
      Container container = (Container) each;
      List<ContainerPort> ports = new ArrayList<>();
      for (ContainerPort port : Values.list(container.ports())) {
        boolean lacks = Values.number(port.hostPort()) == 0 && port.containerPort() != null;
        ports.add(lacks ? port.toBuilder().hostPort(port.containerPort()).build() : port);
      }
      boolean none = container.ports() == null;
      result.add(none ? container : container.toBuilder().ports(ports).build());
    }
    builder.setValue(index, result);
  }
}
