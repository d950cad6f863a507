package io.supercargo.check.reference;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Values;
import io.supercargo.model.Resource;
import io.supercargo.model.Struct;
import io.supercargo.model.core.v1.Container;
import io.supercargo.model.core.v1.ContainerPort;
import io.supercargo.model.core.v1.PodSpec;
import io.supercargo.model.meta.v1.LabelSelector;
import io.supercargo.model.meta.v1.ObjectMeta;
import io.supercargo.set.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A resource that runs pods: their labels and their spec, wherever these stand in it. */
class Workload {
  /** Its position in the set. */
  final int index;

  final Entry entry;
  final Map<String, String> labels;
  final @Nullable PodSpec spec;
  final FieldPath specPath;

  Workload(
      int index, Entry entry, Map<String, String> labels, @Nullable PodSpec spec, FieldPath at) {
    this.index = index;
    this.entry = entry;
    this.labels = labels;
    this.spec = spec;
    this.specPath = at;
  }

  /** Returns the workload that a resource is, or null if it runs no pods. */
  static @Nullable Workload of(int index, Entry entry) {
    Resource resource = entry.resource();
    FieldPath spec = FieldPath.ROOT.child("spec");
    switch (resource.schema().typeName()) {
      case "core.v1.Pod":
        return of(index, entry, resource.asStruct(), spec);
      case "apps.v1.Deployment",
      "apps.v1.StatefulSet",
      "apps.v1.DaemonSet",
      "apps.v1.ReplicaSet",
      "core.v1.ReplicationController",
      "batch.v1.Job":
        return template(index, entry, struct(resource.asStruct(), "spec"), spec);
      case "batch.v1.CronJob":
        Struct job = struct(struct(resource.asStruct(), "spec"), "jobTemplate");
        return template(index, entry, struct(job, "spec"), spec.child("jobTemplate", "spec"));
      case "CustomResource":
        return CustomWorkload.of(index, entry);
      default:
        return null;
    }
  }

  private static @Nullable Workload template(
      int index, Entry entry, @Nullable Struct spec, FieldPath at) {
    Struct template = struct(spec, "template");
    return template == null ? null : of(index, entry, template, at.child("template").child("spec"));
  }

  private static Workload of(int index, Entry entry, Struct pod, FieldPath specPath) {
    ObjectMeta metadata = (ObjectMeta) pod.value("metadata");
    Map<String, String> labels = metadata == null ? Map.of() : Values.map(metadata.labels());
    return new Workload(index, entry, labels, (PodSpec) pod.value("spec"), specPath);
  }

  private static @Nullable Struct struct(@Nullable Struct struct, String field) {
    return struct != null && struct.value(field) instanceof Struct value ? value : null;
  }

  /** Returns the selector by which the workload finds its pods, or null if it states none. */
  final @Nullable LabelSelector selector() {
    Struct spec = struct(entry.resource().asStruct(), "spec");
    return spec != null && spec.value("selector") instanceof LabelSelector selector
        ? selector
        : null;
  }

  /** Returns the ports of the containers that run as long as the pod does. */
  List<ContainerPort> ports() {
    List<ContainerPort> ports = new ArrayList<>();
    if (spec != null) {
      for (Container container : Values.list(spec.containers())) {
        ports.addAll(Values.list(container.ports()));
      }
      for (Container container : Values.list(spec.initContainers())) {
        if ("Always".equals(container.restartPolicy())) {
          ports.addAll(Values.list(container.ports()));
        }
      }
    }
    return ports;
  }

  /** Returns whether it is known which containers the pods have. */
  boolean isKnown() {
    return true;
  }

  /** Returns kind and name. */
  @Override
  public final String toString() {
    String name = entry.resource().name();
    return entry.resource().kind() + " " + (name == null ? "(no name)" : name);
  }
}
