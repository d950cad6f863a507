package io.supercargo.check.tenant;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.model.Quantity;
import io.supercargo.model.core.v1.LimitRangeItem;
import io.supercargo.model.core.v1.LimitRangeSpec;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Walks through a LimitRange. */
final class Limits {
  private static final Rule<LimitRangeItem, LimitScope> TYPE = new LimitType();
  private static final Rule<LimitRangeItem, Scope> NAMES = new LimitResources();
  private static final Rule<LimitRangeItem, Scope> POD = new PodDefaults();
  private static final Rule<LimitRangeItem, Scope> CLAIM = new ClaimStorage();
  private static final Rule<LimitRangeItem, Scope> ORDER = new LimitOrder();
  private static final Rule<LimitRangeItem, Scope> RATIO = new LimitRatio();
  private static final Rule<LimitRangeItem, Scope> OVERCOMMIT = new NoOvercommit();

  private Limits() {}

  static List<Rule<?, ?>> rules() {
    return List.of(TYPE, NAMES, POD, CLAIM, ORDER, RATIO, OVERCOMMIT);
  }

  static void check(@Nullable LimitRangeSpec spec, FieldPath at, Scope scope) {
    List<LimitRangeItem> limits = Values.list(spec == null ? null : spec.limits());
    LimitScope types = new LimitScope(scope);
    for (int i = 0; i < limits.size(); i++) {
      FieldPath path = at.child("limits").index(i);
      TYPE.check(limits.get(i), path, types);
      NAMES.check(limits.get(i), path, scope);
      POD.check(limits.get(i), path, scope);
      CLAIM.check(limits.get(i), path, scope);
      ORDER.check(limits.get(i), path, scope);
      RATIO.check(limits.get(i), path, scope);
      OVERCOMMIT.check(limits.get(i), path, scope);
    }
  }

  static boolean isPod(LimitRangeItem item) {
    return "Pod".equals(item.type());
  }

  /** Returns the default limits, of which pods have none. */
  static Map<String, Quantity> defaults(LimitRangeItem item) {
    return isPod(item) ? Map.of() : Values.map(item.default_());
  }

  /** Returns the default requests, of which pods have none. */
  static Map<String, Quantity> requests(LimitRangeItem item) {
    return isPod(item) ? Map.of() : Values.map(item.defaultRequest());
  }
}
