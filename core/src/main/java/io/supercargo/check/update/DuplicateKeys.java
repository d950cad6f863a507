package io.supercargo.check.update;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.finding.Source;
import io.supercargo.model.Schema;
import io.supercargo.model.Struct;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Server-side apply takes no list in which two elements have the same keys, although a plain create
 * takes it.
 */
final class DuplicateKeys extends Rule<Struct, Scope> {
  DuplicateKeys() {
    super("apply/duplicate-keys");
  }

  @Override
  public void check(Struct struct, FieldPath at, Scope scope) {
    Schema schema = struct.schema();
    for (int i = 0; i < schema.size(); i++) {
      String type = schema.type(i);
      if (type.equals("o")) {
        if (struct.value(i) instanceof Struct part) {
          check(part, at.child(schema.name(i)), scope);
        }
      } else if (type.charAt(0) == '[' && struct.value(i) instanceof List<?> list) {
        list(schema, i, list, at.child(schema.name(i)), scope);
      }
    }
  }

  private void list(Schema schema, int field, List<?> list, FieldPath at, Scope scope) {
    boolean keyed = list.size() > 1 && (schema.keyedList(field) || schema.isSet(field));
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < list.size(); i++) {
      Object element = list.get(i);
      if (keyed && !seen.add(Keys.of(schema, field, element))) {
        report(schema, field, at.index(i), scope);
      }
      if (element instanceof Struct struct) {
        check(struct, at.index(i), scope);
      }
    }
  }

  private void report(Schema schema, int field, FieldPath at, Scope scope) {
    String keys = schema.isSet(field) ? "value" : String.join(" and ", schema.listKeys(field));
    String message =
        "has the same " + keys + " as an element before it; server-side apply refuses the list";
    String fix = "Remove one of the two.";
    scope.problems().add(id(), Source.APPLY, null, at, message, fix);
  }
}
