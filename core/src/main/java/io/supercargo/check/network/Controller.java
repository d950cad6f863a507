package io.supercargo.check.network;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Formats;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Utf8;

/** An IngressClass names its controller by a domain, a slash and a path. */
final class Controller extends Rule<String, Scope> {
  private static final int LONGEST = 250;

  Controller() {
    super("ingress-class/controller");
  }

  @Override
  public void check(String controller, FieldPath at, Scope scope) {
    int length = Utf8.length(controller);
    if (length > LONGEST) {
      scope.problems().tooLong(this, at, length, LONGEST, "bytes");
    }
    if (controller.isEmpty()) {
      scope.problems().required(this, at, "a domain, / and a path, such as example.com/ingress");
    } else {
      scope.problems().format(this, at, controller, Formats.domainPrefixedPath(controller));
    }
  }
}
