package io.supercargo.apply.tests;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** One small change somewhere in a tree, other than in what says which object it is. */
final class RandomEdit {
  private static final List<String> IDENTITY = List.of("apiVersion", "kind", "name", "metadata");

  private final Random random;
  private final List<Runnable> edits = new ArrayList<>();

  private RandomEdit(Random random) {
    this.random = random;
  }

  static Map<String, Object> of(Map<String, Object> tree, Random random) {
    RandomEdit edit = new RandomEdit(random);
    Map<String, Object> copy = new LinkedHashMap<>();
    tree.forEach((name, value) -> copy.put(name, copy(value)));
    edit.object(copy);
    if (!edit.edits.isEmpty()) {
      edit.edits.get(random.nextInt(edit.edits.size())).run();
    }
    return copy;
  }

  private static Object copy(Object value) {
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> copy = new LinkedHashMap<>();
      map.forEach((name, each) -> copy.put((String) name, copy(each)));
      return copy;
    }
    if (value instanceof List<?> list) {
      List<Object> copy = new ArrayList<>();
      list.forEach(each -> copy.add(copy(each)));
      return copy;
    }
    return value;
  }

  private void object(Map<String, Object> map) {
    for (Map.Entry<String, Object> field : map.entrySet()) {
      if (!IDENTITY.contains(field.getKey())) {
        edits.add(() -> map.remove(field.getKey()));
        edits.add(() -> map.put(field.getKey(), other(field.getValue())));
      }
      inside(field.getValue());
    }
  }

  private void list(List<Object> list) {
    edits.add(() -> Collections.shuffle(list, random));
    for (int i = 0; i < list.size(); i++) {
      int index = i;
      edits.add(() -> list.remove(index));
      edits.add(() -> list.add(copy(list.get(index))));
      inside(list.get(i));
    }
  }

  @SuppressWarnings("unchecked")
  private void inside(Object value) {
    if (value instanceof Map) {
      object((Map<String, Object>) value);
    } else if (value instanceof List) {
      list((List<Object>) value);
    }
  }

  private Object other(Object value) {
    if (random.nextInt(4) == 0) {
      return null;
    }
    if (value instanceof Map) {
      return new LinkedHashMap<>();
    }
    if (value instanceof List) {
      return new ArrayList<>();
    }
    if (value instanceof Boolean truth) {
      return !truth;
    }
    return value instanceof Long number ? (Object) (random.nextInt(3) == 0 ? 0L : number + 1) : "";
  }
}
