package io.supercargo.check.service;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import java.util.List;

/** An EndpointSlice has at most 20000 ports and 1000 endpoints. */
final class SliceSize extends Rule<List<?>, Scope> {
  SliceSize() {
    super("endpoint-slice/size");
  }

  @Override
  public void check(List<?> list, FieldPath at, Scope scope) {
    int most = at.field().equals("ports") ? 20000 : 1000;
    if (list.size() > most) {
      scope.problems().tooMany(this, at, list.size(), most, at.field());
    }
  }
}
