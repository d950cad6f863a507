package io.supercargo.client.memory.server;

import io.supercargo.apply.spi.ApiException.Cause;
import io.supercargo.apply.spi.ApplyOptions;
import io.supercargo.apply.spi.LiveObject;
import io.supercargo.apply.spi.ObjectKey;
import io.supercargo.apply.spi.ResourceType;
import io.supercargo.apply.spi.WriteOptions;
import io.supercargo.apply.spi.Written;
import io.supercargo.client.memory.merge.ConflictException;
import io.supercargo.client.memory.merge.Manager;
import io.supercargo.client.memory.merge.Ownership;
import io.supercargo.client.memory.merge.ShapeException;
import io.supercargo.client.memory.merge.UnknownFields;
import io.supercargo.finding.ErrorType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Creates and changes objects. */
final class Writer {
  private final Server server;
  private final Preparation preparation;

  Writer(Server server) {
    this.server = server;
    this.preparation = new Preparation(server);
  }

  Written apply(ObjectKey asked, Map<String, @Nullable Object> applied, ApplyOptions options) {
    ObjectKey key = named(asked, applied);
    if (Obj.at(applied, "metadata", "managedFields") != null) {
      throw Errors.badRequest("metadata.managedFields must be nil");
    }
    Map<String, @Nullable Object> live = server.store().get(Id.of(key));
    if (live == null && !Obj.text(applied, "metadata", "uid").isEmpty()) {
      throw Errors.gone(key, Obj.text(applied, "metadata", "uid"));
    }
    Map<String, @Nullable Object> before = live == null ? server.catalog().empty(key.type()) : live;
    Map<String, @Nullable Object> merged;
    try {
      merged =
          books(key.type())
              .apply(before, applied, options.fieldManager(), options.force(), server.now());
    } catch (ConflictException e) {
      throw Errors.conflicts(e);
    } catch (ShapeException e) {
      throw Errors.internal(
          "failed to create typed patch object (" + described(applied) + "): " + e.getMessage());
    }
    if (live == null) {
      merged = Obj.with(merged, null, "metadata", "resourceVersion");
    }
    return commit(key, live, merged, null, options.dryRun());
  }

  private static String described(Map<String, @Nullable Object> object) {
    return Obj.text(object, "metadata", "namespace")
        + "/"
        + Obj.text(object, "metadata", "name")
        + "; "
        + Obj.text(object, "apiVersion")
        + ", Kind="
        + Obj.text(object, "kind");
  }

  Written create(ObjectKey asked, Map<String, @Nullable Object> object, WriteOptions options) {
    ObjectKey key = named(asked, object);
    if (!Obj.text(object, "metadata", "resourceVersion").isEmpty()) {
      throw Errors.internal("resourceVersion should not be set on objects to be created");
    }
    requireKnown(key, object);
    Map<String, @Nullable Object> live = server.store().get(Id.of(key));
    if (live != null) {
      requireNamespace(key);
      throw Errors.exists(key);
    }
    return commit(key, null, object, options.fieldManager(), options.dryRun());
  }

  Written replace(ObjectKey asked, Map<String, @Nullable Object> object, WriteOptions options) {
    ObjectKey key = named(asked, object);
    requireKnown(key, object);
    Map<String, @Nullable Object> live = required(key);
    return commit(key, live, object, options.fieldManager(), options.dryRun());
  }

  Written merge(ObjectKey asked, Map<String, @Nullable Object> patch, WriteOptions options) {
    ObjectKey key = served(asked);
    requireKnown(key, patch);
    Map<String, @Nullable Object> live = required(key);
    Map<String, @Nullable Object> merged = Obj.map(MergePatch.apply(live, patch));
    return commit(key, live, merged, options.fieldManager(), options.dryRun());
  }

  /** Refuses unknown fields, as the server does when it is asked to be strict. */
  private void requireKnown(ObjectKey key, Map<String, @Nullable Object> object) {
    List<String> unknown = UnknownFields.of(server.catalog().shape(key.type()), object);
    if (!unknown.isEmpty()) {
      List<String> problems = new ArrayList<>();
      unknown.forEach(path -> problems.add("unknown field \"" + path + "\""));
      throw Errors.badRequest("strict decoding error: " + String.join(", ", problems));
    }
  }

  private Map<String, @Nullable Object> required(ObjectKey key) {
    Map<String, @Nullable Object> live = server.store().get(Id.of(key));
    if (live == null) {
      throw Errors.notFound(key.type(), key.name());
    }
    return live;
  }

  /** Writes a status as the controllers do; nothing happens if the object is gone. */
  void status(Id id, Map<String, @Nullable Object> status, String manager) {
    Map<String, @Nullable Object> live = server.store().get(id);
    if (live == null || status.equals(live.get("status"))) {
      return;
    }
    status(Obj.with(live, status, "status"), manager);
  }

  /** Writes status and metadata of an object as the controllers do. */
  void status(Map<String, @Nullable Object> after, String manager) {
    Id id = Id.of(after);
    Map<String, @Nullable Object> live = server.store().get(id);
    String apiVersion = Obj.text(after, "apiVersion");
    ResourceType type = server.catalog().typeOf(after);
    if (live != null && type != null) {
      Ownership books = Ownership.of(server.catalog().shape(type), apiVersion, Map.of(), List.of());
      Manager who = Manager.updating(manager, apiVersion, "status");
      server.store().put(id, books.update(live, after, who, server.now()));
    }
  }

