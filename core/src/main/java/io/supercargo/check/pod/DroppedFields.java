package io.supercargo.check.pod;

import io.supercargo.check.engine.Values;
import io.supercargo.model.KubernetesVersion;
import io.supercargo.model.Struct;
import io.supercargo.model.StructBuilder;
import io.supercargo.model.core.v1.EnvVar;
import io.supercargo.model.core.v1.EnvVarSource;
import io.supercargo.model.core.v1.FileKeySelector;
import io.supercargo.model.core.v1.Lifecycle;
import io.supercargo.model.core.v1.PodSpec;
import io.supercargo.model.core.v1.ResourceClaim;
import io.supercargo.model.core.v1.ResourceRequirements;
import io.supercargo.model.core.v1.Volume;
import io.supercargo.model.core.v1.VolumeMount;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Removes fields of features that a version of the server has switched off by default. */
final class DroppedFields {
  private DroppedFields() {}

  static void drop(PodSpec.Builder builder, KubernetesVersion version) {
    unset(builder, "schedulingGroup");
    for (String list : Containers.lists()) {
      containers(builder, list, version);
    }
    if (!version.atLeast(KubernetesVersion.V1_35)) {
      unset(builder, "hostnameOverride");
      images(builder);
    }
    if (!version.atLeast(KubernetesVersion.V1_34)) {
      unset(builder, "resources");
      unset(builder, "resourceClaims");
    }
    if (!version.atLeast(KubernetesVersion.V1_33)) {
      unset(builder, "hostUsers");
      if (builder.isSet(builder.index("securityContext"))) {
        StructBuilder<?> context = builder.edit("securityContext");
        unset(context, "supplementalGroupsPolicy");
        unset(context, "seLinuxChangePolicy");
      }
    }
  }

  private static void unset(StructBuilder<?> builder, String field) {
    int index = builder.index(field);
    if (builder.isSet(index)) {
      builder.setValue(index, null);
    }
  }

  private static void containers(PodSpec.Builder builder, String list, KubernetesVersion version) {
    int index = builder.index(list);
    List<?> containers = (List<?>) builder.get(index);
    if (containers == null) {
      return;
    }
    List<Object> result = new ArrayList<>(containers.size());
    boolean changed = false;
    for (Object each : containers) {
      Struct container = (Struct) each;
      boolean drops = needsDrop(container, version);
      result.add(drops ? container(container, list, version) : container);
      changed |= drops;
    }
    if (changed) {
      builder.setValue(index, result);
    }
  }

  private static boolean needsDrop(Struct container, KubernetesVersion version) {
    Lifecycle lifecycle = (Lifecycle) container.value("lifecycle");
    return !version.atLeast(KubernetesVersion.V1_35)
        || (lifecycle != null && lifecycle.stopSignal() != null);
  }

  private static Struct container(Struct container, String list, KubernetesVersion version) {
    StructBuilder<?> builder = container.toBuilder();
    Lifecycle lifecycle = (Lifecycle) container.value("lifecycle");
    if (lifecycle != null && lifecycle.stopSignal() != null) {
      Lifecycle rest = lifecycle.toBuilder().stopSignal(null).build();
      builder.setValue(builder.index("lifecycle"), rest.isEmpty() ? null : rest);
    }
    if (!version.atLeast(KubernetesVersion.V1_35)) {
      unset(builder, "restartPolicyRules");
      boolean sidecar =
          list.equals("initContainers") && "Always".equals(container.value("restartPolicy"));
      if (version.atLeast(KubernetesVersion.V1_34) && !sidecar) {
        unset(builder, "restartPolicy");
      }
      fileKeys(builder);
    }
    if (!version.atLeast(KubernetesVersion.V1_34)) {
      resources(builder);
    }
    if (!version.atLeast(KubernetesVersion.V1_33)) {
      unset(builder, "resizePolicy");
      if (builder.isSet(builder.index("securityContext"))) {
        unset(builder.edit("securityContext"), "procMount");
      }
    }
    return builder.build();
  }

  private static void resources(StructBuilder<?> builder) {
    int index = builder.index("resources");
    if (builder.get(index) instanceof ResourceRequirements resources
        && resources.claims() != null) {
      builder.setValue(index, resources.toBuilder().claims((List<ResourceClaim>) null).build());
    }
  }

  private static void fileKeys(StructBuilder<?> builder) {
    int index = builder.index("env");
    if (!(builder.get(index) instanceof List<?> variables)) {
      return;
    }
    List<Object> result = new ArrayList<>(variables.size());
    for (Object each : variables) {
      EnvVar variable = (EnvVar) each;
      EnvVarSource source = variable.valueFrom();
      if (source != null && source.fileKeyRef() != null) {
        EnvVarSource rest = source.toBuilder().fileKeyRef((FileKeySelector) null).build();
        result.add(variable.toBuilder().valueFrom(rest).build());
      } else {
        result.add(variable);
      }
    }
    builder.setValue(index, result);
  }

  // Volumes that are images go, and what mounts them.
  private static void images(PodSpec.Builder builder) {
    Set<String> names = new HashSet<>();
    List<Volume> rest = new ArrayList<>();
    int index = builder.index("volumes");
    List<?> volumes = (List<?>) builder.get(index);
    for (Object each : volumes == null ? List.of() : volumes) {
      Volume volume = (Volume) each;
      if (volume.image() == null) {
        rest.add(volume);
      } else {
        names.add(Values.text(volume.name()));
      }
    }
    if (names.isEmpty()) {
      return;
    }
    builder.setValue(index, rest);
    for (String list : Containers.lists()) {
      mounts(builder, builder.index(list), names);
    }
  }

  private static void mounts(PodSpec.Builder builder, int list, Set<String> names) {
    if (!(builder.get(list) instanceof List<?> containers)) {
      return;
    }
    List<Object> result = new ArrayList<>(containers.size());
    for (Object each : containers) {
      StructBuilder<?> container = ((Struct) each).toBuilder();
      int index = container.index("volumeMounts");
      if (container.get(index) instanceof List<?> mounts) {
        List<Object> rest = new ArrayList<>(mounts.size());
        for (Object mount : mounts) {
          if (!names.contains(Values.text(((VolumeMount) mount).name()))) {
            rest.add(mount);
          }
        }
        container.setValue(index, rest);
      }
      result.add(container.build());
    }
    builder.setValue(list, result);
  }
}
