package io.supercargo.client.memory.controller;

import io.supercargo.client.memory.server.Obj;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Remembers the templates that a StatefulSet or DaemonSet had, each in a ControllerRevision. */
final class Revisions {
  private static final String KIND = "ControllerRevision.apps";

  private Revisions() {}

  /**
   * Sees to it that the template of a workload is its newest revision.
   *
   * @param hash of the template
   * @param label under which the hash is written
   */
  static void record(
      World world, Map<String, @Nullable Object> workload, String hash, String label) {
    String name = World.name(workload) + "-" + hash;
    Map<String, @Nullable Object> present = null;
    long newest = 0;
    for (Map<String, @Nullable Object> revision : world.ownedBy(workload, KIND)) {
      if (World.name(revision).equals(name)) {
        present = revision;
      } else {
        newest = Math.max(newest, Obj.number(revision, 0, "revision"));
      }
    }
    if (present == null) {
      world.write(create(workload, hash, label, newest + 1));
    } else if (Obj.number(present, 0, "revision") < newest) {
      world.write(Obj.with(present, newest + 1, "revision"));
    }
  }

  private static Map<String, @Nullable Object> create(
      Map<String, @Nullable Object> workload, String hash, String label, long number) {
    Map<String, @Nullable Object> template = Obj.map(workload, "spec", "template");
    Map<String, @Nullable Object> labels =
        new LinkedHashMap<>(Obj.map(template, "metadata", "labels"));
    labels.put(label, hash);
    return Obj.of(
        "apiVersion",
        "apps/v1",
        "kind",
        "ControllerRevision",
        "metadata",
        World.ownedMetadata(workload, World.name(workload) + "-" + hash, labels),
        "data",
        Obj.of("spec", Obj.of("template", Obj.with(template, "replace", "$patch"))),
        "revision",
        number);
  }
}
