package io.supercargo.apply.ready;

import io.supercargo.apply.ready.Status.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rules for pods. */
final class Pods {
  /** Reasons of waiting containers that do not pass by themselves. */
  private static final Set<String> HOPELESS =
      Set.of(
          "ImagePullBackOff",
          "InvalidImageName",
          "ErrImageNeverPull",
          "ImageInspectError",
          "CrashLoopBackOff",
          "CreateContainerConfigError",
          "RunContainerError");

  private Pods() {}

  static ReadyState pod(Status pod) {
    String phase = pod.text("status", "phase");
    if (phase.equals("Succeeded")) {
      return ReadyState.READY;
    }
    if (phase.equals("Failed")) {
      return ReadyState.failed(failure(pod));
    }
    ReadyState trouble = trouble(pod);
    if (trouble != null) {
      return trouble;
    }
    return phase.equals("Running") && pod.condition("Ready").isTrue()
        ? ReadyState.READY
        : ReadyState.waiting(phase.equals("Running") ? "it is not ready" : "it is pending");
  }

  private static String failure(Status pod) {
    String reason = pod.text("status", "reason");
    String message = pod.text("status", "message");
    String why = reason.isEmpty() || message.isEmpty() ? reason + message : reason + ": " + message;
    return why.isEmpty() ? "it has failed" : why;
  }

  /** Returns what keeps a pod from getting ready, or null if nothing is known. */
  static @Nullable ReadyState trouble(Status pod) {
    for (Map<?, ?> container : containers(pod)) {
      Object waiting = Status.at(container, "state", "waiting");
      String reason = Status.text(Status.at(waiting, "reason"));
      if (HOPELESS.contains(reason) || reason.startsWith("Err")) {
        String message = Status.text(Status.at(waiting, "message"));
        String text =
            "container "
                + container.get("name")
                + ": "
                + reason
                + (message.isEmpty() ? "" : ": " + message);
        return HOPELESS.contains(reason) ? ReadyState.failed(text) : ReadyState.waiting(text);
      }
    }
    Condition scheduled = pod.condition("PodScheduled");
    return scheduled.isFalse() ? ReadyState.waiting(scheduled.why()) : null;
  }

  private static List<Map<?, ?>> containers(Status pod) {
    List<Map<?, ?>> containers =
        new ArrayList<>(Status.objects(pod.at("status", "initContainerStatuses")));
    containers.addAll(Status.objects(pod.at("status", "containerStatuses")));
    return containers;
  }
}
