package io.supercargo.client.memory.controller;

import io.supercargo.client.memory.server.Obj;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives load balancers an address, to Services and Ingresses. */
final class ServiceController implements Controller {
  private static final String ADDRESS = "192.0.2.1"; // of the block for documentation

  @Override
  public void reconcile(World world) {
    for (Map<String, @Nullable Object> service : world.all("Service")) {
      if (Obj.text(service, "spec", "type").equals("LoadBalancer")) {
        balance(world, service, Obj.of("ip", ADDRESS, "ipMode", "VIP"));
      }
    }
    for (Map<String, @Nullable Object> ingress : world.all("Ingress.networking.k8s.io")) {
      balance(world, ingress, Obj.of("ip", ADDRESS));
    }
  }

  private static void balance(
      World world, Map<String, @Nullable Object> object, Map<String, @Nullable Object> address) {
    boolean done = !Obj.list(object, "status", "loadBalancer", "ingress").isEmpty();
    if (!done && !World.isTerminating(object) && world.isActive(object)) {
      world.status(
          object, Obj.with(Obj.map(object, "status"), List.of(address), "loadBalancer", "ingress"));
    }
  }
}
