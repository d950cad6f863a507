package io.supercargo.client.memory.server;

import io.supercargo.apply.spi.ApiException.Cause;
import io.supercargo.apply.spi.ObjectKey;
import io.supercargo.check.ApiServer;
import io.supercargo.check.Defaults;
import io.supercargo.finding.Finding;
import io.supercargo.model.KubernetesTarget;
import io.supercargo.model.Resource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes of what is wanted what is stored. */
final class Preparation {
  // What the server alone sets in metadata.
  private static final List<String> SYSTEM =
      List.of(
          "uid",
          "resourceVersion",
          "generation",
          "creationTimestamp",
          "deletionTimestamp",
          "deletionGracePeriodSeconds",
          "selfLink",
          "managedFields");

  private final Server server;

  Preparation(Server server) {
    this.server = server;
  }

  /** Returns the object with defaults, without a status that is not its writer's to set. */
  Map<String, @Nullable Object> prepare(
      ObjectKey key,
      @Nullable Map<String, @Nullable Object> live,
      Map<String, @Nullable Object> wanted) {
    Map<String, @Nullable Object> named = Obj.with(wanted, key.name(), "metadata", "name");
    if (key.namespace() != null) {
      named = Obj.with(named, key.namespace(), "metadata", "namespace");
    }
    CustomType custom = server.catalog().custom(key.type());
    Map<String, @Nullable Object> after;
    if (custom != null) {
      Map<String, @Nullable Object> own = ownPart(key, named);
      after = CustomContent.settle(custom.schema(), own);
    } else {
      after = Typed.tree(defaulted(key, live, named));
    }
    Object managers = Obj.at(wanted, "metadata", "managedFields");
    return managers == null ? after : Obj.with(after, managers, "metadata", "managedFields");
  }

  private Resource defaulted(
      ObjectKey key,
      @Nullable Map<String, @Nullable Object> live,
      Map<String, @Nullable Object> wanted) {
    Resource typed = Typed.of(KindDefaults.fillIn(key.type(), ownPart(key, wanted), server));
    KubernetesTarget target = KubernetesTarget.of(server.version());
    return live == null
        ? Defaults.apply(typed, target)
        : Defaults.replacing(Typed.of(ownPart(key, live)), typed, target);
  }

  /** Returns an object without its status and what in its metadata is the server's. */
  private Map<String, @Nullable Object> ownPart(
      ObjectKey key, Map<String, @Nullable Object> object) {
    Map<String, @Nullable Object> part = new LinkedHashMap<>(object);
    part.keySet().removeAll(server.catalog().statusFields(key.type()));
    Map<String, @Nullable Object> metadata = new LinkedHashMap<>(Obj.map(object, "metadata"));
    metadata.keySet().removeAll(SYSTEM);
    part.put("metadata", metadata);
    return part;
  }

  /** Checks a prepared object, and adds what the server allocates and counts. */
  Map<String, @Nullable Object> complete(
      ObjectKey key,
      @Nullable Map<String, @Nullable Object> live,
      Map<String, @Nullable Object> prepared) {
    check(key, live, prepared);
    Set<String> status = server.catalog().statusFields(key.type());
    Map<String, @Nullable Object> after = new LinkedHashMap<>(prepared);
    after.put("metadata", metadata(key, live, prepared, status));
    after.keySet().removeAll(status);
    if (!status.isEmpty()) {
      Map<String, @Nullable Object> first =
          Lifecycle.firstStatus(key.type().groupKind(), after, server.now());
      Object present = live == null ? first : live.get("status");
      if (present != null) {
        after.put("status", present);
      }
    }
    if (live == null) {
      after = KindDefaults.identify(key.type(), after);
    }
    return server.addresses().allocate(key.type(), after);
  }

  private void check(
      ObjectKey key,
      @Nullable Map<String, @Nullable Object> live,
      Map<String, @Nullable Object> prepared) {
    CustomType custom = server.catalog().custom(key.type());
    String uid = Obj.text(live, "metadata", "uid");
    Map<String, @Nullable Object> own = anonymous(key, prepared, uid);
    Resource typed = Typed.of(own);
    List<Finding> findings =
        live == null || custom != null
            ? ApiServer.verdict(typed, server.version()).errors()
            : ApiServer.replacement(
                    Typed.of(anonymous(key, live, uid)),
                    typed,
                    KubernetesTarget.of(server.version()))
                .errors();
    if (!findings.isEmpty()) {
      throw Errors.invalid(key, findings);
    }
    if (custom != null) {
      List<Cause> causes = CustomCheck.check(custom.schema(), own);
      if (!causes.isEmpty()) {
        throw Errors.invalid(key.type(), key.name(), causes);
      }
    }
  }

  private Map<String, @Nullable Object> anonymous(
      ObjectKey key, Map<String, @Nullable Object> object, String uid) {
    return KindDefaults.anonymous(key.type(), ownPart(key, object), uid);
  }

  private Map<String, @Nullable Object> metadata(
      ObjectKey key,
      @Nullable Map<String, @Nullable Object> live,
      Map<String, @Nullable Object> prepared,
      Set<String> status) {
    Map<String, @Nullable Object> metadata = new LinkedHashMap<>(Obj.map(prepared, "metadata"));
    if (live == null) {
      metadata.put("uid", server.newUid());
      metadata.put("creationTimestamp", server.now());
    } else {
      for (String field : SYSTEM) {
        Object value = Obj.at(live, "metadata", field);
        if (value != null && !field.equals("managedFields")) {
          metadata.put(field, value);
        }
      }
    }
    String groupKind = key.type().groupKind();
    if (Lifecycle.counts(groupKind, server.catalog().custom(key.type()) != null)) {
      long before = Obj.number(live, 0, "metadata", "generation");
      boolean grows = live == null || Lifecycle.changed(groupKind, live, prepared, status);
      metadata.put("generation", grows ? before + 1 : before);
    }
    return metadata;
  }
}
