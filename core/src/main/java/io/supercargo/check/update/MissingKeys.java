package io.supercargo.check.update;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.model.Struct;
import java.util.List;

/**
 * Server-side apply takes no list with an element that has none of the keys, although a plain
 * create takes it.
 */
final class MissingKeys extends Rule<KeyedList, ApplyScope> {
  MissingKeys() {
    super("apply/missing-keys");
  }

  @Override
  public void check(KeyedList list, FieldPath at, ApplyScope scope) {
    List<String> keys = list.schema().listKeys(list.field());
    for (int i = 0; i < list.elements().size(); i++) {
      if (list.elements().get(i) instanceof Struct element && !hasKey(element, keys)) {
        String message =
            "expected " + String.join(" or ", keys) + ", by which server-side apply knows elements";
        scope.refuse(this, at.index(i), message, "Set it, or remove the element.");
      }
    }
  }

  private static boolean hasKey(Struct element, List<String> keys) {
    // All other Go types write their keys always, empty if they are not set; that counts.
    if (!element.schema().typeName().equals("core.v1.ObjectReference")) {
      return true;
    }
    for (String key : keys) {
      if (Keys.value(element, key) != null) {
        return true;
      }
    }
    return keys.isEmpty();
  }
}
