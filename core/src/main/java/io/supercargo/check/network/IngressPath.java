package io.supercargo.check.network;

import io.supercargo.check.engine.Declared;
import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.model.networking.v1.HTTPIngressPath;

/** A path of an Ingress has a type and starts with a slash, without detours. */
final class IngressPath extends Rule<HTTPIngressPath, Scope> {
  IngressPath() {
    super("ingress/path");
  }

  @Override
  public void check(HTTPIngressPath path, FieldPath at, Scope scope) {
    String type = path.pathType();
    String text = Values.text(path.path());
    FieldPath where = at.child("path");
    if (type == null) {
      String expected = "how path is compared: Prefix, Exact or ImplementationSpecific";
      scope.problems().required(this, at.child("pathType"), expected);
    } else if (Values.isOneOf(type, "Exact", "Prefix")) {
      if (!text.startsWith("/")) {
        scope.problems().invalid(this, where, text, "a path that starts with /");
      }
      detours(text, where, scope);
    } else if (!Declared.HTTP_INGRESS_PATH_PATH_TYPE.allows(type)) {
      Declared.HTTP_INGRESS_PATH_PATH_TYPE.check(this, type, at.child("pathType"), scope);
    } else if (!text.isEmpty() && !text.startsWith("/")) {
      scope.problems().invalid(this, where, text, "nothing or a path that starts with /");
    }
  }

  private void detours(String path, FieldPath at, Scope scope) {
    if (path.contains("//")
        || path.contains("/./")
        || path.contains("/../")
        || path.contains("%2f")
        || path.contains("%2F")
        || path.endsWith("/..")
        || path.endsWith("/.")) {
      scope.problems().invalid(this, at, path, "a path without //, /./, /../ and %2f");
    }
  }
}
