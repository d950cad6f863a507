package io.supercargo.check.tenant;

import io.supercargo.check.engine.Amounts;
import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.model.Quantity;
import io.supercargo.model.core.v1.LimitRangeItem;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;

/** How much a limit may exceed a request is 1 or more, and no more than max and min allow. */
final class LimitRatio extends Rule<LimitRangeItem, Scope> {
  private static final BigDecimal LARGEST_MILLI = BigDecimal.valueOf(Long.MAX_VALUE / 1000);

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
    boolean milli = isSmall(ratio) && isSmall(max) && isSmall(min);
    double limit = whole(max, milli) / whole(min, milli);
    return (milli ? whole(ratio, true) / 1000 : whole(ratio, false)) > limit;
  }

  private static boolean isSmall(Quantity amount) {
    return Amounts.of(amount).compareTo(LARGEST_MILLI) < 0;
  }

  private static double whole(Quantity amount, boolean milli) {
    BigDecimal value = Amounts.of(amount);
    BigDecimal scaled = milli ? value.movePointRight(3) : value;
    return scaled.setScale(0, RoundingMode.UP).doubleValue();
  }
}
