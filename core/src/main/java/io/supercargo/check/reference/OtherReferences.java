package io.supercargo.check.reference;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.model.Resource;
import io.supercargo.model.Struct;
import java.util.List;

/** Walks through what scalers and bindings refer to. */
final class OtherReferences {
  private OtherReferences() {}

  /** Checks that a HorizontalPodAutoscaler scales something that is there. */
  static void scaler(Resource scaler, SetScope scope) {
    if (scaler.asStruct().value("spec") instanceof Struct spec
        && spec.value("scaleTargetRef") instanceof Struct target) {
      FieldPath at = FieldPath.ROOT.child("spec").child("scaleTargetRef").child("name");
      String group = Graph.group(text(target, "apiVersion"));
      object(group, text(target, "kind"), scope.namespace, text(target, "name"), at, scope);
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
