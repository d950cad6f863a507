package io.supercargo.check.pod;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Values;
import io.supercargo.model.IntOrString;
import io.supercargo.model.Struct;

/** The port that a probe or hook asks is a port's number or could be a port's name. */
final class HandlerPort extends Rule<Struct, PodScope> {
  HandlerPort() {
    super("probe/port");
  }

  @Override
  public void check(Struct action, FieldPath at, PodScope scope) {
    Object port = action.value("port");
    String problem =
        port instanceof Integer number
            ? Values.portProblem(IntOrString.of(number))
            : Values.portProblem((IntOrString) port);
    if (problem != null) {
      scope.problems().invalid(this, at.child("port"), port, problem);
    }
  }
}
