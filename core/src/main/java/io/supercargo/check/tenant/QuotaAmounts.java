package io.supercargo.check.tenant;

import io.supercargo.check.engine.Amounts;
import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Int64Amount;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.model.Quantity;
import java.util.Map;

/** A quota is not negative, and a whole number of what is counted in objects. */
final class QuotaAmounts extends Rule<Map<String, Quantity>, Scope> {
  QuotaAmounts() {
    super("resource-quota/amount");
  }

  @Override
  public void check(Map<String, Quantity> hard, FieldPath at, Scope scope) {
    for (Map.Entry<String, Quantity> entry : hard.entrySet()) {
      String name = entry.getKey();
      Quantity amount = entry.getValue();
      if (Amounts.sign(amount) < 0) {
        scope.problems().invalid(this, at.key(name), amount, "0 or more");
      }
      boolean counted = ResourceNames.isCount(name) || ResourceNames.isExtended(name);
      if (counted && Int64Amount.milli(amount) % 1000 != 0) {
        scope.problems().invalid(this, at.key(name), amount, "a whole number");
      }
    }
  }
}
