package io.supercargo.dsl;

import io.supercargo.check.SetArguments;
import io.supercargo.finding.Origin;
import io.supercargo.model.Arguments;
import io.supercargo.model.Nearest;
import io.supercargo.model.Resource;
import io.supercargo.model.StructBuilder;
import io.supercargo.ref.ObjectRef;
import io.supercargo.ref.WorkloadRef;
import io.supercargo.set.Manifests;
import io.supercargo.set.ManifestsBuilder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Where a set is described: each method adds a resource and returns a reference to it, by which
 * other resources name it. Resources are finished when the scope closes, so what is said of the
 * whole set may stand anywhere in it.
 */
public final class ManifestsScope extends KindMethods {
  private final String name;
  private final List<Item> items = new ArrayList<>();
  // Items and included sets, in the order they were written.
  private final List<Object> parts = new ArrayList<>();
  private final Map<String, List<Item>> byName = new HashMap<>();
  private final List<String> libraryPackages = new ArrayList<>();
  private final Map<String, String> labels = new LinkedHashMap<>();
  private final Map<String, String> annotations = new LinkedHashMap<>();
  private final ManifestsBuilder set;
  private @Nullable String namespace;
  private String nameLabel = "app.kubernetes.io/name";
  private String instanceLabel = "app.kubernetes.io/instance";
  private boolean labelPods;
  private boolean origins = true;
  private boolean complete = true;
  private boolean closed;

  ManifestsScope(String name) {
    this.name = name;
    this.set = Manifests.builder(name);
  }

  /** Returns the name of the set. */
  public String name() {
    return name;
  }

  /**
   * Sets the namespace of the set. It is written into every resource that lives in a namespace and
   * names none itself.
   */
  public ManifestsScope namespace(String namespace) {
    this.namespace = SetArguments.namespace(namespace);
    return this;
  }

  /** Adds a label to the metadata of every resource that has none of that key; never selected. */
  public ManifestsScope label(String key, String value) {
    SetArguments.labelKey(key);
    return add(labels, "label", key, SetArguments.labelValue(key, value));
  }

  /** Adds an annotation to the metadata of every resource that has none of that key. */
  public ManifestsScope annotation(String key, String value) {
    return add(annotations, "annotation", SetArguments.annotationKey(key), value);
  }

  private ManifestsScope add(Map<String, String> map, String what, String key, String value) {
    if (map.putIfAbsent(key, Arguments.notNull(value, "value")) != null) {
      throw Arguments.failure("the set " + name + " has the " + what + " " + key + " already");
    }
    return this;
  }

  /** Lets the labels of the set reach the pods of its workloads too. */
  public ManifestsScope labelPods() {
    labelPods = true;
    return this;
  }

  /**
   * Sets the keys of the labels that selectors are derived with, once a set.
   *
   * @param nameKey the key for the workload's name, instead of {@code app.kubernetes.io/name}
   * @param instanceKey the key for the set's name, instead of {@code app.kubernetes.io/instance}
   */
  public ManifestsScope selectorLabels(String nameKey, String instanceKey) {
    nameLabel = SetArguments.labelKey(Arguments.text(nameKey, "nameKey"));
    instanceLabel = SetArguments.labelKey(Arguments.text(instanceKey, "instanceKey"));
    return this;
  }

  /**
   * Marks the packages below a prefix as library code: the lines that findings name are those of
   * its callers.
   */
  public ManifestsScope libraryPackage(String prefix) {
    libraryPackages.add(Arguments.text(prefix, "prefix"));
    return this;
  }

  /** Stops remembering the lines of what is added from now on. */
  public ManifestsScope withoutOrigins() {
    origins = false;
    return this;
  }

  /** Says that the set may refer to what is neither in it nor named as existing outside. */
  public ManifestsScope incomplete() {
    complete = false;
    return this;
  }

  /** Names something that exists outside the set, in the set's namespace or in none. */
  public <R extends ObjectRef> R existing(Existing<R> kind, String resourceName) {
    return outside(kind.reference(null, resourceName));
  }

  /** Names something that exists outside the set, in a namespace. */
  public <R extends ObjectRef> R existing(
      Existing<R> kind, String resourceNamespace, String resourceName) {
    return outside(kind.reference(Arguments.text(resourceNamespace, "namespace"), resourceName));
  }

