package io.supercargo.check.service;

import io.supercargo.check.engine.Scope;

/** What rules of endpoints know about their slice. */
final class SliceScope extends Scope {
  final String type;

  SliceScope(Scope outer, String type) {
    super(outer);
    this.type = type;
  }
}
