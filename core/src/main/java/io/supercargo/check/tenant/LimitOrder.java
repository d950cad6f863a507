package io.supercargo.check.tenant;

import io.supercargo.check.engine.Amounts;
import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.model.Quantity;
import io.supercargo.model.core.v1.LimitRangeItem;
import java.util.Map;

/** Smallest, default and largest amounts are in order. */
final class LimitOrder extends Rule<LimitRangeItem, Scope> {
  LimitOrder() {
    super("limit-range/order");
  }

  @Override
  public void check(LimitRangeItem item, FieldPath at, Scope scope) {
    Map<String, Quantity> min = Values.map(item.min());
    Map<String, Quantity> max = Values.map(item.max());
    Map<String, Quantity> defaults = Limits.defaults(item);
    Map<String, Quantity> requests = Limits.requests(item);
    atMost(min, max, "max", at.child("min"), scope);
    atLeast(requests, min, at.child("defaultRequest"), scope);
    atMost(requests, max, "max", at.child("defaultRequest"), scope);
    atMost(requests, defaults, "default", at.child("defaultRequest"), scope);
    atLeast(defaults, min, at.child("default"), scope);
    atMost(defaults, max, "max", at.child("default"), scope);
  }

  private void atMost(
      Map<String, Quantity> amounts,
      Map<String, Quantity> bounds,
      String name,
      FieldPath at,
      Scope scope) {
    for (Map.Entry<String, Quantity> amount : amounts.entrySet()) {
      Quantity bound = bounds.get(amount.getKey());
      if (bound != null && Amounts.compare(amount.getValue(), bound) > 0) {
        String expected = "at most " + bound + ", which is " + name;
        scope.problems().invalid(this, at.key(amount.getKey()), amount.getValue(), expected);
      }
    }
  }

  private void atLeast(
      Map<String, Quantity> amounts, Map<String, Quantity> bounds, FieldPath at, Scope scope) {
    for (Map.Entry<String, Quantity> amount : amounts.entrySet()) {
      Quantity bound = bounds.get(amount.getKey());
      if (bound != null && Amounts.compare(amount.getValue(), bound) < 0) {
        String expected = "at least " + bound + ", which is min";
        scope.problems().invalid(this, at.key(amount.getKey()), amount.getValue(), expected);
      }
    }
  }
}
