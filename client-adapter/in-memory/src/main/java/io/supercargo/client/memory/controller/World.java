package io.supercargo.client.memory.controller;

import io.supercargo.apply.spi.LiveObject;
import io.supercargo.client.memory.script.Fate;
import io.supercargo.client.memory.server.Id;
import io.supercargo.client.memory.server.Obj;
import io.supercargo.client.memory.server.Server;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What controllers see and do. */
final class World {
  static final String MANAGER = "kube-controller-manager";

  private final Server server;
  private final Clock clock;
  private final Function<LiveObject, Fate> fates;
  private final Map<String, Instant> seen = new HashMap<>();
  private @Nullable Instant wake;
  private int names;

  World(Server server, Clock clock, Function<LiveObject, Fate> fates) {
    this.server = server;
    this.clock = clock;
    this.fates = fates;
  }

  /** Returns the objects of a kind as they are now. */
  List<Map<String, @Nullable Object>> all(String groupKind) {
    return server.store().all(groupKind);
  }

  List<Map<String, @Nullable Object>> everything() {
    return server.store().all();
  }

  @Nullable Map<String, @Nullable Object> get(Id id) {
    return server.store().get(id);
  }

  String now() {
    return server.now();
  }

  /** Returns the fate of an object, null until its time has come. */
  @Nullable Fate fate(Map<String, @Nullable Object> object) {
    Fate fate = fates.apply(LiveObject.ofUnmodifiable(object));
    if (fate.delay().isZero()) {
      return fate;
    }
    String key = Obj.text(object, "metadata", "uid") + Obj.at(object, "metadata", "generation");
    Instant due = seen.computeIfAbsent(key, each -> clock.instant()).plus(fate.delay());
    if (clock.instant().isBefore(due)) {
      wakeAt(due);
      return null;
    }
    return fate;
  }

  /** Returns whether the controller of an object, which is no pod, takes notice of it. */
  boolean isActive(Map<String, @Nullable Object> object) {
    Fate fate = fate(object);
    return fate != null && fate.kind() != Fate.Kind.NEVER;
  }

  void wakeAt(Instant time) {
    if (wake == null || time.isBefore(wake)) {
      wake = time;
    }
  }

  void forgetWake() {
    wake = null;
  }

  @Nullable Instant wake() {
    return wake;
  }

  Instant instant() {
    return clock.instant();
  }

  /** Returns an end of a name that nobody has. */
  String suffix() {
    return Integer.toString(60_466_176 + 7919 * ++names, 36).substring(1);
  }

  void status(Map<String, @Nullable Object> object, Map<String, @Nullable Object> status) {
    server.status(Id.of(object), status, MANAGER);
  }

  void statusBy(
      String manager, Map<String, @Nullable Object> object, Map<String, @Nullable Object> status) {
    server.status(Id.of(object), status, manager);
  }

  /** Sets an annotation, which does not count as a change of what is wanted. */
  void annotate(Map<String, @Nullable Object> object, String name, String value) {
    Map<String, @Nullable Object> now = get(Id.of(object));
    if (now != null) {
      server.status(Obj.with(now, value, "metadata", "annotations", name), MANAGER);
    }
  }

  /** Creates or changes an object as the controller manager. */
  void write(Map<String, @Nullable Object> object) {
    server.own(object, MANAGER);
  }

  /** Stores an object as it is. */
  void put(Map<String, @Nullable Object> object) {
    server.put(object);
  }

  void remove(Map<String, @Nullable Object> object) {
    server.remove(Id.of(object));
  }

  /** Deletes an object as a user would; its finalizers keep it. */
  void delete(Map<String, @Nullable Object> object) {
    server.deleteAs(object);
  }

  /** Returns the objects of a kind that another one controls. */
  List<Map<String, @Nullable Object>> ownedBy(
      Map<String, @Nullable Object> owner, String groupKind) {
    String uid = Obj.text(owner, "metadata", "uid");
    List<Map<String, @Nullable Object>> owned = new ArrayList<>();
    for (Map<String, @Nullable Object> each : all(groupKind)) {
      for (Object reference : Obj.list(each, "metadata", "ownerReferences")) {
        if (uid.equals(Obj.text(reference, "uid"))
            && Boolean.TRUE.equals(Obj.at(reference, "controller"))) {
          owned.add(each);
        }
      }
    }
    return owned;
  }

  /** Returns metadata of an object that another one controls. */
  static Map<String, @Nullable Object> ownedMetadata(
      Map<String, @Nullable Object> owner, String name, Map<String, @Nullable Object> labels) {
    Map<String, @Nullable Object> reference =
        Obj.of(
            "apiVersion",
            owner.get("apiVersion"),
            "kind",
            owner.get("kind"),
            "name",
            Obj.text(owner, "metadata", "name"),
            "uid",
            Obj.text(owner, "metadata", "uid"),
            "controller",
            true,
            "blockOwnerDeletion",
            true);
    return Obj.of(
        "name",
        name,
        "namespace",
        Obj.text(owner, "metadata", "namespace"),
        "labels",
        new LinkedHashMap<>(labels),
        "ownerReferences",
        List.of(reference));
  }

  static boolean isTerminating(Map<String, @Nullable Object> object) {
    return Obj.at(object, "metadata", "deletionTimestamp") != null;
  }

  static String name(Map<String, @Nullable Object> object) {
    return Obj.text(object, "metadata", "name");
  }
}
