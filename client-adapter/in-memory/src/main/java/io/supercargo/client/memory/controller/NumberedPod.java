package io.supercargo.client.memory.controller;

import io.supercargo.client.memory.server.Id;
import io.supercargo.client.memory.server.Obj;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A pod of a StatefulSet: its number is in its name, and it has claims of its own. */
final class NumberedPod {
  private final World world;
  private final Map<String, @Nullable Object> set;
  private final long ordinal;
  private final String name;

  NumberedPod(World world, Map<String, @Nullable Object> set, long ordinal) {
    this.world = world;
    this.set = set;
    this.ordinal = ordinal;
    this.name = World.name(set) + "-" + ordinal;
  }

  /** Creates the claims that are missing, and the pod with that label besides its own. */
  void create(String label, String value) {
    List<@Nullable Object> volumes = new ArrayList<>();
    List<String> claimed = new ArrayList<>();
    for (Object template : Obj.list(set, "spec", "volumeClaimTemplates")) {
      String volume = Obj.text(template, "metadata", "name");
      String claim = volume + "-" + name;
      claim(claim, Obj.map(template, "spec"));
      volumes.add(Obj.of("name", volume, "persistentVolumeClaim", Obj.of("claimName", claim)));
      claimed.add(volume);
    }
    for (Object volume : Obj.list(set, "spec", "template", "spec", "volumes")) {
      if (!claimed.contains(Obj.text(volume, "name"))) {
        volumes.add(volume);
      }
    }
    Pods.create(world, set, name, labels(label, value), spec(volumes));
  }

  private Map<String, @Nullable Object> labels(String label, String value) {
    return Obj.of(
        "statefulset.kubernetes.io/pod-name",
        name,
        "apps.kubernetes.io/pod-index",
        Long.toString(ordinal),
        label,
        value);
  }

  private Map<String, @Nullable Object> spec(List<@Nullable Object> volumes) {
    Map<String, @Nullable Object> spec =
        new LinkedHashMap<>(Obj.map(set, "spec", "template", "spec"));
    spec.put("hostname", name);
    String service = Obj.text(set, "spec", "serviceName");
    if (!service.isEmpty()) {
      spec.put("subdomain", service);
    }
    if (!volumes.isEmpty()) {
      spec.put("volumes", volumes);
    }
    return spec;
  }

  private void claim(String claim, Map<String, @Nullable Object> spec) {
    String namespace = Obj.text(set, "metadata", "namespace");
    if (world.get(new Id("PersistentVolumeClaim", namespace, claim)) != null) {
      return;
    }
    Map<String, @Nullable Object> labels = Obj.map(set, "spec", "selector", "matchLabels");
    Map<String, @Nullable Object> metadata =
        Obj.of("name", claim, "namespace", namespace, "labels", labels);
    world.write(
        Obj.of(
            "apiVersion",
            "v1",
            "kind",
            "PersistentVolumeClaim",
            "metadata",
            metadata,
            "spec",
            spec));
  }
}
