package io.supercargo.check.meta;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.model.Resource;
import io.supercargo.model.meta.v1.ObjectMeta;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Walks through metadata. Every kind calls one of these methods. */
public final class Metadata {
  /** The path of metadata. */
  public static final FieldPath PATH = FieldPath.ROOT.child("metadata");

  private static final Rule<ObjectMeta, MetaScope> NAME = new Name();
  private static final Rule<ObjectMeta, Scope> NAMESPACE = new Namespace();
  private static final Rule<ObjectMeta, Scope> GENERATION = new Generation();
  private static final Rule<ObjectMeta, Scope> OWNERS = new OwnerReferences();
  private static final Rule<ObjectMeta, Scope> FINALIZERS = new Finalizers();
  private static final Rule<ObjectMeta, Scope> FINALIZER_NAMES = new FinalizerNames();
  private static final Rule<Map<String, String>, Scope> LABELS = new Labels();
  private static final Rule<Map<String, String>, Scope> ANNOTATIONS = new Annotations();

  private Metadata() {}

  /** Returns the rules of metadata. */
  public static List<Rule<?, ?>> rules() {
    return List.of(
        NAME, NAMESPACE, GENERATION, OWNERS, FINALIZERS, FINALIZER_NAMES, LABELS, ANNOTATIONS);
  }

  /**
   * Checks the metadata of a kind that Kubernetes' core validation is in charge of: all but
   * PodDisruptionBudget.
   *
   * @param format the format of the kind's names
   */
  public static void check(Resource resource, NameFormat format, Scope scope) {
    checkCommon(resource, format, scope);
    ObjectMeta meta = resource.metadata();
    if (meta != null) {
      FINALIZER_NAMES.check(meta, PATH, scope);
    }
  }

  /** Checks the metadata of any kind. */
  public static void checkCommon(Resource resource, NameFormat format, Scope scope) {
    ObjectMeta meta = resource.metadata();
    if (meta == null) {
      meta = ObjectMeta.builder().build();
    }
    NAME.check(meta, PATH, new MetaScope(scope, format));
    if (resource.schema().namespaced()) {
      NAMESPACE.check(meta, PATH, scope);
    }
    labels(meta.labels(), PATH.child("labels"), scope);
    annotations(meta.annotations(), PATH.child("annotations"), scope);
    OWNERS.check(meta, PATH, scope);
    FINALIZERS.check(meta, PATH, scope);
  }

  /** Checks the generation of a kind for which the server keeps the one that is written. */
  public static void generation(Resource resource, Scope scope) {
    ObjectMeta meta = resource.metadata();
    if (meta != null) {
      GENERATION.check(meta, PATH, scope);
    }
  }

  /** Checks keys and values of a map of labels, a selector's too. */
  public static void labels(@Nullable Map<String, String> labels, FieldPath at, Scope scope) {
    if (labels != null) {
      LABELS.check(labels, at, scope);
    }
  }

  /** Checks annotations. */
  public static void annotations(@Nullable Map<String, String> map, FieldPath at, Scope scope) {
    if (map != null) {
      ANNOTATIONS.check(map, at, scope);
    }
  }

  /** Returns the labels of an object, empty if it has none. */
  public static Map<String, String> labelsOf(@Nullable ObjectMeta meta) {
    return meta == null ? Map.of() : Values.map(meta.labels());
  }

  /** Returns the annotations of an object, empty if it has none. */
  public static Map<String, String> annotationsOf(@Nullable ObjectMeta meta) {
    return meta == null ? Map.of() : Values.map(meta.annotations());
  }
}
