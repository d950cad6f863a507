package io.supercargo.model;

import io.supercargo.model.meta.v1.ObjectMeta;
import org.jspecify.annotations.Nullable;

/**
 * An object that stands in a manifest by itself: it has apiVersion, kind and metadata. Every
 * generated kind is one, and so is {@link CustomResource}. Every resource is a {@link Struct}.
 */
public interface Resource {
  /** Returns group and version, such as {@code apps/v1}, or null if it is not set. */
  @Nullable String apiVersion();

  /** Returns the kind, such as {@code Deployment}, or null if it is not set. */
  @Nullable String kind();

  /** Returns name, namespace, labels and annotations, or null if they are not set. */
  @Nullable ObjectMeta metadata();

  /** Returns a builder that holds the fields of this resource, for a changed copy. */
  StructBuilder<?> toBuilder();

  /** Returns the table of this type's fields. */
  Schema schema();

  /** Returns the name in the metadata, or null if it is not set. */
  default @Nullable String name() {
    Struct metadata = (Struct) asStruct().part("metadata");
    return metadata == null ? null : (String) metadata.part("name");
  }

  /** Returns the namespace in the metadata, or null if it is not set. */
  default @Nullable String namespace() {
    Struct metadata = (Struct) asStruct().part("metadata");
    return metadata == null ? null : (String) metadata.part("namespace");
  }

  /** Returns this resource as the object that the structural traversal works on. */
  default Struct asStruct() {
    return (Struct) this;
  }
}
