package io.supercargo.check.pod;

import io.supercargo.check.engine.Amounts;
import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Int64Amount;
import io.supercargo.check.engine.Resources;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.model.Quantity;
import java.util.Map;

/** An amount is not negative, and whole where parts make no sense. */
final class ResourceAmounts extends Rule<Map.Entry<String, Quantity>, Scope> {
  ResourceAmounts() {
    super("container/resource-amount");
  }

  @Override
  public void check(Map.Entry<String, Quantity> entry, FieldPath at, Scope scope) {
    Quantity amount = entry.getValue();
    if (Amounts.sign(amount) < 0) {
      scope.problems().invalid(this, at, amount.toString(), "an amount that is not negative");
    }
    if (Resources.isCounted(entry.getKey()) && Int64Amount.milli(amount) % 1000 != 0) {
      scope.problems().invalid(this, at, amount.toString(), "a whole number");
    }
  }
}
