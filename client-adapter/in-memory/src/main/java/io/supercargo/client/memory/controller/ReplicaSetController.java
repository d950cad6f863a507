package io.supercargo.client.memory.controller;

import io.supercargo.client.memory.server.Obj;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sees to it that a ReplicaSet has its pods. */
final class ReplicaSetController implements Controller {
  static final String KIND = "ReplicaSet.apps";

  @Override
  public void reconcile(World world) {
    for (Map<String, @Nullable Object> set : world.all(KIND)) {
      if (!World.isTerminating(set) && world.isActive(set)) {
        scale(world, set);
        report(world, set);
      }
    }
  }

  private static void scale(World world, Map<String, @Nullable Object> set) {
    List<Map<String, @Nullable Object>> pods = world.ownedBy(set, PodController.KIND);
    long wanted = Pods.replicas(set);
    for (long i = pods.size(); i < wanted; i++) {
      Pods.create(world, set, World.name(set) + "-" + world.suffix(), Map.of());
    }
    for (int i = pods.size() - 1; i >= wanted; i--) {
      world.delete(pods.get(i));
    }
  }

  private static void report(World world, Map<String, @Nullable Object> set) {
    List<Map<String, @Nullable Object>> pods = world.ownedBy(set, PodController.KIND);
    Map<String, @Nullable Object> status = new LinkedHashMap<>();
    status.put("replicas", (long) pods.size());
    if (!pods.isEmpty()) {
      status.put("fullyLabeledReplicas", (long) pods.size());
    }
    long ready = Pods.ready(pods);
    if (ready > 0) {
      status.put("readyReplicas", ready);
      status.put("availableReplicas", ready);
    }
    status.put("observedGeneration", Obj.number(set, 0, "metadata", "generation"));
    world.status(set, status);
  }
}
