package io.supercargo.client.memory.controller;

import io.supercargo.client.memory.server.Obj;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Runs the pods of Jobs until enough of them have succeeded or too many have failed. */
final class JobController implements Controller {
  private static final String KIND = "Job.batch";

  @Override
  public void reconcile(World world) {
    for (Map<String, @Nullable Object> job : world.all(KIND)) {
      boolean done = Obj.text(job, "status", "completionTime").isEmpty() && !hasFailed(job);
      if (done && !World.isTerminating(job) && world.isActive(job)) {
        run(world, job);
      }
    }
  }

  private static boolean hasFailed(Map<String, @Nullable Object> job) {
    return Obj.list(job, "status", "conditions").stream()
        .anyMatch(condition -> Obj.text(condition, "type").equals("Failed"));
  }

  private static void run(World world, Map<String, @Nullable Object> job) {
    boolean suspended = Boolean.TRUE.equals(Obj.at(job, "spec", "suspend"));
    long parallel = Obj.number(job, 1, "spec", "parallelism");
    long completions = Obj.number(job, parallel, "spec", "completions");
    List<Map<String, @Nullable Object>> pods = world.ownedBy(job, PodController.KIND);
    long succeeded = count(pods, "Succeeded");
    long failed = count(pods, "Failed");
    long active = pods.size() - succeeded - failed;
    boolean givesUp = failed > Obj.number(job, 6, "spec", "backoffLimit");
    long more = Math.min(parallel, completions - succeeded) - active;
    for (long i = 0; i < more && !suspended && !givesUp; i++) {
      Pods.create(world, job, World.name(job) + "-" + world.suffix(), Map.of());
      active++;
    }
    report(world, job, new Counts(active, succeeded, failed, completions, givesUp, suspended));
  }

  private static long count(List<Map<String, @Nullable Object>> pods, String phase) {
    return pods.stream().filter(pod -> Obj.text(pod, "status", "phase").equals(phase)).count();
  }

  /** How far a Job is. */
  private record Counts(
      long active,
      long succeeded,
      long failed,
      long completions,
      boolean givesUp,
      boolean suspended) {}

  private static void report(World world, Map<String, @Nullable Object> job, Counts counts) {
    Map<String, @Nullable Object> status = new LinkedHashMap<>();
    String started = Obj.text(job, "status", "startTime");
    if (!counts.suspended()) {
      status.put("startTime", started.isEmpty() ? world.now() : started);
    }
    status.put("ready", 0L);
    put(status, "active", counts.active());
    put(status, "succeeded", counts.succeeded());
    put(status, "failed", counts.failed());
    if (counts.succeeded() >= counts.completions()) {
      String message = "Reached expected number of succeeded pods";
      status.put("completionTime", world.now());
      status.put("conditions", List.of(ended(world, "Complete", "CompletionsReached", message)));
    } else if (counts.givesUp()) {
      String message = "Job has reached the specified backoff limit";
      status.put("conditions", List.of(ended(world, "Failed", "BackoffLimitExceeded", message)));
    }
    Pods.status(world, job, status);
  }

  private static void put(Map<String, @Nullable Object> status, String name, long number) {
    if (number > 0) {
      status.put(name, number);
    }
  }

  private static Map<String, @Nullable Object> ended(
      World world, String type, String reason, String message) {
    Map<String, @Nullable Object> condition =
        Pods.condition(type, true, reason, message, world.now());
    condition.remove("lastUpdateTime");
    condition.put("lastProbeTime", world.now());
    return condition;
  }
}
