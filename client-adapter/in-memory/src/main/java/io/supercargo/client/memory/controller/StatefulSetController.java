package io.supercargo.client.memory.controller;

import io.supercargo.client.memory.server.Id;
import io.supercargo.client.memory.server.Obj;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives StatefulSets their claims and pods, one after the other unless they say otherwise. */
final class StatefulSetController implements Controller {
  private static final String KIND = "StatefulSet.apps";
  private static final String REVISION = "controller-revision-hash";

  @Override
  public void reconcile(World world) {
    for (Map<String, @Nullable Object> set : world.all(KIND)) {
      if (!World.isTerminating(set) && world.isActive(set)) {
        Revisions.record(world, set, hash(set), "controller.kubernetes.io/hash");
        replaceOne(world, set);
        scale(world, set);
        report(world, set);
      }
    }
  }

  private static String revision(Map<String, @Nullable Object> set) {
    return World.name(set) + "-" + hash(set);
  }

  private static String hash(Map<String, @Nullable Object> set) {
    return Pods.hash(Obj.at(set, "spec", "template"));
  }

  private static @Nullable Map<String, @Nullable Object> pod(
      World world, Map<String, @Nullable Object> set, long ordinal) {
    return world.get(
        new Id(
            PodController.KIND,
            Obj.text(set, "metadata", "namespace"),
            World.name(set) + "-" + ordinal));
  }

  private static void scale(World world, Map<String, @Nullable Object> set) {
    long wanted = Pods.replicas(set);
    boolean parallel = Obj.text(set, "spec", "podManagementPolicy").equals("Parallel");
    for (long ordinal = 0; ordinal < wanted; ordinal++) {
      Map<String, @Nullable Object> pod = pod(world, set, ordinal);
      if (pod == null) {
        new NumberedPod(world, set, ordinal).create(REVISION, revision(set));
      }
      if (!parallel && (pod == null || !Pods.isReady(pod))) {
        break;
      }
    }
    for (long ordinal = wanted; ; ordinal++) {
      Map<String, @Nullable Object> surplus = pod(world, set, ordinal);
      if (surplus == null) {
        return;
      }
      world.delete(surplus);
    }
  }

  /** Deletes the last pod of an old template, if all others are ready. */
  private static void replaceOne(World world, Map<String, @Nullable Object> set) {
    if (Obj.text(set, "spec", "updateStrategy", "type").equals("OnDelete")) {
      return;
    }
    long first = Obj.number(set, 0, "spec", "updateStrategy", "rollingUpdate", "partition");
    for (long ordinal = Pods.replicas(set) - 1; ordinal >= first; ordinal--) {
      Map<String, @Nullable Object> pod = pod(world, set, ordinal);
      if (pod == null) {
        return;
      }
      if (!Obj.text(pod, "metadata", "labels", REVISION).equals(revision(set))) {
        world.delete(pod);
        return;
      }
      if (!Pods.isReady(pod)) {
        return;
      }
    }
  }

  private static void report(World world, Map<String, @Nullable Object> set) {
    List<Map<String, @Nullable Object>> pods = world.ownedBy(set, PodController.KIND);
    String update = revision(set);
    long updated =
        pods.stream()
            .filter(pod -> Obj.text(pod, "metadata", "labels", REVISION).equals(update))
            .count();
    long wanted = Pods.replicas(set);
    boolean done = updated == wanted && pods.size() == wanted && Pods.ready(pods) == wanted;
    String before = Obj.text(set, "status", "currentRevision");
    Map<String, @Nullable Object> status = new LinkedHashMap<>();
    status.put("observedGeneration", Obj.number(set, 0, "metadata", "generation"));
    status.put("replicas", (long) pods.size());
    long ready = Pods.ready(pods);
    if (ready > 0) {
      status.put("readyReplicas", ready);
    }
    boolean same = done || before.isEmpty() || before.equals(update);
    long current = same ? updated : pods.size() - updated;
    if (current > 0) {
      status.put("currentReplicas", current);
    }
    if (updated > 0) {
      status.put("updatedReplicas", updated);
    }
    status.put("currentRevision", same ? update : before);
    status.put("updateRevision", update);
    status.put("collisionCount", 0L);
    status.put("availableReplicas", ready);
    world.status(set, status);
  }
}
