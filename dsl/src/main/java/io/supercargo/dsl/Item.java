package io.supercargo.dsl;

import io.supercargo.finding.Origin;
import io.supercargo.model.CustomResource;
import io.supercargo.model.Resource;
import io.supercargo.model.StructBuilder;
import io.supercargo.set.Entry;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A resource of a scope that is not closed yet. */
final class Item {
  final StructBuilder<?> builder;
  final @Nullable Origin origin;
  @Nullable PodLabels podLabels;
  boolean derived;
  private @Nullable String comment;

  Item(StructBuilder<?> builder, @Nullable Origin origin) {
    this.builder = builder;
    this.origin = origin;
  }

  String kind() {
    Object kind = builder.get(builder.index("kind"));
    return kind == null ? "" : (String) kind;
  }

  @Nullable String name() {
    return metadata("name");
  }

  @Nullable String namespace() {
    return metadata("namespace");
  }

  private @Nullable String metadata(String field) {
    StructBuilder<?> metadata = builder.edit("metadata");
    return (String) metadata.get(metadata.index(field));
  }

  void comment(String text) {
    comment = text;
  }

  boolean isNamespaced() {
    return builder instanceof CustomResource.Builder custom
        ? !custom.isClusterScoped()
        : builder.schema().namespaced();
  }

  /** Applies what holds for the whole set and returns the finished entry. */
  Entry finish(
      @Nullable String namespace,
      Map<String, String> labels,
      Map<String, String> annotations,
      boolean labelPods) {
    if (namespace != null && isNamespaced() && namespace() == null) {
      StructBuilder<?> metadata = builder.edit("metadata");
      metadata.setValue(metadata.index("namespace"), namespace);
    }
    Resource resource = labelled((Resource) builder.build(), labels, annotations, labelPods);
    Entry entry = Entry.of(resource, origin).withComment(comment);
    return derived ? entry.withDerivedSelector() : entry;
  }

  /**
   * Labels of the set are added to what is built already, so that they reach no selector that was
   * taken from the labels of pods.
   */
  private Resource labelled(
      Resource resource,
      Map<String, String> labels,
      Map<String, String> annotations,
      boolean labelPods) {
    if (labels.isEmpty() && annotations.isEmpty()) {
      return resource;
    }
    StructBuilder<?> copy = resource.toBuilder();
    addMissing(copy.edit("metadata"), "labels", labels);
    addMissing(copy.edit("metadata"), "annotations", annotations);
    if (labelPods && podLabels != null) {
      addMissing(PodLabels.podMetadata(copy), "labels", labels);
    }
    return (Resource) copy.build();
  }

  /** Adds entries to a map of the metadata where the keys are not there yet. */
  @SuppressWarnings("unchecked")
  static void addMissing(StructBuilder<?> metadata, String field, Map<String, String> entries) {
    if (entries.isEmpty()) {
      return;
    }
    int index = metadata.index(field);
    Map<String, String> all = new LinkedHashMap<>();
    Object present = metadata.get(index);
    if (present != null) {
      all.putAll((Map<String, String>) present);
    }
    for (Map.Entry<String, String> entry : entries.entrySet()) {
      all.putIfAbsent(entry.getKey(), entry.getValue());
    }
    metadata.setValue(index, all);
  }
}
