package io.supercargo.client.memory.controller;

import io.supercargo.client.memory.server.Obj;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the controllers of workloads have in common: pods of a template. */
final class Pods {
  private Pods() {}

  /** Creates a pod of the template of its owner. */
  static void create(
      World world,
      Map<String, @Nullable Object> owner,
      String name,
      Map<String, @Nullable Object> moreLabels) {
    create(world, owner, name, moreLabels, Obj.map(owner, "spec", "template", "spec"));
  }

  /** Creates a pod of the template of its owner, with a spec that may have more in it. */
  static void create(
      World world,
      Map<String, @Nullable Object> owner,
      String name,
      Map<String, @Nullable Object> moreLabels,
      Map<String, @Nullable Object> spec) {
    Map<String, @Nullable Object> template = Obj.map(owner, "spec", "template");
    Map<String, @Nullable Object> labels =
        new LinkedHashMap<>(Obj.map(template, "metadata", "labels"));
    labels.putAll(moreLabels);
    Map<String, @Nullable Object> metadata = World.ownedMetadata(owner, name, labels);
    Map<String, @Nullable Object> annotations = Obj.map(template, "metadata", "annotations");
    if (!annotations.isEmpty()) {
      metadata.put("annotations", annotations);
    }
    world.write(Obj.of("apiVersion", "v1", "kind", "Pod", "metadata", metadata, "spec", spec));
  }

  /** Returns how many of some pods are ready. */
  static long ready(List<Map<String, @Nullable Object>> pods) {
    return pods.stream().filter(Pods::isReady).count();
  }

  static boolean isReady(Map<String, @Nullable Object> pod) {
    for (Object condition : Obj.list(pod, "status", "conditions")) {
      if (Obj.text(condition, "type").equals("Ready")) {
        return Obj.text(condition, "status").equals("True");
      }
    }
    return false;
  }

  /** Returns a name for a template: the same for the same template, in whatever order it is. */
  static String hash(@Nullable Object template) {
    String digits = Integer.toString(Objects.hashCode(template) & 0x7fffffff, 36);
    return ("000000" + digits).substring(digits.length());
  }

  static long replicas(Map<String, @Nullable Object> workload) {
    return Obj.number(workload, 1, "spec", "replicas");
  }

  static Map<String, @Nullable Object> condition(
      String type, boolean holds, String reason, String message, String now) {
    return Obj.of(
        "type",
        type,
        "status",
        holds ? "True" : "False",
        "lastUpdateTime",
        now,
        "lastTransitionTime",
        now,
        "reason",
        reason,
        "message",
        message);
  }

  /**
   * Writes a status whose conditions keep their times as long as they say the same, so that it does
   * not change for the time alone.
   */
  static void status(
      World world, Map<String, @Nullable Object> object, Map<String, @Nullable Object> status) {
    List<?> before = Obj.list(object, "status", "conditions");
    List<Object> conditions = new ArrayList<>();
    for (Object condition : Obj.list(status, "conditions")) {
      conditions.add(unchanged(before, Obj.map(condition)));
    }
    world.status(
        object, conditions.isEmpty() ? status : Obj.with(status, conditions, "conditions"));
  }

  private static Map<String, @Nullable Object> unchanged(
      List<?> before, Map<String, @Nullable Object> condition) {
    for (Object old : before) {
      Map<String, @Nullable Object> timeless = new LinkedHashMap<>(Obj.map(old));
      Map<String, @Nullable Object> wanted = new LinkedHashMap<>(condition);
      for (String time : List.of("lastUpdateTime", "lastTransitionTime", "lastProbeTime")) {
        timeless.remove(time);
        wanted.remove(time);
      }
      if (timeless.equals(wanted)) {
        return Obj.map(old);
      }
    }
    return condition;
  }
}
