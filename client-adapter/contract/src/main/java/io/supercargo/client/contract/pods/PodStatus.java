package io.supercargo.client.contract.pods;

import io.supercargo.apply.spi.LiveObject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The status that a kubelet would write. */
final class PodStatus {
  @SuppressWarnings("TimeInStaticInitializer") // the same at each look, so that nothing changes
  private static final String NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();

  private final LiveObject pod;

  PodStatus(LiveObject pod) {
    this.pod = pod;
  }

  /** Returns the status of a pod that goes so. */
  Map<String, @Nullable Object> of(PodFate fate) {
    switch (fate) {
      case UNSCHEDULABLE:
        return unscheduled();
      case IMAGE_PULL_BACK_OFF:
        return status("Pending", waiting("ImagePullBackOff", "Back-off pulling image"), false);
      case CRASH_LOOP_BACK_OFF:
        String message = "back-off 5m0s restarting failed container";
        return status("Running", waiting("CrashLoopBackOff", message), false);
      case FAILED:
        return status("Failed", terminated(1, "Error"), false);
      case NEVER:
        return status("Running", Map.of("running", Map.of("startedAt", NOW)), false);
      default:
        return isOfJob()
            ? status("Succeeded", terminated(0, "Completed"), false)
            : status("Running", Map.of("running", Map.of("startedAt", NOW)), true);
    }
  }

  private boolean isOfJob() {
    return String.valueOf(pod.metadata().get("ownerReferences")).contains("kind=Job");
  }

  private static Map<String, @Nullable Object> unscheduled() {
    Map<String, @Nullable Object> condition = condition("PodScheduled", false);
    condition.put("reason", "Unschedulable");
    condition.put("message", "0/1 nodes are available: 1 Insufficient cpu.");
    Map<String, @Nullable Object> status = new LinkedHashMap<>();
    status.put("phase", "Pending");
    status.put("conditions", List.of(condition));
    return status;
  }

  private Map<String, @Nullable Object> status(
      String phase, Map<String, ?> containerState, boolean ready) {
    Map<String, @Nullable Object> status = new LinkedHashMap<>();
    status.put("observedGeneration", pod.generation());
    status.put("phase", phase);
    status.put(
        "conditions",
        List.of(
            condition("PodScheduled", true),
            condition("Initialized", true),
            condition("ContainersReady", ready),
            condition("Ready", ready)));
    status.put("startTime", NOW);
    status.put("containerStatuses", containers(containerState, ready));
    return status;
  }

  private List<Map<String, Object>> containers(Map<String, ?> state, boolean ready) {
    List<Map<String, Object>> statuses = new ArrayList<>();
    Object spec = pod.tree().get("spec");
    Object containers = spec instanceof Map<?, ?> map ? map.get("containers") : null;
    if (containers instanceof List<?> list) {
      for (Object each : list) {
        Map<String, Object> status = new LinkedHashMap<>();
        status.put("name", String.valueOf(((Map<?, ?>) each).get("name")));
        status.put("image", String.valueOf(((Map<?, ?>) each).get("image")));
        status.put("imageID", "");
        status.put("ready", ready);
        status.put("restartCount", 0L);
        status.put("started", state.containsKey("running"));
        status.put("state", state);
        statuses.add(status);
      }
    }
    return statuses;
  }

  private static Map<String, @Nullable Object> condition(String type, boolean holds) {
    Map<String, @Nullable Object> condition = new LinkedHashMap<>();
    condition.put("type", type);
    condition.put("status", holds ? "True" : "False");
    condition.put("lastTransitionTime", NOW);
    return condition;
  }

  private static Map<String, ?> waiting(String reason, String message) {
    return Map.of("waiting", Map.of("reason", reason, "message", message));
  }

  private static Map<String, ?> terminated(long code, String reason) {
    return Map.of("terminated", Map.of("exitCode", code, "reason", reason));
  }
}
