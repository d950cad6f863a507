package io.supercargo.check.update;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.finding.ErrorType;
import io.supercargo.model.Struct;

/** The address of a Service stays, and so does the class of a load balancer. */
final class ServiceUpdate extends Rule<Change, Scope> {
  ServiceUpdate() {
    super("update/service");
  }

  @Override
  public void check(Change spec, FieldPath at, Scope scope) {
    String before = type(spec.before());
    String after = type(spec.after());
    if (!before.equals("ExternalName") && !after.equals("ExternalName")) {
      address(spec, at.child("clusterIPs").index(0), scope);
    }
    if (before.equals("LoadBalancer")
        && after.equals("LoadBalancer")
        && spec.differs("loadBalancerClass")) {
      report(at.child("loadBalancerClass"), scope);
    }
    healthCheck(spec, at.child("healthCheckNodePort"), scope);
  }

  private void healthCheck(Change spec, FieldPath at, Scope scope) {
    if (needsHealthCheck(spec.before())
        && needsHealthCheck(spec.after())
        && spec.differs("healthCheckNodePort")) {
      String message = "the port of health checks stays as it was chosen";
      scope.problems().add(this, ErrorType.FORBIDDEN, at, message, "Take back the change.");
    }
  }

  private static String type(Struct spec) {
    return Values.text((String) spec.value("type"));
  }

  private static boolean needsHealthCheck(Struct spec) {
    return type(spec).equals("LoadBalancer") && "Local".equals(spec.value("externalTrafficPolicy"));
  }

  // An address that the server chose stays, so only written ones can differ.
  private void address(Change spec, FieldPath at, Scope scope) {
    String before = Values.text((String) spec.before().value("clusterIP"));
    String after = Values.text((String) spec.after().value("clusterIP"));
    if (!after.equals(before) && (!before.isEmpty() || after.equals("None"))) {
      report(at, scope);
    }
  }

  private void report(FieldPath at, Scope scope) {
    String message = "differs from what is there; expected it to stay as it was created";
    String fix = "Delete the Service and create it again, or take back the change.";
    scope.problems().add(this, ErrorType.INVALID, at, message, fix);
  }
}
