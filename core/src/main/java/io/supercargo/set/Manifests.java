package io.supercargo.set;

import io.supercargo.finding.Origin;
import io.supercargo.finding.ResourceId;
import io.supercargo.model.Arguments;
import io.supercargo.model.CustomResource;
import io.supercargo.model.Resource;
import io.supercargo.ref.ObjectRef;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A set of resources that belong together, in the order they were written. Immutable; edits return
 * a changed set. Two sets are equal if they hold equal resources in the same order, wherever these
 * were written.
 */
public final class Manifests implements Iterable<Resource> {
  private final String name;
  private final @Nullable String namespace;
  private final List<Entry> entries;
  private final List<ObjectRef> outside;
  private final boolean complete;

  Manifests(ManifestsBuilder builder) {
    this.name = builder.name;
    this.namespace = builder.namespace;
    this.entries = Collections.unmodifiableList(new ArrayList<>(builder.entries));
    this.outside = Collections.unmodifiableList(new ArrayList<>(builder.outside));
    this.complete = builder.complete;
  }

  /** Returns a builder of a set of that name, for code that has resources already. */
  public static ManifestsBuilder builder(String name) {
    return new ManifestsBuilder(Arguments.text(name, "name"));
  }

  /** Returns a set of these resources, in this order. */
  public static Manifests of(String name, Iterable<? extends Resource> resources) {
    ManifestsBuilder builder = builder(name);
    for (Resource resource : resources) {
      builder.add(Entry.of(resource, null));
    }
    return builder.build();
  }

  /** Returns the name of the set. */
  public String name() {
    return name;
  }

  /** Returns the namespace of the set, or null if it names none. */
  public @Nullable String namespace() {
    return namespace;
  }

  /** Returns the resources with what is known beside them. */
  public List<Entry> entries() {
    return entries;
  }

  /** Returns what the set refers to and says exists outside. */
  public List<ObjectRef> outside() {
    return outside;
  }

  /** Returns whether what is referred to must be in the set or be named as existing outside. */
  public boolean isComplete() {
    return complete;
  }

  /** Returns the resources as a list. */
  public List<Resource> resources() {
    List<Resource> resources = new ArrayList<>(entries.size());
    for (Entry entry : entries) {
      resources.add(entry.resource());
    }
    return Collections.unmodifiableList(resources);
  }

  /** Returns how many resources there are. */
  public int size() {
    return entries.size();
  }

  @Override
  public Iterator<Resource> iterator() {
    return resources().iterator();
  }

  /**
   * Returns the resource of that type and name.
   *
   * @throws IllegalArgumentException if there is none (naming the nearest) or more than one, in
   *     different namespaces
   */
  public <T extends Resource> T get(Class<T> type, String resourceName) {
    return type.cast(entries.get(Lookup.of(this, type).index(resourceName)).resource());
  }

  /** Returns the resource of that type and name, or null if there is none. */
  public <T extends Resource> @Nullable T find(Class<T> type, String resourceName) {
    for (Entry entry : entries) {
      if (type.isInstance(entry.resource()) && resourceName.equals(entry.resource().name())) {
        return type.cast(entry.resource());
      }
    }
    return null;
  }

  /** Returns the resources of that type, in order. */
  public <T extends Resource> List<T> all(Class<T> type) {
    List<T> result = new ArrayList<>();
    for (Entry entry : entries) {
      if (type.isInstance(entry.resource())) {
        result.add(type.cast(entry.resource()));
      }
    }
    return Collections.unmodifiableList(result);
  }

  /**
   * Returns a set in which one resource is changed; what is known beside it is kept.
   *
   * @param type the resource's type
   * @param resourceName the resource's name
   * @param change makes the new resource of the old one, such as {@code d -> d.with(b -> …)}
   * @throws IllegalArgumentException if there is no such resource, naming the nearest
   */
  public <T extends Resource> Manifests edit(
      Class<T> type, String resourceName, UnaryOperator<T> change) {
    return edit(type, Lookup.of(this, type).index(resourceName), change);
  }