  /** Stores what a controller changed in an object, outside its status. */
  void own(Map<String, @Nullable Object> object, String manager) {
    Id id = Id.of(object);
    Map<String, @Nullable Object> live = server.store().get(id);
    ResourceType type = server.catalog().typeOf(object);
    if (type != null) {
      ObjectKey key =
          new ObjectKey(type, id.namespace().isEmpty() ? null : id.namespace(), id.name());
      commit(key, live, object, manager, false);
    }
  }

  private ObjectKey served(ObjectKey key) {
    return new ObjectKey(server.catalog().served(key.type()), key.namespace(), key.name());
  }

  /** Checks that the body names the object of the URL. */
  private ObjectKey named(ObjectKey asked, Map<String, @Nullable Object> object) {
    ObjectKey key = served(asked);
    String apiVersion = Obj.text(object, "apiVersion");
    String kind = Obj.text(object, "kind");
    if (!key.type().is(apiVersion, kind)) {
      String version = apiVersion.contains("/") ? apiVersion : "/" + apiVersion;
      throw Errors.badRequest("invalid object type: " + version + ", Kind=" + kind);
    }
    String name = Obj.text(object, "metadata", "name");
    if (!name.isEmpty() && !name.equals(key.name())) {
      throw Errors.badRequest(
          "the name of the object ("
              + name
              + ") does not match the name on the URL ("
              + key.name()
              + ")");
    }
    String namespace = Obj.text(object, "metadata", "namespace");
    if (!namespace.isEmpty() && key.namespace() != null && !namespace.equals(key.namespace())) {
      throw Errors.badRequest(
          "the namespace of the provided object does not match the namespace sent on the request");
    }
    return key;
  }

  private Ownership books(ResourceType type) {
    List<String> status = List.copyOf(server.catalog().statusFields(type));
    Map<String, @Nullable Object> empty = server.catalog().empty(type);
    return Ownership.of(server.catalog().shape(type), type.apiVersion(), empty, status);
  }

  private void requireNamespace(ObjectKey key) {
    String name = key.namespace();
    if (name == null) {
      return;
    }
    Map<String, @Nullable Object> namespace = server.store().get(Id.namespace(name));
    if (namespace == null) {
      throw Errors.notFound(server.catalog().namespaces(), name);
    }
    if (Obj.at(namespace, "metadata", "deletionTimestamp") != null) {
      throw Errors.terminating(key, name);
    }
  }

  /**
   * Completes, checks and stores an object.
   *
   * @param manager in whose name the fields that differ are entered; null if that is done
   */
  private Written commit(
      ObjectKey key,
      @Nullable Map<String, @Nullable Object> live,
      Map<String, @Nullable Object> wanted,
      @Nullable String manager,
      boolean dryRun) {
    if (live == null) {
      requireNamespace(key);
    } else {
      preconditions(key, live, wanted);
      Finalizers.check(key, live, wanted);
    }
    Map<String, @Nullable Object> after = preparation.prepare(key, live, wanted);
    if (manager != null) {
      Manager who = Manager.updating(manager, key.type().apiVersion(), "");
      Map<String, @Nullable Object> before = live == null ? Map.of() : live;
      after = books(key.type()).update(before, after, who, server.now());
    }
    after = preparation.complete(key, live, after);
    boolean custom = server.catalog().custom(key.type()) != null;
    if (!custom) {
      after = Stored.of(after);
    }
    boolean torn = custom && CustomContent.isTorn(wanted);
    boolean settled = !torn && !server.store().isTorn(Id.of(key));
    if (live != null && settled && Sameness.ofStates(live, after)) {
      return written(live, false);
    }
    if (dryRun) {
      return written(after, live == null);
    }
    if (live != null && isReleased(after)) {
      server.store().remove(Id.of(key));
      return written(after, false);
    }
    return written(server.store().put(Id.of(key), after, torn), live == null);
  }

  /** Whether the last finalizer of an object that is being deleted is gone. */
  private static boolean isReleased(Map<String, @Nullable Object> object) {
    return Obj.at(object, "metadata", "deletionTimestamp") != null
        && Obj.list(object, "metadata", "finalizers").isEmpty()
        && Obj.list(object, "spec", "finalizers").isEmpty()
        && Obj.number(object, 0, "metadata", "deletionGracePeriodSeconds") == 0;
  }

  private static Written written(Map<String, @Nullable Object> object, boolean created) {
    return new Written(LiveObject.of(object), created, List.of());
  }

  private static void preconditions(
      ObjectKey key, Map<String, @Nullable Object> live, Map<String, @Nullable Object> wanted) {
    String version = Obj.text(wanted, "metadata", "resourceVersion");
    if (!version.isEmpty() && !version.equals(Obj.text(live, "metadata", "resourceVersion"))) {
      throw Errors.modified(key);
    }
    String uid = Obj.text(wanted, "metadata", "uid");
    if (!uid.isEmpty() && !uid.equals(Obj.text(live, "metadata", "uid"))) {
      String message = "Invalid value: \"" + uid + "\": field is immutable";
      Cause cause = new Cause(ErrorType.INVALID.reason(), "metadata.uid", message);
      throw Errors.invalid(key.type(), key.name(), List.of(cause, cause));
    }
  }
}
