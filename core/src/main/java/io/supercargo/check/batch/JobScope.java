package io.supercargo.check.batch;

import io.supercargo.check.engine.Scope;

/** The name and uid of the Job, and whether its pods must have the labels with a prefix. */
final class JobScope extends Scope {
  final String name;
  final String uid;
  final boolean prefixed;

  JobScope(Scope outer, String name, String uid, boolean prefixed) {
    super(outer);
    this.name = name;
    this.uid = uid;
    this.prefixed = prefixed;
  }
}
