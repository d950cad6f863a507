package io.supercargo.check.volume;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.model.Struct;
import io.supercargo.model.core.v1.FCVolumeSource;
import org.jspecify.annotations.Nullable;

/** The number of a disk's partition, and of a unit, is from 0 to 255. */
final class Partition extends Rule<Struct, Scope> {
  Partition() {
    super("volume/partition");
  }

  @Override
  public void check(Struct source, FieldPath at, Scope scope) {
    number(source.value("partition"), at.child("partition"), scope);
    if (!(source instanceof FCVolumeSource)) {
      number(source.value("lun"), at.child("lun"), scope);
    }
  }

  private void number(@Nullable Object value, FieldPath at, Scope scope) {
    if (value instanceof Integer number && (number < 0 || number > 255)) {
      scope.problems().invalid(this, at, number, "a number from 0 to 255");
    }
  }
}
