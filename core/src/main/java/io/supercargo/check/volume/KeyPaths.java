package io.supercargo.check.volume;

import io.supercargo.check.engine.Declared;
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
    Declared.KEY_TO_PATH_KEY_FILLED.check(this, item.key(), at.child("key"), scope);
    String path = Values.text(item.path());
    Declared.KEY_TO_PATH_PATH_FILLED.check(this, path, at.child("path"), scope);
    scope.problems().format(this, at.child("path"), path, Formats.visibleLocalPath(path));
  }
}
