package io.supercargo.check.policy;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.check.meta.Names;
import io.supercargo.finding.ErrorType;
import io.supercargo.model.scheduling.v1.PriorityClass;

/** Names that start with system- are the system's. */
final class SystemPriority extends Rule<PriorityClass, Scope> {
  static final String PREFIX = "system-";

  SystemPriority() {
    super("priority-class/system-name");
  }

  @Override
  public void check(PriorityClass priority, FieldPath at, Scope scope) {
    String name = Names.expected(priority.metadata());
    if (name.startsWith(PREFIX) && !isSystem(name, priority)) {
      FieldPath path = at.child("metadata", "name");
      String message = "names that start with system- are reserved";
      String fix = "Give it another name.";
      scope.problems().add(this, ErrorType.FORBIDDEN, path, message, fix);
    }
  }

  private static boolean isSystem(String name, PriorityClass priority) {
    int value = Values.number(priority.value());
    boolean known =
        (name.equals("system-node-critical") && value == 2000001000)
            || (name.equals("system-cluster-critical") && value == 2000000000);
    return known && !Values.isTrue(priority.globalDefault());
  }
}
