package io.supercargo.check.tenant;

import io.supercargo.check.engine.Scope;
import java.util.ArrayList;
import java.util.List;

/** The types of limits that were there before. */
final class LimitScope extends Scope {
  final List<String> types = new ArrayList<>();

  LimitScope(Scope outer) {
    super(outer);
  }
}
