package io.supercargo.check.pod;

import io.supercargo.check.engine.Declared;
import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Formats;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Values;
import io.supercargo.model.core.v1.Toleration;

/** A toleration has an operator that is known and a value and effect that go with it. */
final class Tolerations extends Rule<Toleration, PodScope> {
  Tolerations() {
    super("scheduling/toleration");
  }

  @Override
  public void check(Toleration toleration, FieldPath at, PodScope scope) {
    String key = Values.text(toleration.key());
    String operator = Values.text(toleration.operator());
    if (!key.isEmpty()) {
      scope.problems().format(this, at.child("key"), key, Formats.qualifiedName(key));
    } else if (!operator.equals("Exists")) {
      String expected = "Exists, as there is no key";
      scope.problems().invalid(this, at.child("operator"), operator, expected);
    }
    operator(operator, Values.text(toleration.value()), at.child("operator"), scope);
    effect(toleration, at.child("effect"), scope);
  }

  private void operator(String operator, String value, FieldPath at, PodScope scope) {
    if (operator.isEmpty() || operator.equals("Equal")) {
      String problem = Formats.labelValue(value);
      if (problem != null) {
        scope.problems().invalid(this, at, value, "as the value " + problem);
      }
    } else if (!operator.equals("Exists")) {
      scope.problems().unsupported(this, at, operator, "Equal", "Exists");
    } else if (!value.isEmpty()) {
      String expected = "no value with the operator Exists";
      scope.problems().invalid(this, at, value, expected, "Remove value.");
    }
  }

  private void effect(Toleration toleration, FieldPath at, PodScope scope) {
    String effect = Values.text(toleration.effect());
    if (toleration.tolerationSeconds() != null && !effect.equals("NoExecute")) {
      scope.problems().invalid(this, at, effect, "NoExecute, as tolerationSeconds is set");
    }
    if (!effect.isEmpty()) {
      Declared.TOLERATION_EFFECT.check(this, effect, at, scope);
    }
  }
}
