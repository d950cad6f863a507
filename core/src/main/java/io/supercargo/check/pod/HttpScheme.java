package io.supercargo.check.pod;

import io.supercargo.check.engine.Declared;
import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.model.core.v1.HTTPGetAction;

/** The scheme of a request is HTTP or HTTPS, in capitals. */
final class HttpScheme extends Rule<HTTPGetAction, PodScope> {
  HttpScheme() {
    super("probe/http-scheme");
  }

  @Override
  public void check(HTTPGetAction action, FieldPath at, PodScope scope) {
    FieldPath path = at.child("scheme");
    Declared.HTTP_GET_ACTION_SCHEME.check(this, action.scheme(), path, scope);
  }
}
