package io.supercargo.client.memory.controller;

import io.supercargo.client.memory.server.Definitions;
import io.supercargo.client.memory.server.Obj;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Establishes CRDs. */
final class DefinitionController implements Controller {
  private static final String CRD = "CustomResourceDefinition.apiextensions.k8s.io";

  @Override
  public void reconcile(World world) {
    for (Map<String, @Nullable Object> definition : world.all(CRD)) {
      boolean done = !Obj.list(definition, "status", "conditions").isEmpty();
      if (!done && world.isActive(definition)) {
        String now = world.now();
        world.statusBy("kube-apiserver", definition, Definitions.established(definition, now));
      }
      if (World.isTerminating(definition)) {
        removeContent(world, definition);
      }
    }
  }

  private static void removeContent(World world, Map<String, @Nullable Object> definition) {
    String groupKind =
        Obj.text(definition, "spec", "names", "kind") + "." + Obj.text(definition, "spec", "group");
    for (Map<String, @Nullable Object> resource : world.all(groupKind)) {
      if (!World.isTerminating(resource)) {
        world.delete(resource);
      }
    }
    if (world.all(groupKind).isEmpty()) {
      world.remove(definition);
    }
  }
}
