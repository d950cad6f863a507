package io.supercargo.render;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes strings as values and as keys and counts what a reader gets wrong. */
final class StringSafety {
  private final YamlReaders.Named reader;
  private final boolean everywhere;
  private final Set<String> wrongValues = new LinkedHashSet<>();
  private final Set<String> wrongKeys = new LinkedHashSet<>();

  /**
   * @param everywhere whether each string stands in every position that a string can have, or once
   *     as a value and once as a key, each time in a position that its hash says
   */
  StringSafety(YamlReaders.Named reader, boolean everywhere) {
    this.reader = reader;
    this.everywhere = everywhere;
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

  /**
   * A reader that refuses a document is asked again with halves of it. If it gets both right, the
   * strings are wrong together.
   *
   * @return whether something was wrong
   */
  private boolean halve(List<String> strings, boolean keys) {
    if (strings.isEmpty() || readsBack(keys ? keys(strings) : values(strings))) {
      return false;
    }
    int half = strings.size() / 2;
    boolean first = half > 0 && halve(strings.subList(0, half), keys);
    boolean second = half > 0 && halve(strings.subList(half, strings.size()), keys);
    if (!first && !second) {
      (keys ? wrongKeys : wrongValues).addAll(strings);
    }
    return true;
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

  private Map<String, Object> values(List<String> strings) {
    List<Object> list = new ArrayList<>();
    Map<String, Object> map = new LinkedHashMap<>();
    List<Object> nested = new ArrayList<>();
    List<Object> objects = new ArrayList<>();
    for (String text : strings) {
      if (stands(text, 0, 4)) {
        list.add(text);
      }
      if (stands(text, 1, 4)) {
        map.put("k" + map.size(), text);
      }
      if (stands(text, 2, 4)) {
        nested.add(List.of(text, List.of(text, "end")));
      }
      if (stands(text, 3, 4)) {
        objects.add(tree("first", text, "then", Map.of("inner", text)));
      }
    }
    return tree("list", list, "data", map, "nested", nested, "objects", objects);
  }

  private Map<String, Object> keys(List<String> strings) {
    Map<String, Object> map = new LinkedHashMap<>();
    List<Object> objects = new ArrayList<>();
    for (String text : strings) {
      if (stands(text, 0, 3)) {
        map.put(text, "value");
      }
      if (stands(text, 1, 3)) {
        Object inner = Map.of(text, List.of(Map.of(text, text)));
        objects.add(tree(text, List.of("a"), text + "x", inner));
      }
      if (stands(text, 2, 3)) {
        objects.add(List.of(Map.of(text, "a\nb\n")));
      }
    }
    return tree("objects", objects, "data", map);
  }

  private boolean stands(String text, int position, int positions) {
    return everywhere || Math.floorMod(text.hashCode(), positions) == position;
  }

  private static Map<String, Object> tree(Object... entries) {
    Map<String, Object> tree = new LinkedHashMap<>();
    for (int i = 0; i < entries.length; i += 2) {
      tree.put((String) entries[i], entries[i + 1]);
    }
    return tree;
  }
}
