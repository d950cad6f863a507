package io.supercargo.check.autoscaling;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.model.autoscaling.v2.MetricSpec;

/** A metric has the source that its type names, and no other. */
final class MetricSource extends Rule<MetricSpec, Scope> {
  private static final String[] FIELDS = {
    "object", "external", "pods", "resource", "containerResource"
  };

  MetricSource() {
    super("hpa/metric-source");
  }

  @Override
  public void check(MetricSpec metric, FieldPath at, Scope scope) {
    String expected = field(Values.text(metric.type()));
    if (!expected.isEmpty() && metric.value(expected) == null) {
      String what = "the source of a metric of type " + metric.type();
      scope.problems().required(this, at.child(expected), what);
    }
    int present = 0;
    for (String field : FIELDS) {
      present += metric.value(field) == null ? 0 : 1;
    }
    if (present > 1) {
      onlyOne(metric, expected, at, scope);
    }
  }

  private void onlyOne(MetricSpec metric, String expected, FieldPath at, Scope scope) {
    for (String field : FIELDS) {
      if (metric.value(field) != null && !field.equals(expected)) {
        String reason = "a metric has one source, the one that its type names";
        scope.problems().forbidden(this, at.child(field), reason);
      }
    }
  }

  private static String field(String type) {
    if (!Values.isOneOf(type, "Object", "External", "Pods", "Resource", "ContainerResource")) {
      return "";
    }
    return Character.toLowerCase(type.charAt(0)) + type.substring(1);
  }
}
