package io.supercargo.client.memory.server;

import io.supercargo.apply.spi.ResourceType;
import io.supercargo.client.memory.merge.ModelShape;
import io.supercargo.client.memory.merge.Shape;
import io.supercargo.model.Kinds;
import io.supercargo.model.Schema;
import io.supercargo.model.StructBuilder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is served: of each kind of the model that a server stores the newest stable version, and
 * what established CRDs name.
 */
public final class Catalog {
  private static final Set<String> VERBS =
      Set.of("create", "delete", "get", "list", "patch", "update", "watch");
  // Served, but never stored.
  private static final Set<String> QUESTIONS =
      Set.of("Binding", "ComponentStatus", "Eviction", "Scale", "TokenRequest");

  private final Map<String, ResourceType> own = new LinkedHashMap<>();
  private final Store store;

  Catalog(Store store) {
    this.store = store;
    for (String name : Kinds.all()) {
      int slash = name.lastIndexOf('/');
      StructBuilder<?> builder = Kinds.builder(name.substring(0, slash), name.substring(slash + 1));
      if (builder != null) {
        add(builder.schema());
      }
    }
  }

  private void add(Schema schema) {
    String apiVersion = schema.apiVersion();
    String kind = schema.kind();
    String plural = schema.plural();
    if (apiVersion == null || kind == null || plural == null || !isStored(apiVersion, kind)) {
      return;
    }
    ResourceType type =
        new ResourceType(
            ResourceType.groupOf(apiVersion),
            ResourceType.versionOf(apiVersion),
            kind,
            plural,
            schema.namespaced(),
            VERBS);
    // Versions of a group come in alphabetical order: v1 before v2.
    own.put(type.groupKind(), type);
  }

  private static boolean isStored(String apiVersion, String kind) {
    String version = ResourceType.versionOf(apiVersion);
    boolean stable = version.matches("v\\d+");
    return stable && !kind.endsWith("Review") && !QUESTIONS.contains(kind);
  }

  /** Returns every type that is served now; of a CRD's versions the newest first. */
  public List<ResourceType> types() {
    List<ResourceType> types = new ArrayList<>(own.values());
    for (Map<String, @Nullable Object> crd : store.all(CustomType.GROUP_KIND)) {
      types.addAll(CustomType.served(crd));
    }
    return types;
  }

  /**
   * Returns the type of a request as it is served.
   *
   * @throws io.supercargo.apply.spi.ApiException 404 if it is not
   */
  ResourceType served(ResourceType asked) {
    ResourceType type = own.get(asked.groupKind());
    if (type == null) {
      type = customType(asked.apiVersion(), asked.kind());
    }
    if (type == null || !type.version().equals(asked.version())) {
      throw Errors.notServed();
    }
    return type;
  }

  private @Nullable ResourceType customType(String apiVersion, String kind) {
    for (ResourceType each : types()) {
      if (each.is(apiVersion, kind)) {
        return each;
      }
    }
    return null;
  }

  ResourceType namespaces() {
    return Objects.requireNonNull(own.get("Namespace"));
  }

  /** Returns the type of an object that is stored, null if it is not served any more. */
  public @Nullable ResourceType typeOf(Map<String, @Nullable Object> object) {
    return customType(Obj.text(object, "apiVersion"), Obj.text(object, "kind"));
  }

  /** Returns the CRD that a type comes from, null for a kind of the model. */
  @Nullable CustomType custom(ResourceType type) {
    if (own.containsKey(type.groupKind())) {
      return null;
    }
    for (Map<String, @Nullable Object> crd : store.all(CustomType.GROUP_KIND)) {
      if (CustomType.served(crd).contains(type)) {
        return new CustomType(crd, type);
      }
    }
    throw Errors.notServed();
  }

  /** Returns how objects of a type are merged. */
  Shape shape(ResourceType type) {
    CustomType custom = custom(type);
    if (custom != null) {
      return custom.shape();
    }
    StructBuilder<?> builder = Kinds.builder(type.apiVersion(), type.kind());
    return builder == null ? Shape.free() : ModelShape.of(builder);
  }

  /** Returns an object of a type in which nobody has set anything. */
  Map<String, @Nullable Object> empty(ResourceType type) {
    StructBuilder<?> builder =
        own.containsKey(type.groupKind()) ? Kinds.builder(type.apiVersion(), type.kind()) : null;
    Map<String, @Nullable Object> empty =
        Obj.of("apiVersion", type.apiVersion(), "kind", type.kind(), "metadata", Map.of());
    if (builder != null) {
      EmptyObjects.fill(builder, empty);
    }
    return empty;
  }

  /** Returns the fields that only writes to the status subresource set. */
  Set<String> statusFields(ResourceType type) {
    CustomType custom = custom(type);
    if (custom != null) {
      return custom.hasStatus() ? Set.of("status") : Set.of();
    }
    StructBuilder<?> builder = Kinds.builder(type.apiVersion(), type.kind());
    Set<String> fields = new HashSet<>();
    if (builder != null && builder.schema().indexOf("status") >= 0) {
      fields.add("status");
    }
    return fields;
  }
}
