package io.supercargo.check.batch;

import io.supercargo.check.engine.Scope;

/** The name of the Job. */
final class JobScope extends Scope {
  final String name;

  JobScope(Scope outer, String name) {
    super(outer);
    this.name = name;
  }
}
