package io.supercargo.check.pod;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Values;
import io.supercargo.model.core.v1.ExecAction;

/** A command is not empty. */
final class ExecCommand extends Rule<ExecAction, PodScope> {
  ExecCommand() {
    super("probe/exec-command");
  }

  @Override
  public void check(ExecAction action, FieldPath at, PodScope scope) {
    if (Values.list(action.command()).isEmpty()) {
      scope.problems().required(this, at.child("command"), "the command and its arguments");
    }
  }
}
