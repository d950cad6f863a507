package io.supercargo.agreement.fresh;

import io.supercargo.model.Schema;
import io.supercargo.model.StructBuilder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Edits that put something into a document: items of lists, entries of maps, fields of objects. */
final class Additions {
  private static final String[] RESOURCES = {
    "cpu",
    "memory",
    "ephemeral-storage",
    "storage",
    "hugepages-2Mi",
    "hugepages-x",
    "pods",
    "example.com/gpu",
    "kubernetes.io/x",
    "requests.cpu",
    "limits.memory",
    "services",
    "attachable-volumes-x",
    "requests.nvidia.com/gpu",
    "count/pods",
    "requests.storage",
    "requests.hugepages-2Mi",
    "Cpu",
    "gpu"
  };

  private final Random random;
  private final Harvest harvest;
  private final Values values;

  Additions(Random random, Harvest harvest, Values values) {
    this.random = random;
    this.harvest = harvest;
    this.values = values;
  }

  /** Adds an item that a list has already, in full, in part, or reversed; or another one. */
  String item(List<Node> nodes) {
    List<Node> lists = new ArrayList<>(nodes);
    lists.removeIf(node -> !(node.value() instanceof List<?> list) || list.isEmpty());
    if (lists.isEmpty()) {
      return "none";
    }
    Node node = lists.get(random.nextInt(lists.size()));
    @SuppressWarnings("unchecked")
    List<@Nullable Object> list = (List<@Nullable Object>) node.value();
    int at = random.nextInt(list.size());
    switch (random.nextInt(7)) {
      case 0, 1 -> list.add(random.nextInt(list.size() + 1), Copies.of(list.get(at)));
      case 2 -> list.add(harvest.slot(node.slot() + "[]", random));
      case 3 -> twin(list, at);
      case 4 -> Collections.reverse(list);
      case 5 -> list.add(random.nextInt(3) == 0 ? null : values.of(node.code().substring(1)));
      default -> {
        for (int i = random.nextInt(70); i > 0; i--) {
          list.add(Copies.of(list.get(at)));
        }
      }
    }
    return "item " + node.slot();
  }

  /** A second item of the same keys but one. */
  private void twin(List<@Nullable Object> list, int at) {
    Object copy = Copies.of(list.get(at));
    if (copy instanceof Map<?, ?> map && !map.isEmpty()) {
      @SuppressWarnings("unchecked")
      Map<String, @Nullable Object> twin = (Map<String, @Nullable Object>) map;
      String key = values.pick(twin.keySet().toArray(new String[0]));
      Object value = twin.get(key);
      twin.put(
          key,
          value instanceof String text ? text + "x" : value instanceof Integer n ? n + 1 : null);
    }
    list.add(copy);
  }

  /** Sets a field that is not set: to what another document has there, or to something. */
  String graft(Map<String, @Nullable Object> document, List<Node> nodes) {
    List<Node> structs = new ArrayList<>(nodes);
    structs.removeIf(
        node ->
            node.schema() == null || !(node.value() instanceof Map) || !node.code().equals("o"));
    StructBuilder<?> top = Shape.builder(document);
    Schema schema;
    Map<String, @Nullable Object> map;
    if (structs.isEmpty() || random.nextInt(20) == 0) {
      if (top == null) {
        return "none";
      }
      schema = top.schema();
      map = document;
    } else {
      Node node = structs.get(random.nextInt(structs.size()));
      schema = node.schema();
      map = cast(node.value());
    }
    if (schema == null || schema.size() == 0) {
      return "none";
    }
    int index = random.nextInt(schema.size());
    for (int i = 0; i < 5 && map.containsKey(schema.name(index)); i++) {
      index = random.nextInt(schema.size());
    }
    String slot = schema.typeName() + "." + schema.name(index);
    Object value =
        harvest.knows(slot) && random.nextInt(5) > 0
            ? harvest.slot(slot, random)
            : values.of(schema.type(index));
    map.put(schema.name(index), value);
    return "graft " + slot;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, @Nullable Object> cast(@Nullable Object value) {
    return (Map<String, @Nullable Object>) value;
  }

  /** Changes keys and values of a map: labels, data, limits, selectors. */
  String entry(List<Node> nodes) {
    List<Node> maps = new ArrayList<>(nodes);
    maps.removeIf(node -> !node.code().startsWith("{") || !(node.value() instanceof Map));
    if (maps.isEmpty()) {
      return "none";
    }
    Node node = maps.get(random.nextInt(maps.size()));
    Map<String, @Nullable Object> map = cast(node.value());
    String key =
        map.isEmpty() || random.nextBoolean() ? values.key() : map.keySet().iterator().next();
    if (node.code().equals("{q") && random.nextInt(3) > 0) {
      key = values.pick(RESOURCES);
    }
    Object old = map.get(key);
    switch (random.nextInt(6)) {
      case 0 -> map.remove(key);
      case 1 -> map.put(values.key(), old == null ? values.of(node.code().substring(1)) : old);
      case 2 -> map.put(key, values.any());
      default -> map.put(key, values.of(node.code().substring(1)));
    }
    return "entry " + node.slot();
  }
}
