package io.supercargo.check.reference;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.model.Resource;
import io.supercargo.model.Struct;
import io.supercargo.model.meta.v1.LabelSelector;
import java.util.List;

/** Walks through what StatefulSets, scalers, budgets, policies and bindings refer to. */
final class OtherReferences {
  private static final Rule<Target, SetScope> SCALES = new ScaleTarget();
  private static final Rule<LabelSelector, SetScope> SELECTION = new PodSelection();

  private OtherReferences() {}

  static List<Rule<?, ?>> rules() {
    return List.of(SCALES, SELECTION);
  }

  /** Checks that a budget or policy selects pods that are there. */
  static void selection(Resource resource, String field, SetScope scope) {
    if (resource.asStruct().value("spec") instanceof Struct spec
        && spec.value(field) instanceof LabelSelector selector) {
      SELECTION.check(selector, FieldPath.ROOT.child("spec").child(field), scope);
    }
  }

  /** Checks that the Service which names the pods of a StatefulSet is there. */
  static void governing(Resource workload, SetScope scope) {
    if (workload.schema().typeName().equals("apps.v1.StatefulSet")
        && workload.asStruct().value("spec") instanceof Struct spec) {
      FieldPath at = FieldPath.ROOT.child("spec").child("serviceName");
      Targets.named("Service", text(spec, "serviceName"), at, scope);
    }
  }

  /** Checks that a HorizontalPodAutoscaler scales something that is there. */
  static void scaler(Resource scaler, SetScope scope) {
    if (scaler.asStruct().value("spec") instanceof Struct spec
        && spec.value("scaleTargetRef") instanceof Struct target) {
      FieldPath at = FieldPath.ROOT.child("spec").child("scaleTargetRef");
      String group = Graph.group(text(target, "apiVersion"));
      String kind = text(target, "kind");
      String name = text(target, "name");
      object(group, kind, scope.namespace, name, at.child("name"), scope);
      SCALES.check(new Target(group, kind, scope.namespace, name, null), at.child("kind"), scope);
    }
  }

  /** Checks that a RoleBinding or ClusterRoleBinding binds a role and accounts that are there. */
  static void binding(Resource binding, SetScope scope) {
    if (binding.asStruct().value("roleRef") instanceof Struct role) {
      String kind = text(role, "kind");
      String namespace = kind.equals("ClusterRole") ? "" : scope.namespace;
      FieldPath at = FieldPath.ROOT.child("roleRef").child("name");
      object("rbac.authorization.k8s.io", kind, namespace, text(role, "name"), at, scope);
    }
    if (binding.asStruct().value("subjects") instanceof List<?> subjects) {
      for (int i = 0; i < subjects.size(); i++) {
        Struct subject = (Struct) subjects.get(i);
        if ("ServiceAccount".equals(text(subject, "kind"))) {
          FieldPath at = FieldPath.ROOT.child("subjects").index(i).child("name");
          String namespace = scope.graph.namespace(text(subject, "namespace"));
          object("", "ServiceAccount", namespace, text(subject, "name"), at, scope);
        }
      }
    }
  }

  private static void object(
      String group, String kind, String namespace, String name, FieldPath at, SetScope scope) {
    if (!kind.isEmpty() && !name.isEmpty()) {
      Targets.check(new Target(group, kind, namespace, name, null), at, scope);
    }
  }

  private static String text(Struct struct, String field) {
    return struct.value(field) instanceof String text ? text : "";
  }
}
