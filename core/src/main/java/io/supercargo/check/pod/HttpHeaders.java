package io.supercargo.check.pod;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Formats;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Values;
import io.supercargo.model.core.v1.HTTPGetAction;
import io.supercargo.model.core.v1.HTTPHeader;

/** The names of headers are letters, digits and dashes. */
final class HttpHeaders extends Rule<HTTPGetAction, PodScope> {
  HttpHeaders() {
    super("probe/http-headers");
  }

  @Override
  public void check(HTTPGetAction action, FieldPath at, PodScope scope) {
    for (HTTPHeader header : Values.list(action.httpHeaders())) {
      String name = Values.text(header.name());
      scope.problems().format(this, at.child("httpHeaders"), name, Formats.headerName(name));
    }
  }
}
