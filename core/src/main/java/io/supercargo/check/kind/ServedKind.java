package io.supercargo.check.kind;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.finding.ErrorType;
import io.supercargo.model.Resource;

/** The server has the kind in that version. */
final class ServedKind extends Rule<Resource, Scope> {
  ServedKind() {
    super("kind/served");
  }

  @Override
  public void check(Resource resource, FieldPath at, Scope scope) {
    String version = Values.text(resource.apiVersion());
    String kind = Values.text(resource.kind());
    if (version.isEmpty()
        || kind.isEmpty()
        || !Kinds.isKubernetes(version)
        || Kinds.isServed(version, kind, scope.version())) {
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
