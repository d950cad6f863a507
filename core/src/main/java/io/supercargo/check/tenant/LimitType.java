package io.supercargo.check.tenant;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Formats;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Values;
import io.supercargo.model.core.v1.LimitRangeItem;

/** A limit is about pods, containers, claims or something with a domain; one each. */
final class LimitType extends Rule<LimitRangeItem, LimitScope> {
  LimitType() {
    super("limit-range/type");
  }

  @Override
  public void check(LimitRangeItem item, FieldPath at, LimitScope scope) {
    String type = Values.text(item.type());
    String problem = Formats.qualifiedName(type);
    boolean known = Values.isOneOf(type, "Pod", "Container", "PersistentVolumeClaim");
    if (problem != null || (!known && type.indexOf('/') < 0)) {
      String expected = "Pod, Container, PersistentVolumeClaim or a name with a domain and /";
      scope.problems().invalid(this, at.child("type"), type, expected);
    }
    if (scope.types.contains(type)) {
      scope.problems().duplicate(this, at.child("type"), type, "one limit of a type");
    }
    scope.types.add(type);
  }
}
