package io.supercargo.check.storage;

import io.supercargo.check.engine.Scope;

/** Whether the group of a claim's source may be any: where the claim had a source with a group. */
final class ClaimScope extends Scope {
  final boolean anyGroup;

  ClaimScope(Scope outer, boolean anyGroup) {
    super(outer);
    this.anyGroup = anyGroup;
  }
}
