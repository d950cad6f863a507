package io.supercargo.check.update;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.finding.ErrorType;
import io.supercargo.model.Struct;
import java.util.List;
import java.util.Map;

/**
 * A headless Service without a selector has both families of addresses. One with a selector keeps
 * them, which only a cluster with both can serve, and who wants only one has to say so.
 */
final class ServiceFamilies extends Rule<Change, Scope> {
  private static final String FIX = "Write ipFamilyPolicy: SingleStack and ipFamilies: [IPv4].";

  ServiceFamilies() {
    super("update/service-families");
  }

  @Override
  public void check(Change spec, FieldPath at, Scope scope) {
    if (families(spec.before()) < 2
        || spec.after().value("ipFamilyPolicy") == null
        || "SingleStack".equals(spec.after().value("ipFamilyPolicy"))) {
      return;
    }
    if (families(spec.after()) == 1) {
      String message = "expected SingleStack, as the second of ipFamilies is taken away";
      scope.problems().add(this, ErrorType.INVALID, at.child("ipFamilyPolicy"), message, FIX);
    } else if (scope.target().isSingleStack()
        && !isOpen(spec.after())
        && !spec.differs("ipFamilyPolicy")) {
      kept(at.child("ipFamilyPolicy"), scope);
      kept(at.child("ipFamilies").index(1), scope);
    }
  }

  private static int families(Struct spec) {
    return spec.value("ipFamilies") instanceof List<?> list ? list.size() : 0;
  }

  private static boolean isOpen(Struct spec) {
    return "None".equals(spec.value("clusterIP"))
        && (!(spec.value("selector") instanceof Map<?, ?> selector) || selector.isEmpty());
  }

  private void kept(FieldPath at, Scope scope) {
    String message =
        "stays at both families, which the Service got while it had no selector; a cluster with"
            + " one family refuses that";
    scope.problems().add(this, ErrorType.INVALID, at, message, FIX);
  }
}
