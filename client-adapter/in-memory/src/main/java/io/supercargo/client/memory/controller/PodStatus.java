package io.supercargo.client.memory.controller;

import io.supercargo.client.memory.script.Fate;
import io.supercargo.client.memory.server.Obj;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The status of a pod as the kubelet would write it. */
final class PodStatus {
  private final World world;
  private final Map<String, @Nullable Object> pod;
  private final List<Object> conditions = new ArrayList<>();

  PodStatus(World world, Map<String, @Nullable Object> pod) {
    this.world = world;
    this.pod = pod;
  }

  /**
   * Returns the status.
   *
   * @param kind how the pod goes, null if it just starts
   * @param ends whether it ends when all is well, as pods of Jobs do
   */
  Map<String, @Nullable Object> of(Fate.@Nullable Kind kind, boolean ends) {
    if (kind == null) {
      return running("Pending", waiting("ContainerCreating", ""), false);
    }
    return switch (kind) {
      case UNSCHEDULABLE -> unscheduled();
      case IMAGE_PULL_BACK_OFF ->
          running("Pending", waiting("ImagePullBackOff", "Back-off pulling image"), false);
      case CRASH_LOOP_BACK_OFF -> {
        String message = "back-off 5m0s restarting failed container";
        yield running("Running", waiting("CrashLoopBackOff", message), false);
      }
      case FAILED -> running("Failed", terminated(1, "Error"), false);
      case NEVER -> running("Running", started(), false);
      default ->
          ends
              ? running("Succeeded", terminated(0, "Completed"), false)
              : running("Running", started(), true);
    };
  }

  private Map<String, @Nullable Object> unscheduled() {
    String message = "0/1 nodes are available: 1 Insufficient cpu.";
    condition("PodScheduled", false, "Unschedulable", message);
    return Obj.of(
        "phase",
        "Pending",
        "qosClass",
        Obj.text(pod, "status", "qosClass"),
        "conditions",
        conditions);
  }

  private Map<String, @Nullable Object> running(
      String phase, Map<String, @Nullable Object> state, boolean ready) {
    boolean done = phase.equals("Succeeded");
    String names = names();
    String reason = ready ? "" : done ? "PodCompleted" : "ContainersNotReady";
    String message = ready || done ? "" : "containers with unready status: [" + names + "]";
    condition("PodScheduled", true, "", "");
    condition("Initialized", true, "", "");
    condition("ContainersReady", ready, reason, message);
    condition("Ready", ready, reason, message);
    Map<String, @Nullable Object> status = new LinkedHashMap<>();
    status.put("observedGeneration", Obj.number(pod, 0, "metadata", "generation"));
    status.put("phase", phase);
    status.put("conditions", conditions);
    status.put("podIP", "10.1.0.1");
    String before = Obj.text(pod, "status", "startTime");
    status.put("startTime", before.isEmpty() ? world.now() : before);
    status.put("containerStatuses", containers(state, ready));
    status.put("qosClass", Obj.text(pod, "status", "qosClass"));
    return status;
  }

  private String names() {
    List<String> names = new ArrayList<>();
    Obj.list(pod, "spec", "containers").forEach(each -> names.add(Obj.text(each, "name")));
    return String.join(" ", names);
  }

  private List<Object> containers(Map<String, @Nullable Object> state, boolean ready) {
    List<Object> statuses = new ArrayList<>();
    for (Object container : Obj.list(pod, "spec", "containers")) {
      statuses.add(
          Obj.of(
              "name",
              Obj.text(container, "name"),
              "image",
              Obj.text(container, "image"),
              "imageID",
              "",
              "ready",
              ready,
              "restartCount",
              0L,
              "started",
              state.containsKey("running"),
              "state",
              state));
    }
    return statuses;
  }

  private void condition(String type, boolean holds, String reason, String message) {
    Map<String, @Nullable Object> condition =
        Obj.of("type", type, "status", holds ? "True" : "False", "lastTransitionTime", world.now());
    if (!reason.isEmpty()) {
      condition.put("reason", reason);
    }
    if (!message.isEmpty()) {
      condition.put("message", message);
    }
    conditions.add(condition);
  }

  private static Map<String, @Nullable Object> waiting(String reason, String message) {
    Map<String, @Nullable Object> waiting = Obj.of("reason", reason);
    if (!message.isEmpty()) {
      waiting.put("message", message);
    }
    return Obj.of("waiting", waiting);
  }

  private Map<String, @Nullable Object> started() {
    String before = Obj.text(pod, "status", "startTime");
    return Obj.of("running", Obj.of("startedAt", before.isEmpty() ? world.now() : before));
  }

  private Map<String, @Nullable Object> terminated(long code, String reason) {
    return Obj.of("terminated", Obj.of("exitCode", code, "reason", reason));
  }
}