  /**
   * As {@link #edit(Class, String, UnaryOperator)}, for a name that is there in several namespaces.
   *
   * @param where the namespace that is written in the resource
   */
  public <T extends Resource> Manifests edit(
      Class<T> type, String where, String resourceName, UnaryOperator<T> change) {
    Arguments.text(where, "namespace");
    Predicate<T> meant = t -> where.equals(t.namespace()) && resourceName.equals(t.name());
    for (T resource : all(type)) {
      if (meant.test(resource)) {
        return editAll(type, meant, change);
      }
    }
    throw Lookup.of(this, type).missing(where + "/" + resourceName);
  }

  private <T extends Resource> Manifests edit(Class<T> type, int index, UnaryOperator<T> change) {
    Entry entry = entries.get(index);
    T changed = change.apply(type.cast(entry.resource()));
    ManifestsBuilder builder = toBuilder();
    builder.entries.set(index, entry.withResource(Arguments.notNull(changed, "changed resource")));
    return builder.build();
  }

  /**
   * Returns the custom resource of that kind and name.
   *
   * @throws IllegalArgumentException if there is none (naming the nearest) or more than one
   */
  public CustomResource customResource(String kind, String resourceName) {
    int index = Lookup.ofCustom(this, kind).index(resourceName);
    return (CustomResource) entries.get(index).resource();
  }

  /**
   * Returns a set in which one custom resource is changed.
   *
   * @throws IllegalArgumentException as for {@link #customResource(String, String)}
   */
  public Manifests editCustomResource(
      String kind, String resourceName, UnaryOperator<CustomResource> change) {
    return edit(CustomResource.class, Lookup.ofCustom(this, kind).index(resourceName), change);
  }

  /**
   * Returns a set in which every resource of a type is changed.
   *
   * @param type the type, {@code Resource.class} for all
   * @param change makes the new resource of the old one
   */
  public <T extends Resource> Manifests editAll(Class<T> type, UnaryOperator<T> change) {
    return editAll(type, t -> true, change);
  }

  private <T extends Resource> Manifests editAll(
      Class<T> type, Predicate<T> which, UnaryOperator<T> change) {
    ManifestsBuilder builder = toBuilder();
    for (int i = 0; i < entries.size(); i++) {
      Resource resource = entries.get(i).resource();
      if (type.isInstance(resource) && which.test(type.cast(resource))) {
        Resource changed = Arguments.notNull(change.apply(type.cast(resource)), "changed resource");
        builder.entries.set(i, entries.get(i).withResource(changed));
      }
    }
    return builder.build();
  }

  /**
   * Returns a set without one resource.
   *
   * @throws IllegalArgumentException if there is no such resource (naming the nearest) or more than
   *     one, in different namespaces
   */
  public <T extends Resource> Manifests without(Class<T> type, String resourceName) {
    return without(Lookup.of(this, type).index(resourceName));
  }

  /**
   * Returns a set without one custom resource.
   *
   * @throws IllegalArgumentException as for {@link #customResource(String, String)}
   */
  public Manifests withoutCustomResource(String kind, String resourceName) {
    return without(Lookup.ofCustom(this, kind).index(resourceName));
  }

  private Manifests without(int index) {
    ManifestsBuilder builder = toBuilder();
    builder.entries.remove(index);
    return builder.build();
  }

  /** Returns a builder that holds this set. */
  public ManifestsBuilder toBuilder() {
    return new ManifestsBuilder(this);
  }

  /** Returns where a resource of this set was written, or null if it is not known. */
  public @Nullable Origin origin(Resource resource) {
    for (Entry entry : entries) {
      if (entry.resource() == resource) {
        return entry.origin();
      }
    }
    return null;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Manifests that
        && name.equals(that.name)
        && resources().equals(that.resources());
  }

  @Override
  public int hashCode() {
    return resources().hashCode();
  }

  /** Returns the name of the set and its resources' kinds and names. */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder("Manifests ").append(name).append(' ');
    String separator = "[";
    for (Entry entry : entries) {
      out.append(separator).append(ResourceId.of(entry.resource()));
      separator = ", ";
    }
    return out.append(entries.isEmpty() ? "[]" : "]").toString();
  }
}
