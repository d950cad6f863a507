package io.supercargo.model.shortcut;

import io.supercargo.model.StructBuilder;

/** Where the spec of a job stands. */
final class Jobs {
  private Jobs() {}

  static StructBuilder<?> spec(Object mixin) {
    StructBuilder<?> spec = Self.spec(mixin);
    return spec.schema().indexOf("jobTemplate") >= 0 ? spec.edit("jobTemplate").edit("spec") : spec;
  }
}
