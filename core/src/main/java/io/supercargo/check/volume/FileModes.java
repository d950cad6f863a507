package io.supercargo.check.volume;

import io.supercargo.check.engine.Declared;
import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.model.Struct;
import org.jspecify.annotations.Nullable;

/** The mode of files is from 0 to 0777, which is 511. */
final class FileModes extends Rule<Struct, Scope> {
  FileModes() {
    super("volume/file-mode");
  }

  @Override
  public void check(Struct value, FieldPath at, Scope scope) {
    mode(value.value("defaultMode"), at.child("defaultMode"), scope);
    mode(value.value("mode"), at.child("mode"), scope);
  }

  private void mode(@Nullable Object value, FieldPath at, Scope scope) {
    if (value instanceof Integer mode && !Declared.KEY_TO_PATH_MODE.allows(mode)) {
      String expected = Declared.KEY_TO_PATH_MODE.expected();
      scope.problems().invalid(this, at, mode, expected, "In JSON and quoted text write 420.");
    }
  }
}