  /**
   * Names something that another set holds.
   *
   * @throws IllegalArgumentException if that set does not hold it, naming the nearest it holds
   */
  public <R extends ObjectRef> R imported(Manifests other, Existing<R> kind, String resourceName) {
    List<String> names = new ArrayList<>();
    for (Resource resource : other) {
      R reference = resource.name() == null ? null : kind.reference(null, resource.name());
      if (reference != null
          && kind.kind().equals(resource.kind())
          && reference.apiVersion().equals(resource.apiVersion())) {
        if (reference.name().equals(resourceName)) {
          String where = resource.namespace() == null ? other.namespace() : resource.namespace();
          return outside(
              kind.reference(resource.schema().namespaced() ? where : null, resourceName));
        }
        names.add(reference.name());
      }
    }
    String nearest = Nearest.of(resourceName, names);
    throw Arguments.failure(
        "the set "
            + other.name()
            + " has no "
            + kind.kind()
            + " "
            + resourceName
            + (nearest == null ? "; it has " + names : "; did you mean " + nearest + "?"));
  }

  private <R extends ObjectRef> R outside(R reference) {
    set.outside(reference);
    return reference;
  }

  /** Names a workload that exists outside the set, with the labels that select its pods. */
  public WorkloadRef existingWorkload(
      String apiVersion, String kind, String resourceName, Map<String, String> podLabels) {
    Map<String, String> labels =
        Collections.unmodifiableMap(new LinkedHashMap<>(Arguments.notNull(podLabels, "podLabels")));
    return outside(new WorkloadRef(apiVersion, kind, null, resourceName, () -> labels));
  }

  /**
   * Adds the resources of another set as they are, in this place.
   *
   * <p>A resource that is in both sets is an error, which names both lines when this scope closes.
   */
  public ManifestsScope include(Manifests other) {
    checkOpen();
    parts.add(Arguments.notNull(other, "other"));
    return this;
  }

  @Override
  Item addMade(Resource resource) {
    return add(Arguments.notNull(resource, "resource").toBuilder(), ManifestsScope::nothing);
  }

  private static void nothing(StructBuilder<?> builder) {}

  /** Sets the comment that stands before the document of the resource that was added last. */
  public ManifestsScope comment(String text) {
    if (items.isEmpty()) {
      throw Arguments.failure("no resource to comment on yet: add one first");
    }
    items.get(items.size() - 1).comment(Arguments.text(text, "text"));
    return this;
  }

  @Override
  <B> Item add(B builder, Consumer<? super B> fields) {
    checkOpen();
    Arguments.notNull(fields, "fields");
    StructBuilder<?> struct = (StructBuilder<?>) builder;
    Item item = new Item(struct, origins ? Origin.here(libraryPackages) : null);
    if (!origins) {
      struct.untraced();
    }
    fields.accept(builder);
    checkNew(item);
    items.add(item);
    parts.add(item);
    return item;
  }

  private void checkOpen() {
    if (closed) {
      throw Arguments.failure("the set " + name + " is closed: add resources inside manifests(…)");
    }
  }

  private void checkNew(Item item) {
    String key = item.kind() + " " + Arguments.text(item.name(), "metadata.name");
    List<Item> twins = byName.get(key);
    if (twins == null) {
      twins = new ArrayList<>(1);
      byName.put(key, twins);
    }
    for (Item other : twins) {
      if (item.apiVersion().equals(other.apiVersion())
          && sameNamespace(item.namespace(), other.namespace())) {
        throw Arguments.failure(
            key
                + " is in the set already"
                + (other.origin == null ? "" : ", added at " + other.origin));
      }
    }
    twins.add(item);
  }

  private boolean sameNamespace(@Nullable String one, @Nullable String two) {
    String first = one == null ? namespace : one;
    String second = two == null ? namespace : two;
    return first == null ? second == null : first.equals(second);
  }

  @Override
  WorkloadRef workload(Item item) {
    PodLabels podLabels = new PodLabels(this, item.builder, name(item));
    item.podLabels = podLabels;
    ObjectRef reference = reference(item);
    return new WorkloadRef(
        reference.apiVersion(),
        reference.kind(),
        reference.namespace(),
        reference.name(),
        podLabels);
  }

  String nameLabel() {
    return nameLabel;
  }

  String instanceLabel() {
    return instanceLabel;
  }

  Manifests close() {
    closed = true;
    settleSelectors();
    set.namespace(namespace).complete(complete);
    for (Object part : parts) {
      if (part instanceof Item item) {
        set.addNew(item.finish(namespace, labels, annotations, labelPods));
      } else {
        set.include((Manifests) part);
      }
    }
    return set.build();
  }

  /** Selectors are settled first: other resources take them when they are built. */
  private void settleSelectors() {
    for (Item item : items) {
      if (item.podLabels != null) {
        item.derived = item.podLabels.settle();
      }
    }
  }
}
