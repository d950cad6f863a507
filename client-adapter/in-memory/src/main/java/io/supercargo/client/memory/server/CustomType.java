package io.supercargo.client.memory.server;

import io.supercargo.apply.spi.ResourceType;
import io.supercargo.client.memory.merge.CustomShape;
import io.supercargo.client.memory.merge.Shape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A version of a kind that a CRD in the cluster names. */
final class CustomType {
  /** The kind of CRDs. */
  static final String GROUP_KIND = "CustomResourceDefinition.apiextensions.k8s.io";

  private static final Set<String> VERBS =
      Set.of("create", "delete", "get", "list", "patch", "update", "watch");

  private final Map<String, @Nullable Object> version;

  CustomType(Map<String, @Nullable Object> crd, ResourceType type) {
    this.version = version(crd, type.version());
  }

  /** Returns the types of a CRD that is established, those of newest versions first. */
  static List<ResourceType> served(Map<String, @Nullable Object> crd) {
    List<ResourceType> types = new ArrayList<>();
    if (isEstablished(crd)) {
      for (Object each : Obj.list(crd, "spec", "versions")) {
        if (Boolean.TRUE.equals(Obj.at(each, "served"))) {
          types.add(type(crd, Obj.text(each, "name")));
        }
      }
      types.sort(Comparator.comparing(ResourceType::version, VersionOrder.NEWEST_FIRST));
    }
    return types;
  }

  private static boolean isEstablished(Map<String, @Nullable Object> crd) {
    for (Object condition : Obj.list(crd, "status", "conditions")) {
      if (Obj.text(condition, "type").equals("Established")) {
        return Obj.text(condition, "status").equals("True");
      }
    }
    return false;
  }

  private static ResourceType type(Map<String, @Nullable Object> crd, String version) {
    return new ResourceType(
        Obj.text(crd, "spec", "group"),
        version,
        Obj.text(crd, "spec", "names", "kind"),
        Obj.text(crd, "spec", "names", "plural"),
        Obj.text(crd, "spec", "scope").equals("Namespaced"),
        VERBS);
  }

  private static Map<String, @Nullable Object> version(
      Map<String, @Nullable Object> crd, String name) {
    for (Object each : Obj.list(crd, "spec", "versions")) {
      if (Obj.text(each, "name").equals(name)) {
        return Obj.map(each);
      }
    }
    throw Errors.notServed();
  }

  Map<String, @Nullable Object> schema() {
    return Obj.map(version, "schema", "openAPIV3Schema");
  }

  Shape shape() {
    return CustomShape.of(schema());
  }

  boolean hasStatus() {
    return Obj.at(version, "subresources", "status") != null;
  }
}
