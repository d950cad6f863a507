package io.supercargo.check.meta;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Values;
import io.supercargo.model.meta.v1.ObjectMeta;

/** An object has a name of its kind's format, or the start of one for the server to complete. */
final class Name extends Rule<ObjectMeta, MetaScope> {
  Name() {
    super("meta/name");
  }

  @Override
  public void check(ObjectMeta meta, FieldPath at, MetaScope scope) {
    String name = meta.name();
    String prefix = meta.generateName();
    if (!Values.isEmpty(prefix)) {
      String problem = scope.format.prefixProblem(prefix);
      scope.problems().format(this, at.child("generateName"), prefix, problem);
    }
    if (!Values.isEmpty(name)) {
      scope.problems().format(this, at.child("name"), name, scope.format.problem(name));
    } else if (Values.isEmpty(prefix)) {
      scope.problems().required(this, at.child("name"), "a name, or generateName");
    } else {
      generated(prefix, at, scope);
    }
  }

  private void generated(String prefix, FieldPath at, MetaScope scope) {
    String base = prefix.length() > 58 ? prefix.substring(0, 58) : prefix;
    String problem = scope.format.problem(base + "xxxxx");
    scope.problems().format(this, at.child("name"), base + "xxxxx", problem);
  }
}
