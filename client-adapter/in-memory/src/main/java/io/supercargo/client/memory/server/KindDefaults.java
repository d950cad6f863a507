package io.supercargo.client.memory.server;

import io.supercargo.apply.spi.ResourceType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the server fills in when an object of some kinds comes into being, beyond defaults. */
final class KindDefaults {
  private KindDefaults() {}

  static Map<String, @Nullable Object> fillIn(
      ResourceType type, Map<String, @Nullable Object> object, Server server) {
    return switch (type.groupKind()) {
      case "Namespace" -> namespace(object);
      case CustomType.GROUP_KIND -> definition(object);
      default -> object;
    };
  }

  private static Map<String, @Nullable Object> namespace(Map<String, @Nullable Object> object) {
    String name = Obj.text(object, "metadata", "name");
    Map<String, @Nullable Object> labelled =
        Obj.with(object, name, "metadata", "labels", "kubernetes.io/metadata.name");
    return Obj.at(object, "spec", "finalizers") == null
        ? Obj.with(labelled, List.of("kubernetes"), "spec", "finalizers")
        : labelled;
  }

  private static Map<String, @Nullable Object> definition(Map<String, @Nullable Object> object) {
    String kind = Obj.text(object, "spec", "names", "kind");
    Map<String, @Nullable Object> filled = object;
    if (Obj.text(filled, "spec", "names", "singular").isEmpty()) {
      filled = Obj.with(filled, kind.toLowerCase(Locale.ROOT), "spec", "names", "singular");
    }
    if (Obj.text(filled, "spec", "names", "listKind").isEmpty()) {
      filled = Obj.with(filled, kind + "List", "spec", "names", "listKind");
    }
    if (Obj.at(filled, "spec", "conversion") == null) {
      filled = Obj.with(filled, Obj.of("strategy", "None"), "spec", "conversion");
    }
    return filled;
  }

  /** Returns a new object with what the server makes of its uid: Jobs know their pods by it. */
  static Map<String, @Nullable Object> identify(
      ResourceType type, Map<String, @Nullable Object> object) {
    boolean manual = Boolean.TRUE.equals(Obj.at(object, "spec", "manualSelector"));
    if (!type.groupKind().equals("Job.batch") || manual) {
      return object;
    }
    String uid = Obj.text(object, "metadata", "uid");
    String name = Obj.text(object, "metadata", "name");
    Map<String, @Nullable Object> labels =
        new LinkedHashMap<>(Obj.map(object, "spec", "template", "metadata", "labels"));
    labels.put("controller-uid", uid);
    labels.put("job-name", name);
    labels.put("batch.kubernetes.io/controller-uid", uid);
    labels.put("batch.kubernetes.io/job-name", name);
    Map<String, @Nullable Object> labelled =
        Obj.with(object, labels, "spec", "template", "metadata", "labels");
    Map<String, @Nullable Object> own = Obj.of("batch.kubernetes.io/controller-uid", uid);
    return Obj.with(labelled, own, "spec", "selector", "matchLabels");
  }

  /** Returns an object without what {@link #identify} added, which users must not write. */
  static Map<String, @Nullable Object> anonymous(
      ResourceType type, Map<String, @Nullable Object> object, String uid) {
    Object own = Obj.at(object, "spec", "selector", "matchLabels");
    boolean made = Obj.of("batch.kubernetes.io/controller-uid", uid).equals(own);
    if (!type.groupKind().equals("Job.batch") || !made) {
      return object;
    }
    Map<String, @Nullable Object> labels =
        new LinkedHashMap<>(Obj.map(object, "spec", "template", "metadata", "labels"));
    for (String label : List.of("controller-uid", "job-name")) {
      labels.remove(label);
      labels.remove("batch.kubernetes.io/" + label);
    }
    Map<String, @Nullable Object> rest = Obj.with(object, null, "spec", "selector");
    return Obj.with(
        rest, labels.isEmpty() ? null : labels, "spec", "template", "metadata", "labels");
  }

  /** Returns the names of all versions in which objects of a CRD may be stored. */
  static List<Object> storedVersions(Map<String, @Nullable Object> definition) {
    List<Object> names = new ArrayList<>();
    for (Object version : Obj.list(definition, "spec", "versions")) {
      if (Boolean.TRUE.equals(Obj.at(version, "storage"))) {
        names.add(Obj.text(version, "name"));
      }
    }
    return names;
  }
}
