package io.supercargo.agreement.fresh;

import io.supercargo.model.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Small changes of a document, each at a random place. */
final class Edits {
  private final Random random;
  private final Harvest harvest;
  private final Values values;
  private final Additions additions;

  Edits(Random random, Harvest harvest) {
    this.random = random;
    this.harvest = harvest;
    this.values = new Values(random, harvest);
    this.additions = new Additions(random, harvest, values);
  }

  /** Changes the document and says how. */
  String edit(Map<String, @Nullable Object> document) {
    List<Node> nodes = Shape.nodes(document);
    if (nodes.isEmpty()) {
      return "none";
    }
    Node node = nodes.get(random.nextInt(nodes.size()));
    return switch (random.nextInt(24)) {
      case 0, 1 -> delete(node);
      case 2 -> empty(node);
      case 3 -> wrongType(node);
      case 4, 5, 6, 7, 8 -> value(leaf(nodes));
      case 9, 10 -> neighbour(node);
      case 11 -> respell(leaf(nodes));
      case 12, 13 -> additions.item(nodes);
      case 14, 15, 16 -> additions.graft(document, nodes);
      case 17 -> unknown(nodes);
      case 18 -> move(nodes);
      case 19, 20 -> additions.entry(nodes);
      case 21 -> prune(nodes);
      case 22 -> replaceStruct(nodes);
      default -> header(document);
    };
  }

  /** Takes away a part of what a document does not need, so that edits meet more shapes. */
  void thin(Map<String, @Nullable Object> document) {
    int keep = 1 + random.nextInt(4);
    for (Node node : Shape.nodes(document)) {
      boolean top = node.holder() == document;
      if (!top && !node.inList() && random.nextInt(6) >= keep + 1 && optional(node)) {
        node.map().remove(node.key());
      }
    }
  }

  private static boolean optional(Node node) {
    return switch (node.name()) {
      case "name",
          "containers",
          "template",
          "spec",
          "image",
          "selector",
          "path",
          "key",
          "topologyKey",
          "port",
          "ports",
          "metadata",
          "mountPath",
          "operator",
          "values",
          "type",
          "kind" ->
          false;
      default -> true;
    };
  }

  private Node leaf(List<Node> nodes) {
    for (int i = 0; i < 20; i++) {
      Node node = nodes.get(random.nextInt(nodes.size()));
      if (node.code().length() == 1 && !node.code().equals("o")) {
        return node;
      }
    }
    return nodes.get(0);
  }

  private String delete(Node node) {
    node.remove();
    return "delete " + node.slot();
  }

  private String empty(Node node) {
    Object value = node.value();
    Object empty =
        value instanceof Map
            ? new LinkedHashMap<>()
            : value instanceof List
                ? new ArrayList<>()
                : value instanceof String ? "" : value instanceof Number ? (Object) 0 : null;
    node.set(random.nextInt(4) == 0 ? null : empty);
    return "empty " + node.slot();
  }

  private String wrongType(Node node) {
    node.set(values.any());
    return "type " + node.slot();
  }

  private String value(Node node) {
    node.set(values.of(node.code()));
    return "value " + node.slot();
  }

  private String neighbour(Node node) {
    Object other =
        random.nextInt(3) == 0
            ? harvest.name(node.name(), node.code(), random)
            : harvest.slot(node.slot(), random);
    node.set(other);
    return "neighbour " + node.slot();
  }

  private String respell(Node node) {
    if (node.value() instanceof String text) {
      node.set(values.respelled(text));
    } else {
      node.set(String.valueOf(node.value()));
    }
    return "respell " + node.slot();
  }

  @SuppressWarnings("unchecked")
  private static Map<String, @Nullable Object> cast(@Nullable Object value) {
    return (Map<String, @Nullable Object>) value;
  }

  private String unknown(List<Node> nodes) {
    Node node = nodes.get(random.nextInt(nodes.size()));
    if (node.inList()) {
      return delete(node);
    }
    Object value = node.value();
    String key = (String) node.key();
    switch (random.nextInt(4)) {
      case 0 -> node.map().put("bogus", values.any());
      case 1 -> node.map().put(values.respelled(key), Copies.of(value));
      case 2 -> {
        node.remove();
        node.map().put(values.respelled(key), value);
      }
      default -> node.map().put(key.toUpperCase(Locale.ROOT), values.any());
    }
    return "unknown " + node.slot();
  }

  /** Gives a value to another field of the same object. */
  private String move(List<Node> nodes) {
    Node node = nodes.get(random.nextInt(nodes.size()));
    if (node.inList() || node.owner() == null || node.owner().size() == 0) {
      return delete(node);
    }
    String other = node.owner().name(random.nextInt(node.owner().size()));
    Object old = node.map().get(other);
    node.map().put(other, Copies.of(node.value()));
    if (random.nextBoolean()) {
      node.map().put((String) node.key(), old);
    }
    return "move " + node.slot() + " " + other;
  }

  /** Leaves one field of an object alone. */
  private String prune(List<Node> nodes) {
    Node node = nodes.get(random.nextInt(nodes.size()));
    if (node.value() instanceof Map<?, ?> map && map.size() > 1) {
      Object keep = values.pick(map.keySet().toArray());
      map.keySet().removeIf(key -> !key.equals(keep));
    } else if (node.value() instanceof List<?> list && list.size() > 1) {
      list.subList(1, list.size()).clear();
    } else {
      node.remove();
    }
    return "prune " + node.slot();
  }

  private String replaceStruct(List<Node> nodes) {
    List<Node> structs = new ArrayList<>(nodes);
    structs.removeIf(node -> node.schema() == null || !node.code().equals("o"));
    if (structs.isEmpty()) {
      return "none";
    }
    Node node = structs.get(random.nextInt(structs.size()));
    Schema schema = node.schema();
    node.set(schema == null ? null : harvest.type(schema.typeName(), random));
    return "replace " + node.slot();
  }

  private String header(Map<String, @Nullable Object> document) {
    if (!(document.get("metadata") instanceof Map<?, ?> raw)) {
      document.put("metadata", new LinkedHashMap<>(Map.of("name", values.string())));
      return "header";
    }
    Map<String, @Nullable Object> metadata = cast(raw);
    switch (random.nextInt(10)) {
      case 0 -> metadata.put("namespace", values.string());
      case 1 -> metadata.put("generateName", values.string());
      case 2 -> {
        metadata.remove("name");
        metadata.put("generateName", values.string());
      }
      case 3 -> metadata.put(values.pick("deletionTimestamp", "creationTimestamp"), values.of("t"));
      case 4 -> metadata.put("deletionGracePeriodSeconds", values.of("l"));
      case 5 -> metadata.put("generation", values.of("l"));
      case 6 ->
          document.put(
              "apiVersion",
              values.pick(
                  "v1",
                  "v2",
                  "apps/v1",
                  "apps/v1beta1",
                  "extensions/v1beta1",
                  "batch/v1",
                  "batch/v1beta1",
                  "autoscaling/v1",
                  "autoscaling/v2",
                  "autoscaling/v2beta2",
                  "networking.k8s.io/v1",
                  "networking.k8s.io/v1beta1",
                  "policy/v1",
                  "policy/v1beta1",
                  "",
                  "storage.k8s.io/v1beta1",
                  "V1",
                  "example.com/v1"));
      default -> metadata.put("name", values.string());
    }
    return "header";
  }
}
