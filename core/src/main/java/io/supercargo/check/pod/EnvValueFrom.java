package io.supercargo.check.pod;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Values;
import io.supercargo.model.core.v1.EnvVar;
import io.supercargo.model.core.v1.EnvVarSource;

/** A variable takes its value from one source, and has no value of its own then. */
final class EnvValueFrom extends Rule<EnvVar, PodScope> {
  EnvValueFrom() {
    super("container/env-value-from");
  }

  @Override
  public void check(EnvVar variable, FieldPath env, PodScope scope) {
    EnvVarSource source = variable.valueFrom();
    if (source == null) {
      return;
    }
    int sources = 0;
    for (int i = 0; i < source.schema().size(); i++) {
      sources += source.value(i) == null ? 0 : 1;
    }
    FieldPath at = env.child("valueFrom");
    if (sources == 0) {
      scope.problems().invalid(this, at, null, "a source, such as secretKeyRef");
    } else if (!Values.isEmpty(variable.value())) {
      String expected = "either value or valueFrom";
      scope.problems().invalid(this, at, "both", expected, "Remove one of the two.");
    } else if (sources > 1) {
      scope.problems().invalid(this, at, sources, "one source", "Remove the others.");
    }
  }
}
