package io.supercargo.check.meta;

import io.supercargo.check.engine.Scope;

/** What rules of metadata know about the kind. */
final class MetaScope extends Scope {
  final NameFormat format;

  MetaScope(Scope outer, NameFormat format) {
    super(outer);
    this.format = format;
  }
}
