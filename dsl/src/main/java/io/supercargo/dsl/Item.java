package io.supercargo.dsl;

import io.supercargo.finding.Origin;
import io.supercargo.model.Struct;
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

  String apiVersion() {
    Object apiVersion = builder.get(builder.index("apiVersion"));
    return apiVersion == null ? "" : (String) apiVersion;
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

  /** Applies what holds for the whole set and returns the finished entry. */
  Entry finish(
      @Nullable String namespace,
      Map<String, String> labels,
      Map<String, String> annotations,
      boolean labelPods) {
    Struct resource = labelled(built(namespace), labels, annotations, labelPods);
    Entry entry = Entry.ofPart(resource, origin).withComment(comment);
    if (origin != null) {
      entry = entry.withPositions(new Positions(builder, origin));
    }
    return derived ? entry.withDerivedSelector() : entry;
  }

  /**
   * The subjects of a binding take its namespace. A ClusterRoleBinding has none, so it is lent the
   * set's while it is built.
   */
  private Struct built(@Nullable String namespace) {
    if (namespace == null || namespace() != null) {
      return builder.part();
    }
    boolean lent = "rbac.v1.ClusterRoleBinding".equals(builder.schema().typeName());
    if (lent || builder.isNamespaced()) {
      StructBuilder<?> metadata = builder.edit("metadata");
      metadata.setValue(metadata.index("namespace"), namespace);
    }
    Struct resource = builder.part();
    if (!lent) {
      return resource;
    }
    StructBuilder<?> copy = resource.toBuilder();
    copy.edit("metadata").unset("namespace");
    return copy.part();
  }

  /**
   * Labels of the set are added to what is built already, so that they reach no selector that was
   * taken from the labels of pods.
   */
  private Struct labelled(
      Struct resource,
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
    return copy.part();
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
