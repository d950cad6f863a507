package io.supercargo.apply.project;

import io.supercargo.apply.spi.ObjectKey;
import io.supercargo.apply.spi.ResourceType;
import io.supercargo.model.Resource;
import io.supercargo.model.apiextensions.v1.CustomResourceDefinition;
import io.supercargo.model.apiextensions.v1.CustomResourceDefinitionSpec;
import io.supercargo.model.apiextensions.v1.CustomResourceDefinitionVersion;
import io.supercargo.set.Manifests;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The kinds that the CustomResourceDefinitions of a set will bring. */
final class DefinedTypes {
  private static final Set<String> VERBS =
      Set.of("get", "list", "watch", "create", "update", "patch", "delete");
  private static final ResourceType DEFINITION =
      new ResourceType(
          "apiextensions.k8s.io",
          "v1",
          "CustomResourceDefinition",
          "customresourcedefinitions",
          false,
          VERBS);

  private final Map<String, Defined> types = new HashMap<>();

  private DefinedTypes() {}

  /**
   * A kind that is not served yet.
   *
   * @param definition brings it
   */
  record Defined(ResourceType type, ObjectKey definition) {}

  static DefinedTypes in(Manifests set) {
    DefinedTypes types = new DefinedTypes();
    for (CustomResourceDefinition definition : set.all(CustomResourceDefinition.class)) {
      types.add(definition);
    }
    return types;
  }

  private void add(CustomResourceDefinition definition) {
    CustomResourceDefinitionSpec spec = definition.spec();
    String name = definition.name();
    if (name == null || spec == null || spec.names() == null || spec.versions() == null) {
      return;
    }
    String kind = spec.names().kind();
    String plural = spec.names().plural();
    if (kind == null || plural == null || spec.group() == null) {
      return;
    }
    ObjectKey key = new ObjectKey(DEFINITION, null, name);
    for (CustomResourceDefinitionVersion version : spec.versions()) {
      if (version.name() != null && Boolean.TRUE.equals(version.served())) {
        boolean namespaced = !"Cluster".equals(spec.scope());
        ResourceType type =
            new ResourceType(spec.group(), version.name(), kind, plural, namespaced, VERBS);
        types.put(type.toString(), new Defined(type, key));
      }
    }
  }

  @Nullable Defined find(Resource resource) {
    return types.get(resource.apiVersion() + " " + resource.kind());
  }
}
