package io.supercargo.check.update;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Values;
import io.supercargo.model.Struct;
import io.supercargo.model.core.v1.ObjectReference;
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

  /**
   * Checks the secrets of an account as they are stored, where an empty name is none.
   *
   * @param at their path
   */
  void stored(List<ObjectReference> secrets, FieldPath at, ApplyScope scope) {
    for (int i = 0; i < secrets.size(); i++) {
      if (Values.isEmpty(secrets.get(i).name())) {
        String message =
            "has no name in what is there, so that server-side apply takes no change of the object";
        scope.refuse(this, at.index(i), message, "Delete the object and create it again.");
      }
    }
  }

  private static boolean hasKey(Struct element, List<String> keys) {
    // All other Go types write their keys always, empty if they are not set; that counts.
    if (!element.schema().typeName().equals("core.v1.ObjectReference")) {
      return true;
    }
    for (String key : keys) {
      // To be null is a key, too, until it is stored.
      if (Keys.value(element, key) != null || element.isNull(element.schema().indexOf(key))) {
        return true;
      }
    }
    return keys.isEmpty();
  }
}
