package io.supercargo.client.memory.controller;

import io.supercargo.client.memory.server.Obj;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives DaemonSets a pod on the only node. */
final class DaemonSetController implements Controller {
  private static final String KIND = "DaemonSet.apps";
  private static final String GENERATION = "deprecated.daemonset.template.generation";
  private static final String REVISION = "controller-revision-hash";

  @Override
  public void reconcile(World world) {
    for (Map<String, @Nullable Object> set : world.all(KIND)) {
      if (!World.isTerminating(set) && world.isActive(set)) {
        Revisions.record(world, set, revision(set), REVISION);
        renew(world, set);
        report(world, set);
      }
    }
  }

  /** Differs from that of a StatefulSet with this template: their revisions may have one name. */
  private static String revision(Map<String, @Nullable Object> set) {
    return Pods.hash(Obj.of("DaemonSet", Obj.at(set, "spec", "template")));
  }

  private static void renew(World world, Map<String, @Nullable Object> set) {
    boolean byHand = Obj.text(set, "spec", "updateStrategy", "type").equals("OnDelete");
    for (Map<String, @Nullable Object> pod : world.ownedBy(set, PodController.KIND)) {
      String has = Obj.text(pod, "metadata", "labels", REVISION);
      if (!byHand && !has.equals(revision(set)) && !World.isTerminating(pod)) {
        world.delete(pod);
      }
    }
    if (world.ownedBy(set, PodController.KIND).isEmpty()) {
      String name = World.name(set) + "-" + world.suffix();
      Pods.create(world, set, name, labels(set));
    }
  }

  private static Map<String, @Nullable Object> labels(Map<String, @Nullable Object> set) {
    Map<String, @Nullable Object> labels = Obj.of(REVISION, revision(set));
    String generation = Obj.text(set, "metadata", "annotations", GENERATION);
    if (!generation.isEmpty()) {
      labels.put("pod-template-generation", generation);
    }
    return labels;
  }

  private static void report(World world, Map<String, @Nullable Object> set) {
    List<Map<String, @Nullable Object>> pods = world.ownedBy(set, PodController.KIND);
    long ready = Pods.ready(pods);
    long updated =
        pods.stream()
            .filter(pod -> Obj.text(pod, "metadata", "labels", REVISION).equals(revision(set)))
            .count();
    Map<String, @Nullable Object> status = new LinkedHashMap<>();
    status.put("currentNumberScheduled", (long) pods.size());
    status.put("numberMisscheduled", 0L);
    status.put("desiredNumberScheduled", 1L);
    status.put("numberReady", ready);
    status.put("observedGeneration", Obj.number(set, 0, "metadata", "generation"));
    status.put("updatedNumberScheduled", updated);
    if (ready > 0) {
      status.put("numberAvailable", ready);
    } else {
      status.put("numberUnavailable", 1L);
    }
    world.status(set, status);
  }
}
