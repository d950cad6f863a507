package io.supercargo.set;

import io.supercargo.finding.Origin;
import io.supercargo.finding.ResourceId;
import io.supercargo.model.Arguments;
import io.supercargo.model.Resource;
import io.supercargo.ref.ObjectRef;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the resources of a set. The language of {@code dsl} builds on this. */
public final class ManifestsBuilder {
  final String name;
  final List<Entry> entries = new ArrayList<>();
  final List<ObjectRef> outside = new ArrayList<>();
  @Nullable String namespace;
  boolean complete;

  ManifestsBuilder(String name) {
    this.name = name;
  }

  ManifestsBuilder(Manifests from) {
    this(from.name());
    this.namespace = from.namespace();
    this.entries.addAll(from.entries());
    this.outside.addAll(from.outside());
    this.complete = from.isComplete();
  }

  /** Sets the namespace that resources without one count as being in. It is not written. */
  public ManifestsBuilder namespace(@Nullable String namespace) {
    this.namespace = namespace;
    return this;
  }

  /** Says whether what is referred to must be in the set or be named as existing outside. */
  public ManifestsBuilder complete(boolean complete) {
    this.complete = complete;
    return this;
  }

  /** Says that something exists outside the set. */
  public ManifestsBuilder outside(ObjectRef reference) {
    outside.add(Arguments.notNull(reference, "reference"));
    return this;
  }

  /** Appends a resource that was written at a place, null if it is not known. */
  public ManifestsBuilder add(Resource resource, @Nullable Origin origin) {
    return add(Entry.of(resource, origin));
  }

  /** Appends a resource with what is known beside it. */
  public ManifestsBuilder add(Entry entry) {
    entries.add(Arguments.notNull(entry, "entry"));
    return this;
  }

  /**
   * Appends the resources of another set.
   *
   * @throws IllegalArgumentException if a resource of the same kind, namespace and name is there
   */
  public ManifestsBuilder include(Manifests other) {
    for (Entry entry : other.entries()) {
      Entry twin = find(entry.resource());
      if (twin != null) {
        throw Arguments.failure(
            ResourceId.of(entry.resource())
                + " is in the set already"
                + (twin.origin() == null ? "" : ", written at " + twin.origin()));
      }
    }
    entries.addAll(other.entries());
    outside.addAll(other.outside());
    return this;
  }

  private @Nullable Entry find(Resource resource) {
    ResourceId id = identity(resource);
    for (Entry entry : entries) {
      if (identity(entry.resource()).equals(id)) {
        return entry;
      }
    }
    return null;
  }

  private ResourceId identity(Resource resource) {
    String where = resource.namespace() == null ? namespace : resource.namespace();
    return new ResourceId(resource.apiVersion(), resource.kind(), where, resource.name());
  }

  /** Returns the set. The builder stays usable. */
  public Manifests build() {
    return new Manifests(this);
  }
}
