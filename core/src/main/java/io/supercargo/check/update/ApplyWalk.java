package io.supercargo.check.update;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Values;
import io.supercargo.model.Bytes;
import io.supercargo.model.Schema;
import io.supercargo.model.Struct;
import io.supercargo.model.core.v1.ServiceAccount;
import java.util.List;
import java.util.Map;

/** Walks through all of a manifest for what server-side apply alone refuses. */
final class ApplyWalk {
  private static final Rule<KeyedList, ApplyScope> DUPLICATES = new DuplicateKeys();
  private static final MissingKeys MISSING = new MissingKeys();
  private static final Rule<Bytes, ApplyScope> BYTES = new WrittenBytes();

  private ApplyWalk() {}

  static List<Rule<?, ?>> rules() {
    return List.of(DUPLICATES, MISSING, BYTES);
  }

  static void check(Struct struct, FieldPath at, ApplyScope scope) {
    Schema schema = struct.schema();
    for (int i = 0; i < schema.size(); i++) {
      Object value = struct.value(i);
      if (value instanceof List<?> list) {
        list(schema, i, list, at.child(schema.name(i)), scope);
      } else if (value instanceof Map<?, ?> map && schema.type(i).equals("{y")) {
        entries(map, at.child(schema.name(i)), scope);
      } else if (value != null) {
        value(value, at.child(schema.name(i)), scope);
      }
    }
  }

  static void stored(Struct live, ApplyScope scope) {
    if (live instanceof ServiceAccount account) {
      MISSING.stored(Values.list(account.secrets()), FieldPath.ROOT.child("secrets"), scope);
    }
  }

  private static void list(Schema schema, int field, List<?> list, FieldPath at, ApplyScope scope) {
    if (schema.keyedList(field) || schema.isSet(field)) {
      KeyedList keyed = new KeyedList(schema, field, list);
      MISSING.check(keyed, at, scope);
      DUPLICATES.check(keyed, at, scope);
    }
    for (int i = 0; i < list.size(); i++) {
      value(list.get(i), at.index(i), scope);
    }
  }

  private static void entries(Map<?, ?> map, FieldPath at, ApplyScope scope) {
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      value(entry.getValue(), at.key((String) entry.getKey()), scope);
    }
  }

  private static void value(Object value, FieldPath at, ApplyScope scope) {
    if (value instanceof Struct struct) {
      check(struct, at, scope);
    } else if (value instanceof Bytes bytes) {
      BYTES.check(bytes, at, scope);
    }
  }
}
