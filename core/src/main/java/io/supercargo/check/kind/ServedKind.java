package io.supercargo.check.kind;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.finding.ErrorType;
import io.supercargo.model.Resource;
import io.supercargo.model.Struct;
import java.util.List;

/** The server has the kind in that version. */
final class ServedKind extends Rule<Resource, Scope> {
  ServedKind() {
    super("kind/served");
  }

  @Override
  public void check(Resource resource, FieldPath at, Scope scope) {
    String version = Values.text(resource.apiVersion());
    String kind = Values.text(resource.kind());
    if (version.isEmpty() || kind.isEmpty() || !Kinds.isKubernetes(version)) {
      return;
    }
    if (Kinds.isServed(version, kind, scope.version())) {
      list(resource, kind, at, scope);
      return;
    }
    String newest = Kinds.newest(kind, scope.version());
    String message =
        "Kubernetes "
            + scope.version()
            + " does not serve "
            + kind
            + " of "
            + version
            + " by default";
    if (newest == null) {
      FieldPath path = at.child("kind");
      scope.problems().add(this, ErrorType.NOT_FOUND, path, message, gone(kind));
    } else {
      FieldPath path = at.child("apiVersion");
      String fix = "Write apiVersion: " + newest + "; fields may have other names there.";
      scope.problems().add(this, ErrorType.NOT_FOUND, path, message, fix);
    }
  }

  // Clients send the items of a list one by one; without them it is taken for an object itself.
  private void list(Resource resource, String kind, FieldPath at, Scope scope) {
    Struct struct = resource.asStruct();
    Object items =
        struct.schema().indexOf("items") < 0
            ? struct.unknownFields().get("items")
            : struct.value("items");
    if (kind.endsWith("List") && !(items instanceof List)) {
      String message = "a list without items is no resource";
      String fix = "Write the items, or the kind of the resource that this is.";
      scope.problems().add(this, ErrorType.NOT_FOUND, at.child("kind"), message, fix);
    }
  }

  private static String gone(String kind) {
    if (kind.equals("PodSecurityPolicy")) {
      return "Label namespaces for Pod Security admission instead; the kind is gone.";
    }
    if (kind.equals("PodPreset")) {
      return "Write the values into the pod templates; the kind is gone.";
    }
    return "Check the spelling of kind and apiVersion.";
  }
}
