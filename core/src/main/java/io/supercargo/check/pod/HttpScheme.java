package io.supercargo.check.pod;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Values;
import io.supercargo.model.core.v1.HTTPGetAction;

/** The scheme of a request is HTTP or HTTPS, in capitals. */
final class HttpScheme extends Rule<HTTPGetAction, PodScope> {
  HttpScheme() {
    super("probe/http-scheme");
  }

  @Override
  public void check(HTTPGetAction action, FieldPath at, PodScope scope) {
    if (!Values.isOneOf(action.scheme(), "HTTP", "HTTPS")) {
      FieldPath path = at.child("scheme");
      scope.problems().unsupported(this, path, action.scheme(), "HTTP", "HTTPS");
    }
  }
}
