package io.supercargo.render;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes strings in every position that a string can have and counts what readers get wrong. */
final class StringSafety {
  private final YamlReaders.Named reader;
  private final Set<String> wrongValues = new LinkedHashSet<>();
  private final Set<String> wrongKeys = new LinkedHashSet<>();

  StringSafety(YamlReaders.Named reader) {
    this.reader = reader;
  }

  Set<String> wrongValues() {
    return wrongValues;
  }

  Set<String> wrongKeys() {
    return wrongKeys;
  }

  String readerName() {
    return reader.name();
  }

  void check(List<String> strings) {
    halve(strings, false);
    halve(strings, true);
  }

  /** A reader that refuses a document is asked again with halves of it. */
  private void halve(List<String> strings, boolean keys) {
    if (strings.isEmpty() || readsBack(keys ? keys(strings) : values(strings))) {
      return;
    }
    if (strings.size() == 1) {
      (keys ? wrongKeys : wrongValues).addAll(strings);
      return;
    }
    int half = strings.size() / 2;
    halve(strings.subList(0, half), keys);
    halve(strings.subList(half, strings.size()), keys);
  }

  private boolean readsBack(Map<String, Object> tree) {
    Utf8Buffer out = new Utf8Buffer(1);
    new YamlEmitter(out).object(tree, 0);
    out.put('\n');
    try {
      return tree.equals(reader.reader().read(new String(out.bytes(), 0, out.size(), UTF_8)));
    } catch (IOException | RuntimeException refused) {
      return false;
    }
  }

  private static Map<String, Object> values(List<String> strings) {
    Map<String, Object> map = new LinkedHashMap<>();
    List<Object> nested = new ArrayList<>();
    List<Object> objects = new ArrayList<>();
    for (int i = 0; i < strings.size(); i++) {
      String text = strings.get(i);
      map.put("k" + i, text);
      nested.add(List.of(text, List.of(text, "end")));
      objects.add(tree("first", text, "then", Map.of("inner", text)));
    }
    return tree("list", strings, "data", map, "nested", nested, "objects", objects);
  }

  private static Map<String, Object> keys(List<String> strings) {
    Map<String, Object> map = new LinkedHashMap<>();
    List<Object> objects = new ArrayList<>();
    for (String text : strings) {
      map.put(text, "value");
      objects.add(tree(text, List.of("a"), text + "x", Map.of(text, List.of(Map.of(text, text)))));
      objects.add(List.of(Map.of(text, "a\nb\n")));
    }
    return tree("objects", objects, "data", map);
  }

  private static Map<String, Object> tree(Object... entries) {
    Map<String, Object> tree = new LinkedHashMap<>();
    for (int i = 0; i < entries.length; i += 2) {
      tree.put((String) entries[i], entries[i + 1]);
    }
    return tree;
  }
}
