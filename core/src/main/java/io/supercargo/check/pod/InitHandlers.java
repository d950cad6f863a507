package io.supercargo.check.pod;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.finding.ErrorType;
import io.supercargo.model.core.v1.Container;

/** Probes and lifecycle hooks are for init containers that go on running. */
final class InitHandlers extends Rule<Container, PodScope> {
  private static final String[] FIELDS = {
    "lifecycle", "livenessProbe", "readinessProbe", "startupProbe"
  };

  InitHandlers() {
    super("container/init-handlers");
  }

  @Override
  public void check(Container container, FieldPath at, PodScope scope) {
    for (String field : FIELDS) {
      if (container.value(field) != null) {
        String reason = field + " is not allowed in an init container that ends";
        scope
            .problems()
            .add(
                this,
                ErrorType.FORBIDDEN,
                at.child(field),
                reason,
                "Remove it, or set restartPolicy: Always to let the container go on running.");
      }
    }
  }
}
