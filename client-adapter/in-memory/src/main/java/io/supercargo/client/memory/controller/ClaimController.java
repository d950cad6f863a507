package io.supercargo.client.memory.controller;

import io.supercargo.client.memory.server.Obj;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Binds claims, and lets volumes and claims that are being deleted go. */
final class ClaimController implements Controller {
  @Override
  public void reconcile(World world) {
    for (Map<String, @Nullable Object> claim : world.all("PersistentVolumeClaim")) {
      if (World.isTerminating(claim)) {
        GarbageCollector.release(world, claim, "kubernetes.io/pvc-protection");
      } else if (!Obj.text(claim, "status", "phase").equals("Bound") && world.isActive(claim)) {
        bind(world, claim);
      }
    }
    for (Map<String, @Nullable Object> volume : world.all("PersistentVolume")) {
      if (World.isTerminating(volume)) {
        GarbageCollector.release(world, volume, "kubernetes.io/pv-protection");
      } else if (Obj.text(volume, "status", "phase").equals("Pending") && world.isActive(volume)) {
        world.status(volume, Obj.with(Obj.map(volume, "status"), "Available", "phase"));
      }
    }
  }

  private static void bind(World world, Map<String, @Nullable Object> claim) {
    String volume = "pvc-" + Obj.text(claim, "metadata", "uid");
    if (Obj.text(claim, "spec", "volumeName").isEmpty()) {
      world.put(Obj.with(claim, volume, "spec", "volumeName"));
    }
    Map<String, @Nullable Object> status =
        Obj.of(
            "phase",
            "Bound",
            "accessModes",
            Obj.list(claim, "spec", "accessModes"),
            "capacity",
            Obj.map(claim, "spec", "resources", "requests"));
    world.status(claim, status);
  }
}
