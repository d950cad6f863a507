package io.supercargo.check.volume;

import io.supercargo.check.engine.Declared;
import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Filled;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.model.Struct;

/** A volume source names what it mounts: fields that cannot be empty. */
final class SourceFields extends Rule<Struct, Scope> {
  SourceFields() {
    super("volume/source-fields");
  }

  @Override
  public void check(Struct source, FieldPath at, Scope scope) {
    for (Filled filled : Declared.filled(source.schema().typeName())) {
      filled.check(this, source.value(filled.field()), at.child(filled.field()), scope);
    }
  }
}
