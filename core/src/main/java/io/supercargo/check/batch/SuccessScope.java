package io.supercargo.check.batch;

import io.supercargo.check.engine.Scope;

/** How many completions a Job has. */
final class SuccessScope extends Scope {
  final int completions;

  SuccessScope(Scope outer, int completions) {
    super(outer);
    this.completions = completions;
  }
}
