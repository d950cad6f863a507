package io.supercargo.set;

import io.supercargo.finding.Origin;
import io.supercargo.finding.ResourceId;
import io.supercargo.model.Arguments;
import io.supercargo.model.Resource;
import io.supercargo.model.Struct;
import io.supercargo.ref.ObjectRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects the resources of a set. The language of {@code dsl} builds on this. */
public final class ManifestsBuilder {
  final String name;
  final List<Entry> entries = new ArrayList<>();
  final List<ObjectRef> outside = new ArrayList<>();
  @Nullable String namespace;
  boolean complete;
  private final Map<String, Entry> byIdentity = new HashMap<>();
  // How many of the entries the index knows; only addNew needs it.
  private int indexed;

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
    byIdentity.clear();
    indexed = 0;
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
   * Appends a resource that must be new to the set.
   *
   * @throws IllegalArgumentException if a resource of the same kind, namespace and name is there,
   *     naming both places
   */
  public ManifestsBuilder addNew(Entry entry) {
    Arguments.notNull(entry, "entry");
    Entry twin = index().get(identity(entry.part()));
    if (twin != null) {
      throw Arguments.failure(
          ResourceId.of(entry.resource())
              + " is in the set already"
              + (twin.origin() == null ? "" : ", written at " + twin.origin())
              + (entry.origin() == null ? "" : "; again at " + entry.origin()));
    }
    return add(entry);
  }

  /**
   * Appends the resources of another set, and what that says exists outside.
   *
   * @throws IllegalArgumentException if a resource of the same kind, namespace and name is there,
   *     naming both places
   */
  public ManifestsBuilder include(Manifests other) {
    for (Entry entry : other.entries()) {
      addNew(entry);
    }
    for (ObjectRef reference : other.outside()) {
      outside.add(reference.in(other.namespace()));
    }
    return this;
  }

  /** What is there by identity, which depends on the namespace of the set. */
  private Map<String, Entry> index() {
    while (indexed < entries.size()) {
      Entry entry = entries.get(indexed);
      byIdentity.putIfAbsent(identity(entry.part()), entry);
      indexed++;
    }
    return byIdentity;
  }

  private String identity(Struct resource) {
    String stated = Identity.metadata(resource, "namespace");
    return Identity.of(resource, stated == null ? namespace : stated);
  }

  /** Returns the set. The builder stays usable. */
  public Manifests build() {
    return new Manifests(this);
  }
}
