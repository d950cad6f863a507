package io.supercargo.check.storage;

import io.supercargo.check.engine.Amounts;
import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Int64Amount;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.model.Quantity;
import java.util.Map;

/** A volume has a capacity of storage, greater than zero, and of nothing else. */
final class Capacity extends Rule<Map<String, Quantity>, Scope> {
  Capacity() {
    super("pv/capacity");
  }

  @Override
  public void check(Map<String, Quantity> capacity, FieldPath at, Scope scope) {
    if (capacity.isEmpty()) {
      scope.problems().required(this, at, "storage, such as 1Gi");
    }
    if (capacity.size() != 1 || !capacity.containsKey("storage")) {
      String found = String.join(", ", capacity.keySet());
      scope.problems().unsupported(this, at, found, "storage");
    }
    for (Map.Entry<String, Quantity> entry : capacity.entrySet()) {
      FieldPath path = at.key(entry.getKey());
      if (Amounts.sign(entry.getValue()) <= 0) {
        scope.problems().invalid(this, path, entry.getValue(), "an amount greater than zero");
      }
      if (Int64Amount.ones(entry.getValue()) < 0) {
        scope.problems().invalid(this, path, entry.getValue(), "a number of 64 bits, 0 or more");
      }
    }
  }
}
