package io.supercargo.check.kind;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.finding.ErrorType;
import io.supercargo.model.KubernetesVersion;
import io.supercargo.model.Schema;
import io.supercargo.model.Struct;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** No field is set that an older server does not know yet; status counts, too. */
final class NewFields extends Rule<Struct, Scope> {
  NewFields() {
    super("kind/new-field");
  }

  @Override
  public void check(Struct struct, FieldPath at, Scope scope) {
    Schema schema = struct.schema();
    String row = History.fields(schema.typeName());
    if (!row.isEmpty()) {
      fields(struct, row, at, scope);
    }
    for (int i = 0; i < schema.size(); i++) {
      if (schema.type(i).endsWith("o")) {
        value(struct.value(i), at.child(schema.name(i)), scope);
      }
    }
  }

  private void value(@Nullable Object value, FieldPath at, Scope scope) {
    if (value instanceof Struct struct) {
      check(struct, at, scope);
    } else if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        value(list.get(i), at.index(i), scope);
      }
    } else if (value instanceof Map<?, ?> map) {
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        value(entry.getValue(), at.key(String.valueOf(entry.getKey())), scope);
      }
    }
  }

  private void fields(Struct struct, String row, FieldPath at, Scope scope) {
    for (int i = 0; i < struct.schema().size(); i++) {
      String name = struct.schema().name(i);
      String since = struct.value(i) == null ? "" : Lifetime.since(row, name);
      if (!since.isEmpty() && !scope.atLeast(KubernetesVersion.of(since))) {
        String message =
            "is no field of Kubernetes " + scope.version() + "; it is there since " + since;
        String fix = "Remove the field, or name a target of Kubernetes " + since + " or newer.";
        scope.problems().add(this, ErrorType.NOT_FOUND, at.child(name), message, fix);
      }
    }
  }
}
