package io.supercargo.check.update;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.model.Schema;
import java.util.HashSet;
import java.util.Set;

/**
 * Server-side apply takes no list in which two elements have the same keys, although a plain create
 * takes it.
 */
final class DuplicateKeys extends Rule<KeyedList, ApplyScope> {
  DuplicateKeys() {
    super("apply/duplicate-keys");
  }

  @Override
  public void check(KeyedList list, FieldPath at, ApplyScope scope) {
    Schema schema = list.schema();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < list.elements().size(); i++) {
      if (!seen.add(Keys.of(schema, list.field(), list.elements().get(i)))) {
        String keys =
            schema.isSet(list.field())
                ? "value"
                : String.join(" and ", schema.listKeys(list.field()));
        String message =
            "has the same " + keys + " as an element before it; server-side apply refuses the list";
        scope.refuse(this, at.index(i), message, "Remove one of the two.");
      }
    }
  }
}
