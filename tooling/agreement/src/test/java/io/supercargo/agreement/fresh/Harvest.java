package io.supercargo.agreement.fresh;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** What the base documents write in each field: material to put elsewhere. */
final class Harvest {
  private final List<Map<String, @Nullable Object>> bases;
  private final Map<String, List<@Nullable Object>> bySlot = new HashMap<>();
  private final Map<String, List<@Nullable Object>> byType = new HashMap<>();
  private final Map<String, List<@Nullable Object>> byCode = new LinkedHashMap<>();
  private final Map<String, List<@Nullable Object>> byName = new HashMap<>();

  Harvest(List<Map<String, @Nullable Object>> bases) {
    this.bases = bases;
    for (Map<String, @Nullable Object> base : bases) {
      for (Node node : Shape.nodes(base)) {
        add(bySlot, node.slot(), node.value());
        add(byCode, node.code(), node.value());
        add(byName, node.name() + " " + node.code(), node.value());
        if (node.schema() != null && node.code().equals("o")) {
          add(byType, node.schema().typeName(), node.value());
        }
      }
    }
  }

  private static void add(
      Map<String, List<@Nullable Object>> map, String key, @Nullable Object value) {
    map.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
  }

  List<Map<String, @Nullable Object>> bases() {
    return bases;
  }

  boolean knows(String slot) {
    return bySlot.containsKey(slot);
  }

  /** A value that some base has in that field of that type, null if none has one. */
  @Nullable Object slot(String slot, Random random) {
    return pick(bySlot.get(slot), random);
  }

  @Nullable Object type(String typeName, Random random) {
    return pick(byType.get(typeName), random);
  }

  @Nullable Object code(String code, Random random) {
    return pick(byCode.get(code), random);
  }

  @Nullable Object name(String name, String code, Random random) {
    return pick(byName.get(name + " " + code), random);
  }

  private static @Nullable Object pick(@Nullable List<@Nullable Object> list, Random random) {
    return list == null ? null : Copies.of(list.get(random.nextInt(list.size())));
  }
}
