package io.supercargo.check.volume;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Formats;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.model.Struct;
import org.jspecify.annotations.Nullable;

/** Volume and namespace of StorageOS are labels. */
final class StorageOs extends Rule<Struct, Scope> {
  StorageOs() {
    super("volume/storageos");
  }

  @Override
  public void check(Struct source, FieldPath at, Scope scope) {
    label((String) source.value("volumeName"), at.child("volumeName"), scope);
    label((String) source.value("volumeNamespace"), at.child("volumeNamespace"), scope);
  }

  private void label(@Nullable String written, FieldPath at, Scope scope) {
    String name = Values.text(written);
    if (!name.isEmpty()) {
      scope.problems().format(this, at, name, Formats.label(name));
    }
  }
}
