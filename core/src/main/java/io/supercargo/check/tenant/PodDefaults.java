package io.supercargo.check.tenant;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.model.Quantity;
import io.supercargo.model.core.v1.LimitRangeItem;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Limits of pods have no defaults; those of containers do. */
final class PodDefaults extends Rule<LimitRangeItem, Scope> {
  PodDefaults() {
    super("limit-range/pod-defaults");
  }

  @Override
  public void check(LimitRangeItem item, FieldPath at, Scope scope) {
    if (Limits.isPod(item)) {
      none(item.default_(), at.child("default"), scope);
      none(item.defaultRequest(), at.child("defaultRequest"), scope);
    }
  }

  private void none(@Nullable Map<String, Quantity> defaults, FieldPath at, Scope scope) {
    if (!Values.map(defaults).isEmpty()) {
      scope.problems().forbidden(this, at, "is not allowed for the type Pod");
    }
  }
}
