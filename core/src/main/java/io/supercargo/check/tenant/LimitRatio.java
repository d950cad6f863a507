package io.supercargo.check.tenant;

import io.supercargo.check.engine.Amounts;
import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Int64Amount;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.model.Quantity;
import io.supercargo.model.core.v1.LimitRangeItem;
import java.math.BigDecimal;
import java.util.Map;

/** How much a limit may exceed a request is 1 or more, and no more than max and min allow. */
final class LimitRatio extends Rule<LimitRangeItem, Scope> {
  private static final long LARGEST_MILLI = Long.MAX_VALUE / 1000;

  LimitRatio() {
    super("limit-range/ratio");
  }

  @Override
  public void check(LimitRangeItem item, FieldPath at, Scope scope) {
    FieldPath path = at.child("maxLimitRequestRatio");
    for (Map.Entry<String, Quantity> entry : Values.map(item.maxLimitRequestRatio()).entrySet()) {
      String name = entry.getKey();
      Quantity ratio = entry.getValue();
      if (Amounts.of(ratio).compareTo(BigDecimal.ONE) < 0) {
        scope.problems().invalid(this, path.key(name), ratio, "1 or more");
      }
      Quantity min = Values.map(item.min()).get(name);
      Quantity max = Values.map(item.max()).get(name);
      if (min != null && max != null && isAbove(ratio, max, min)) {
        String expected = "at most max divided by min, " + max + " / " + min;
        scope.problems().invalid(this, path.key(name), ratio, expected);
      }
    }
  }

  // With doubles of whole thousandths, or of whole numbers if they are large, as on the server.
  private static boolean isAbove(Quantity ratio, Quantity max, Quantity min) {
    double found = Int64Amount.ones(ratio);
    double most = Int64Amount.ones(max);
    double least = Int64Amount.ones(min);
    if (isSmall(ratio) && isSmall(max) && isSmall(min)) {
      found = Int64Amount.milli(ratio) / 1000.0;
      most = Int64Amount.milli(max);
      least = Int64Amount.milli(min);
    }
    return found > most / least;
  }

  private static boolean isSmall(Quantity amount) {
    return Int64Amount.ones(amount) < LARGEST_MILLI;
  }
}
