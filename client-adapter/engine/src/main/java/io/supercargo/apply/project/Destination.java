package io.supercargo.apply.project;

import io.supercargo.apply.fault.DeliveryException;
import io.supercargo.apply.spi.Discovery;
import io.supercargo.apply.spi.ObjectKey;
import io.supercargo.apply.spi.ResourceType;
import io.supercargo.finding.Origin;
import io.supercargo.finding.ResourceId;
import io.supercargo.model.Resource;
import io.supercargo.set.Entry;
import io.supercargo.set.Manifests;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the resources of a set go: each becomes one object of the cluster. */
public final class Destination {
  private final Manifests set;
  private final Discovery discovery;
  private final String namespace;
  private final Map<String, String> labels;
  private final DefinedTypes defined;
  private final List<String> problems = new ArrayList<>();

  private Destination(
      Manifests set, Discovery discovery, String namespace, Map<String, String> labels) {
    this.set = set;
    this.discovery = discovery;
    this.namespace = namespace;
    this.labels = labels;
    this.defined = DefinedTypes.in(set);
  }

  /**
   * Returns what the resources of a set become, in their order.
   *
   * @param discovery what the cluster serves
   * @param namespace of resources that name none
   * @param labels labels that each gets
   * @throws DeliveryException naming every resource of a kind that neither the cluster nor the set
   *     has, every one without a name, and every two that are one object, and every annotation of
   *     ours that is misspelt
   */
  public static List<Wanted> of(
      Manifests set, Discovery discovery, String namespace, Map<String, String> labels) {
    return new Destination(set, discovery, namespace, labels).resolve();
  }

  private List<Wanted> resolve() {
    Map<ObjectKey, Wanted> all = new LinkedHashMap<>();
    for (Entry entry : set.entries()) {
      Wanted wanted = wanted(entry);
      Wanted other = wanted == null ? null : all.putIfAbsent(wanted.key(), wanted);
      if (other != null) {
        problems.add(where(entry) + " and " + where(other.entry()) + " are one object. Remove one");
      }
    }
    if (!problems.isEmpty()) {
      throw new DeliveryException(problems);
    }
    return new ArrayList<>(all.values());
  }

  private @Nullable Wanted wanted(Entry entry) {
    Resource resource = entry.resource();
    String name = resource.name();
    if (name == null || name.isEmpty()) {
      problems.add(where(entry) + " has no name; generateName cannot be applied. Name it");
      return null;
    }
    for (String problem : OwnAnnotations.problems(resource)) {
      problems.add(where(entry) + ", " + problem);
    }
    ResourceType type = discovery.find(resource.apiVersion(), resource.kind());
    ObjectKey definition = null;
    if (type == null) {
      DefinedTypes.Defined own = defined.find(resource);
      if (own == null) {
        problems.add(unknown(entry));
        return null;
      }
      type = own.type();
      definition = own.definition();
    }
    String place = type.namespaced() ? namespace(resource) : null;
    if (!ObjectKey.isName(name) || (place != null && !ObjectKey.isName(place))) {
      problems.add(where(entry) + " cannot be called so: expected " + ObjectKey.NAME);
      return null;
    }
    Map<String, @Nullable Object> tree = Projection.of(resource, place, labels);
    return new Wanted(new ObjectKey(type, place, name), entry, tree, definition);
  }

  private String namespace(Resource resource) {
    String own = resource.namespace();
    return own == null || own.isEmpty() ? namespace : own;
  }

  private String unknown(Entry entry) {
    Resource resource = entry.resource();
    String other =
        discovery.types().stream()
            .filter(type -> type.kind().equals(resource.kind()))
            .map(ResourceType::apiVersion)
            .distinct()
            .reduce((one, two) -> one + ", " + two)
            .orElse("");
    return where(entry)
        + ": the cluster does not serve "
        + resource.kind()
        + " of "
        + resource.apiVersion()
        + (other.isEmpty()
            ? ". Add its CustomResourceDefinition to the set, or install it first"
            : "; it has the kind in " + other);
  }

  private static String where(Entry entry) {
    Origin origin = entry.origin();
    String id = ResourceId.of(entry.resource()).toString();
    return origin == null ? id : id + " (" + origin + ")";
  }
}
