package io.supercargo.check.rbac;

import io.supercargo.check.engine.Scope;

/** What rules of bindings know about the kind. */
final class BindingScope extends Scope {
  final boolean namespaced;

  BindingScope(Scope outer, boolean namespaced) {
    super(outer);
    this.namespaced = namespaced;
  }
}
