package io.supercargo.check.policy;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.check.meta.Names;
import io.supercargo.finding.ErrorType;
import io.supercargo.model.scheduling.v1.PriorityClass;

/** Priorities from a thousand million on are the system's. */
final class UserPriority extends Rule<PriorityClass, Scope> {
  private static final int HIGHEST = 1000000000;

  UserPriority() {
    super("priority-class/value");
  }

  @Override
  public void check(PriorityClass priority, FieldPath at, Scope scope) {
    boolean system = Names.expected(priority.metadata()).startsWith(SystemPriority.PREFIX);
    if (!system && Values.number(priority.value()) > HIGHEST) {
      FieldPath path = at.child("value");
      String message = "expected at most 1000000000, found " + priority.value();
      String fix = "Write 1000000000 or less.";
      scope.problems().add(this, ErrorType.FORBIDDEN, path, message, fix);
    }
  }
}
