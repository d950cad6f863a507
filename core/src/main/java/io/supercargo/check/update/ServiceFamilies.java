package io.supercargo.check.update;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.finding.ErrorType;
import io.supercargo.model.Struct;
import java.util.Map;

/**
 * A headless Service without a selector has both families of addresses; with a selector it keeps
 * them, which only a cluster with both can serve.
 */
final class ServiceFamilies extends Rule<Change, Scope> {
  ServiceFamilies() {
    super("update/service-families");
  }

  @Override
  public void check(Change spec, FieldPath at, Scope scope) {
    if (isOpen(spec.before())
        && !isOpen(spec.after())
        && "RequireDualStack".equals(spec.before().value("ipFamilyPolicy"))
        && !spec.differs("ipFamilyPolicy")
        && !spec.differs("ipFamilies")) {
      report(at.child("ipFamilyPolicy"), scope);
      report(at.child("ipFamilies").index(1), scope);
    }
  }

  private static boolean isOpen(Struct spec) {
    return "None".equals(spec.value("clusterIP"))
        && (!(spec.value("selector") instanceof Map<?, ?> selector) || selector.isEmpty());
  }

  private void report(FieldPath at, Scope scope) {
    String message =
        "stays at both families, which the Service got while it had no selector; a cluster with"
            + " one family refuses that";
    String fix = "Write ipFamilyPolicy: SingleStack and ipFamilies: [IPv4].";
    scope.problems().add(this, ErrorType.INVALID, at, message, fix);
  }
}
