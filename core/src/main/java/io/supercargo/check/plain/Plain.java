package io.supercargo.check.plain;

import io.supercargo.model.Resource;
import io.supercargo.model.Schema;
import io.supercargo.model.Struct;
import io.supercargo.set.Entry;
import io.supercargo.set.Manifests;
import java.util.List;
import java.util.Map;

/**
 * Tells plain resources, about which no rule has anything to say, without loading a rule. Its
 * contract: what is plain here has no findings there, for any version of Kubernetes. The reverse
 * does not hold, and need not: what is not plain is left to the rules.
 *
 * <p>A resource is plain if each field that is set is in the table of {@code plain.txt} with a
 * value that fits ({@link PlainValues}), and what has to hold between fields does ({@link
 * PlainFacts}).
 */
public final class Plain {
  // Elements are compared with each other.
  private static final int LONGEST_LIST = 50;

  private Plain() {}

  /** Returns whether no rule has anything to say about a set, nor about any resource in it. */
  public static boolean isPlain(Manifests set) {
    for (Entry entry : set.entries()) {
      if (!isPlain(entry.part())) {
        return false;
      }
    }
    return PlainSet.isPlain(set);
  }

  /** Returns whether no rule has anything to say about a resource that stands alone. */
  public static boolean isPlain(Resource resource) {
    return isPlain(resource.asStruct());
  }

  private static boolean isPlain(Struct struct) {
    return struct(struct) && Parts.text(Parts.struct(struct, "metadata"), "name") != null;
  }

  private static boolean struct(Struct struct) {
    Schema schema = struct.schema();
    String row = PlainFields.of(schema.typeName());
    int size = schema.size();
    int choices = 0;
    int chosen = 0;
    if (row.isEmpty() || !struct.unknownFields().isEmpty()) {
      return false;
    }
    for (int i = 0; i < size; i++) {
      Object value = struct.part(i);
      char flag = row.charAt(size + i);
      if (value == null ? flag == '!' : !field(row, schema, i, value, flag)) {
        return false;
      }
      if (flag == '+') {
        choices++;
        chosen += value == null ? 0 : 1;
      }
    }
    return (choices == 0 || chosen == 1) && PlainFacts.hold(struct);
  }

  private static boolean field(String row, Schema schema, int index, Object value, char flag) {
    char check = row.charAt(index);
    if (check == ' ') {
      return false;
    }
    if (value instanceof Struct part) {
      return check == 'o' && struct(part);
    }
    if (value instanceof List<?> list) {
      return (flag != '!' || !list.isEmpty()) && list(row, schema, index, list);
    }
    if (value instanceof Map<?, ?> map) {
      return (flag != '!' || !map.isEmpty()) && PlainValues.map(check, map);
    }
    return scalar(row, schema, index, value) && (flag != '!' || !value.equals(""));
  }

  private static boolean list(String row, Schema schema, int index, List<?> list) {
    char check = row.charAt(index);
    boolean keyed = schema.keyedList(index);
    if (list.size() > LONGEST_LIST || (schema.isSet(index) && list.size() > 1)) {
      return false;
    }
    for (int i = 0; i < list.size(); i++) {
      Object element = list.get(i);
      boolean fits =
          element instanceof Struct part
              ? check == 'o' && struct(part)
              : scalar(row, schema, index, element);
      if (!fits || (keyed && PlainValues.isRepeated(list, i, schema.listKeys(index)))) {
        return false;
      }
    }
    return true;
  }

  private static boolean scalar(String row, Schema schema, int index, Object value) {
    char check = row.charAt(index);
    switch (check) {
      case 'E':
        String text = (String) value;
        return text.indexOf(' ') < 0 && row.contains(" " + schema.name(index) + ":" + text + " ");
      case 'v':
        boolean kind = schema.name(index).equals("kind");
        return value.equals(kind ? schema.kind() : schema.apiVersion());
      default:
        return PlainValues.scalar(check, value);
    }
  }
}
