package io.supercargo.check.volume;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Formats;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.model.core.v1.KeyToPath;

/** A key that becomes a file has a name and a path within the volume. */
final class KeyPaths extends Rule<KeyToPath, Scope> {
  KeyPaths() {
    super("volume/key-path");
  }

  @Override
  public void check(KeyToPath item, FieldPath at, Scope scope) {
    if (Values.isEmpty(item.key())) {
      scope.problems().required(this, at.child("key"), "the key whose value is meant");
    }
    String path = Values.text(item.path());
    if (path.isEmpty()) {
      scope.problems().required(this, at.child("path"), "the file's path in the volume");
    }
    scope.problems().format(this, at.child("path"), path, Formats.visibleLocalPath(path));
  }
}
