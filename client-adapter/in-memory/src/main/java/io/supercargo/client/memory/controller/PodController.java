package io.supercargo.client.memory.controller;

import io.supercargo.client.memory.script.Fate;
import io.supercargo.client.memory.server.Obj;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Scheduler and kubelet of the only node: pods are bound, run as their fate wants it, and end. */
final class PodController implements Controller {
  static final String KIND = "Pod";
  private static final String NODE = "node-1";

  @Override
  public void reconcile(World world) {
    for (Map<String, @Nullable Object> pod : world.all(KIND)) {
      if (World.isTerminating(pod)) {
        if (Obj.list(pod, "metadata", "finalizers").isEmpty()) {
          world.remove(pod);
        }
      } else {
        run(world, pod);
      }
    }
  }

  private static void run(World world, Map<String, @Nullable Object> pod) {
    Fate fate = world.fate(pod);
    Fate.Kind kind = fate == null ? null : fate.kind();
    Map<String, @Nullable Object> bound = pod;
    boolean schedulable = kind != Fate.Kind.UNSCHEDULABLE;
    if (schedulable && Obj.text(pod, "spec", "nodeName").isEmpty()) {
      bound = Obj.with(pod, NODE, "spec", "nodeName");
      world.put(bound);
    }
    boolean ofJob =
        Obj.list(pod, "metadata", "ownerReferences").stream()
            .anyMatch(owner -> Obj.text(owner, "kind").equals("Job"));
    Map<String, @Nullable Object> status = new PodStatus(world, bound).of(kind, ofJob);
    boolean ended = !Obj.text(pod, "status", "phase").matches("Pending|Running");
    if (!ended) {
      Pods.status(world, bound, status);
    }
  }
}
