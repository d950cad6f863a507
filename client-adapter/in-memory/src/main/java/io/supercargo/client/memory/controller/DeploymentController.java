package io.supercargo.client.memory.controller;

import io.supercargo.client.memory.server.Obj;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Rolls Deployments out: the pods of a new template come all at once, those of the old one go when
 * the new ones are ready.
 */
final class DeploymentController implements Controller {
  private static final String KIND = "Deployment.apps";
  private static final String REVISION = "deployment.kubernetes.io/revision";
  private static final String HASH = "pod-template-hash";

  @Override
  public void reconcile(World world) {
    for (Map<String, @Nullable Object> deployment : world.all(KIND)) {
      if (!World.isTerminating(deployment) && world.isActive(deployment)) {
        boolean paused = Boolean.TRUE.equals(Obj.at(deployment, "spec", "paused"));
        String name = World.name(deployment) + "-" + hash(deployment);
        if (!paused) {
          ensure(world, deployment, name);
        }
        rollOut(world, deployment, name);
        new DeploymentStatus(world, deployment, name).report();
      }
    }
  }

  private static String hash(Map<String, @Nullable Object> deployment) {
    return Pods.hash(Obj.at(deployment, "spec", "template"));
  }

  /** The ReplicaSet of the template is the newest, also if it was there before. */
  private static void ensure(World world, Map<String, @Nullable Object> deployment, String name) {
    Map<String, @Nullable Object> present = null;
    long newest = 0;
    for (Map<String, @Nullable Object> set : world.ownedBy(deployment, ReplicaSetController.KIND)) {
      if (World.name(set).equals(name)) {
        present = set;
      } else {
        newest = Math.max(newest, revision(set));
      }
    }
    String next = Long.toString(newest + 1);
    if (present == null) {
      create(world, deployment, name, next);
    } else if (revision(present) < newest) {
      world.annotate(present, REVISION, next);
      world.annotate(deployment, REVISION, next);
    }
  }

  private static long revision(Map<String, @Nullable Object> set) {
    String text = Obj.text(set, "metadata", "annotations", REVISION);
    return text.isEmpty() ? 0 : Long.parseLong(text);
  }

  private static void create(
      World world, Map<String, @Nullable Object> deployment, String name, String revision) {
    String hash = hash(deployment);
    Map<String, @Nullable Object> template = Obj.map(deployment, "spec", "template");
    template = Obj.with(template, hash, "metadata", "labels", HASH);
    Map<String, @Nullable Object> selector = Obj.map(deployment, "spec", "selector");
    Map<String, @Nullable Object> metadata =
        World.ownedMetadata(deployment, name, Obj.map(template, "metadata", "labels"));
    metadata.put("annotations", Obj.of(REVISION, revision));
    Map<String, @Nullable Object> spec =
        Obj.of(
            "replicas",
            Pods.replicas(deployment),
            "selector",
            Obj.with(selector, hash, "matchLabels", HASH),
            "template",
            template);
    world.write(
        Obj.of("apiVersion", "apps/v1", "kind", "ReplicaSet", "metadata", metadata, "spec", spec));
    world.annotate(deployment, REVISION, revision);
  }

  private static void rollOut(World world, Map<String, @Nullable Object> deployment, String name) {
    long wanted = Pods.replicas(deployment);
    boolean ready = false;
    List<Map<String, @Nullable Object>> sets = world.ownedBy(deployment, ReplicaSetController.KIND);
    for (Map<String, @Nullable Object> set : sets) {
      if (World.name(set).equals(name)) {
        scale(world, set, wanted);
        ready = Obj.number(set, 0, "status", "readyReplicas") >= wanted;
      }
    }
    if (ready) {
      for (Map<String, @Nullable Object> set : sets) {
        if (!World.name(set).equals(name)) {
          scale(world, set, 0);
        }
      }
    }
  }

  private static void scale(World world, Map<String, @Nullable Object> set, long replicas) {
    if (Pods.replicas(set) != replicas) {
      world.write(Obj.with(set, replicas, "spec", "replicas"));
    }
  }

  /** Says how far a Deployment is. */
  private static final class DeploymentStatus {
    private final World world;
    private final Map<String, @Nullable Object> deployment;
    private final String current;
    private long replicas;
    private long ready;
    private long updated;
    private @Nullable Instant since;

    DeploymentStatus(World world, Map<String, @Nullable Object> deployment, String current) {
      this.world = world;
      this.deployment = deployment;
      this.current = current;
    }

    void report() {
      for (Map<String, @Nullable Object> set :
          world.ownedBy(deployment, ReplicaSetController.KIND)) {
        replicas += Obj.number(set, 0, "status", "replicas");
        ready += Obj.number(set, 0, "status", "readyReplicas");
        if (World.name(set).equals(current)) {
          updated = Obj.number(set, 0, "status", "replicas");
          since = Instant.parse(Obj.text(set, "metadata", "creationTimestamp"));
        }
      }
      Map<String, @Nullable Object> status = new LinkedHashMap<>();
      status.put("observedGeneration", Obj.number(deployment, 0, "metadata", "generation"));
      count(status, "replicas", replicas);
      count(status, "updatedReplicas", updated);
      count(status, "readyReplicas", ready);
      count(status, "availableReplicas", ready);
      count(status, "unavailableReplicas", Math.max(0, Pods.replicas(deployment) - ready));
      status.put("conditions", List.of(available(), progressing()));
      Pods.status(world, deployment, status);
    }

    private static void count(Map<String, @Nullable Object> status, String name, long number) {
      if (number > 0) {
        status.put(name, number);
      }
    }

    private Map<String, @Nullable Object> available() {
      boolean enough = ready >= Pods.replicas(deployment);
      return Pods.condition(
          "Available",
          enough,
          enough ? "MinimumReplicasAvailable" : "MinimumReplicasUnavailable",
          enough
              ? "Deployment has minimum availability."
              : "Deployment does not have minimum availability.",
          world.now());
    }

    private Map<String, @Nullable Object> progressing() {
      long wanted = Pods.replicas(deployment);
      String set = "ReplicaSet \"" + current + "\"";
      if (updated >= wanted && replicas == updated && ready >= wanted) {
        String message = set + " has successfully progressed.";
        return Pods.condition("Progressing", true, "NewReplicaSetAvailable", message, world.now());
      }
      if (isOverdue()) {
        String message = set + " has timed out progressing.";
        return Pods.condition(
            "Progressing", false, "ProgressDeadlineExceeded", message, world.now());
      }
      String message = set + " is progressing.";
      return Pods.condition("Progressing", true, "ReplicaSetUpdated", message, world.now());
    }

    private boolean isOverdue() {
      if (since == null) {
        return false;
      }
      long seconds = Obj.number(deployment, 600, "spec", "progressDeadlineSeconds");
      Instant due = since.plus(Duration.ofSeconds(seconds));
      if (world.instant().isBefore(due)) {
        world.wakeAt(due);
        return false;
      }
      return true;
    }
  }
}
