package io.supercargo.check.pod;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Formats;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Values;
import io.supercargo.model.core.v1.PodReadinessGate;
import io.supercargo.model.core.v1.PodSchedulingGate;
import io.supercargo.model.core.v1.PodSpec;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Conditions and gates that a pod waits for have qualified names, scheduling gates each once. */
final class Gates extends Rule<PodSpec, PodScope> {
  Gates() {
    super("pod/gates");
  }

  @Override
  public void check(PodSpec spec, FieldPath at, PodScope scope) {
    List<PodReadinessGate> readiness = Values.list(spec.readinessGates());
    for (int i = 0; i < readiness.size(); i++) {
      String type = Values.text(readiness.get(i).conditionType());
      FieldPath path = at.child("readinessGates").index(i).child("conditionType");
      scope.problems().format(this, path, type, Formats.qualifiedName(type));
    }
    List<PodSchedulingGate> gates = Values.list(spec.schedulingGates());
    Set<String> names = new HashSet<>();
    for (int i = 0; i < gates.size(); i++) {
      String name = Values.text(gates.get(i).name());
      FieldPath path = at.child("schedulingGates").index(i);
      scope.problems().format(this, path, name, Formats.qualifiedName(name));
      if (!names.add(name)) {
        scope.problems().duplicate(this, path, name, "each gate once");
      }
    }
    if (scope.pod && !gates.isEmpty() && !Values.isEmpty(spec.nodeName())) {
      String reason = "a pod with schedulingGates is on no node yet";
      scope.problems().forbidden(this, at.child("nodeName"), reason);
    }
  }
}
