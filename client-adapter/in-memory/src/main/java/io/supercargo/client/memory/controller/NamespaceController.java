package io.supercargo.client.memory.controller;

import io.supercargo.client.memory.server.Obj;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Empties namespaces that are being deleted, and lets them go. */
final class NamespaceController implements Controller {
  @Override
  public void reconcile(World world) {
    for (Map<String, @Nullable Object> namespace : world.all("Namespace")) {
      if (World.isTerminating(namespace) && world.isActive(namespace)) {
        empty(world, namespace);
      }
    }
  }

  private static void empty(World world, Map<String, @Nullable Object> namespace) {
    String name = World.name(namespace);
    boolean left = false;
    for (Map<String, @Nullable Object> object : world.everything()) {
      if (name.equals(Obj.text(object, "metadata", "namespace"))) {
        left = true;
        if (!World.isTerminating(object)) {
          world.delete(object);
        }
      }
    }
    if (!left && Obj.list(namespace, "metadata", "finalizers").isEmpty()) {
      world.remove(namespace);
    }
  }
}
