package io.supercargo.check;

import io.supercargo.check.engine.Amounts;
import io.supercargo.check.engine.Values;
import io.supercargo.model.Bytes;
import io.supercargo.model.IntOrString;
import io.supercargo.model.Quantity;
import io.supercargo.model.Resource;
import io.supercargo.model.Schema;
import io.supercargo.model.Struct;
import io.supercargo.model.StructBuilder;
import io.supercargo.model.Zeros;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes a resource the way the server does: amounts in canonical text, zero values left out or
 * filled in as their Go types have it, and nothing in the metadata that is the server's own.
 */
final class Canonical {
  private static final String[] SYSTEM = {
    "uid",
    "creationTimestamp",
    "deletionTimestamp",
    "deletionGracePeriodSeconds",
    "selfLink",
    "resourceVersion",
    "generation",
    "managedFields"
  };

  private Canonical() {}

  static Resource of(Resource resource) {
    StructBuilder<?> builder = resource.toBuilder();
    int status = builder.schema().indexOf("status");
    if (status >= 0) {
      builder.setValue(status, null);
    }
    metadata(builder.edit("metadata"), resource.schema());
    return (Resource) struct(builder.build());
  }

  private static void metadata(StructBuilder<?> metadata, Schema kind) {
    for (String field : SYSTEM) {
      metadata.unset(field);
    }
    int namespace = metadata.index("namespace");
    if (!kind.namespaced()) {
      metadata.setValue(namespace, null);
    } else if (Values.isEmpty((String) metadata.get(namespace))) {
      metadata.setValue(namespace, "default");
    }
  }

  private static Struct struct(Struct struct) {
    StructBuilder<?> builder = struct.toBuilder();
    Schema schema = struct.schema();
    String zeros = Zeros.of(schema.typeName());
    for (int i = 0; i < schema.size(); i++) {
      Object value = struct.value(i);
      boolean always = zeros.contains(" +" + schema.name(i) + " ");
      if (value == null) {
        if (always) {
          builder.setValue(i, zero(builder, i, schema.type(i)));
        }
      } else if (isLeftOut(value, schema, i, zeros)) {
        builder.setValue(i, null);
      } else {
        Object canonical = value(value);
        if (canonical != value) {
          builder.setValue(i, canonical);
        }
      }
    }
    return builder.build();
  }

  private static @Nullable Object zero(StructBuilder<?> builder, int index, String type) {
    switch (type) {
      case "o":
        return struct(builder.nested(index).build());
      case "s":
        return "";
      case "i":
        return 0;
      case "l":
        return 0L;
      case "q":
        return Quantity.of(0);
      case "x":
        return IntOrString.of(0);
      default:
        // An empty list would be null there.
        return null;
    }
  }

  private static boolean isLeftOut(Object value, Schema schema, int index, String zeros) {
    String field = schema.name(index);
    return (isEmpty(value) && !schema.type(index).equals("a"))
        || (isZero(value)
            && !zeros.contains(" +" + field + " ")
            && !zeros.contains(" *" + field + " ")
            && !zeros.contains(" ~" + field + " "));
  }

  // Empty lists and maps do not outlive the store; what has no type is stored as it was written.
  private static boolean isEmpty(Object value) {
    return (value instanceof List<?> list && list.isEmpty())
        || (value instanceof Map<?, ?> map && map.isEmpty());
  }

  private static boolean isZero(Object value) {
    return value.equals("") || value.equals(0) || value.equals(0L) || value.equals(false);
  }

  private static Object value(Object value) {
    if (value instanceof Struct struct) {
      return struct(struct);
    }
    if (value instanceof Quantity quantity) {
      return Quantity.of(Amounts.canonical(quantity));
    }
    if (value instanceof Bytes bytes) {
      return Bytes.of(bytes.content());
    }
    if (value instanceof List<?> list) {
      List<Object> result = new ArrayList<>(list.size());
      for (Object element : list) {
        result.add(value(element));
      }
      return result;
    }
    if (value instanceof Map<?, ?> map) {
      Map<Object, Object> result = new LinkedHashMap<>();
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        result.put(entry.getKey(), value(entry.getValue()));
      }
      return result;
    }
    return value;
  }
}
