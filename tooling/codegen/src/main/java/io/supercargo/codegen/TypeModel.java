package io.supercargo.codegen;

import java.util.List;

/**
 * One type of the model.
 *
 * @param typeName such as {@code core.v1.Container}
 * @param doc Kubernetes' own text
 * @param apiVersion group and version, empty if the type is no kind
 * @param kind the kind, empty if the type is none
 * @param plural the name in URLs, empty if it is not served by itself
 * @param namespaced whether objects live in a namespace
 * @param fields the fields in the order people write them
 * @param clientClass the simple name of the official client's class
 */
record TypeModel(
    String typeName,
    String doc,
    String apiVersion,
    String kind,
    String plural,
    boolean namespaced,
    List<FieldModel> fields,
    String clientClass) {

  static final String ROOT = "io.supercargo.model.";

  String qualifiedName() {
    return ROOT + typeName;
  }

  String simpleName() {
    return typeName.substring(typeName.lastIndexOf('.') + 1);
  }

  String packageName() {
    return qualifiedName().substring(0, qualifiedName().lastIndexOf('.'));
  }

  boolean isKind() {
    return !kind.isEmpty();
  }

  /** Returns whether it stands in manifests by itself: a kind with the metadata of objects. */
  boolean isResource() {
    return isKind()
        && fields.stream().anyMatch(f -> f.name().equals("apiVersion"))
        && fields.stream().anyMatch(f -> f.struct().equals(ROOT + "meta.v1.ObjectMeta"));
  }
}
