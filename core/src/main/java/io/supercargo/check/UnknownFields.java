package io.supercargo.check;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.kind.Lifetime;
import io.supercargo.finding.Source;
import io.supercargo.model.CustomResource;
import io.supercargo.model.Resource;
import io.supercargo.model.Schema;
import io.supercargo.model.Struct;
import java.util.List;
import java.util.Map;

/**
 * Fields that a kind of Kubernetes does not have: with strict field validation, which kubectl asks
 * for by default, the server's decoder refuses them, before it looks at anything else.
 */
final class UnknownFields {
  private static final String RULE = "decode/unknown-field";

  private UnknownFields() {}

  /** Reports every unknown field; custom resources have fields of their own. */
  static void check(Resource resource, Scope scope) {
    if (!(resource instanceof CustomResource) && any(resource.asStruct())) {
      report(resource.asStruct(), FieldPath.ROOT, scope);
    }
  }

  private static boolean any(Struct struct) {
    if (!struct.unknownFields().isEmpty()) {
      return true;
    }
    for (int i = 0; i < struct.schema().size(); i++) {
      Object value = struct.value(i);
      if (value instanceof Struct part && any(part)) {
        return true;
      }
      if (value instanceof List<?> list && any(list)) {
        return true;
      }
      if (value instanceof Map<?, ?> map && struct.schema().type(i).equals("{o") && any(map)) {
        return true;
      }
    }
    return false;
  }

  private static boolean any(List<?> list) {
    for (Object element : list) {
      if (!(element instanceof Struct part)) {
        return false;
      }
      if (any(part)) {
        return true;
      }
    }
    return false;
  }

  private static boolean any(Map<?, ?> map) {
    for (Object value : map.values()) {
      if (value instanceof Struct part && any(part)) {
        return true;
      }
    }
    return false;
  }

  private static void report(Struct struct, FieldPath at, Scope scope) {
    Schema schema = struct.schema();
    for (String name : struct.unknownFields().keySet()) {
      if (!Lifetime.has(schema.typeName(), name, scope.version())) {
        report(schema.typeName(), name, at.child(name), scope);
      }
    }
    for (int i = 0; i < schema.size(); i++) {
      Object value = struct.value(i);
      FieldPath path = at.child(schema.name(i));
      if (value instanceof Struct part) {
        report(part, path, scope);
      } else if (value instanceof List<?> list) {
        for (int k = 0; k < list.size(); k++) {
          if (list.get(k) instanceof Struct part) {
            report(part, path.index(k), scope);
          }
        }
      } else if (value instanceof Map<?, ?> map) {
        map.forEach(
            (key, element) -> {
              if (element instanceof Struct part) {
                report(part, path.key((String) key), scope);
              }
            });
      }
    }
  }

  private static void report(String typeName, String name, FieldPath at, Scope scope) {
    String until = Lifetime.until(typeName, name);
    String message = "expected a field of " + typeName + ", found \"" + name + "\"";
    String fix =
        until.isEmpty()
            ? "Remove it, unless the cluster is newer than this check."
            : "Remove it: Kubernetes had it until " + until + " only.";
    scope.problems().add(RULE, Source.DECODE, null, at, message, fix);
  }
}
