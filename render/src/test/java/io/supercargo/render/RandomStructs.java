package io.supercargo.render;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.supercargo.model.Bytes;
import io.supercargo.model.IntOrString;
import io.supercargo.model.Quantity;
import io.supercargo.model.Schema;
import io.supercargo.model.Struct;
import io.supercargo.model.StructBuilder;
import io.supercargo.model.Timestamp;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Objects of any type with random fields, and their trees by another way than the writer's. */
final class RandomStructs {
  private RandomStructs() {}

  static Struct fill(StructBuilder<?> builder, Random random, int depth) {
    Schema schema = builder.schema();
    for (int i = 0; i < schema.size(); i++) {
      boolean leaf = !schema.type(i).endsWith("o");
      if (random.nextInt(3) > 0 && (leaf || depth > 0)) {
        builder.setValue(i, value(builder, i, schema.type(i), random, depth - 1));
      }
    }
    if (random.nextInt(4) == 0) {
      builder.setUnknownField("unknown" + NastyStrings.random(random), tree(random));
    }
    return builder.build();
  }

  private static Object value(
      StructBuilder<?> builder, int index, String type, Random random, int depth) {
    String element = type.substring(1);
    return switch (type.charAt(0)) {
      case '[' -> list(builder, index, element, random, depth);
      case '{' -> map(builder, index, element, random, depth);
      case 'o' -> fill(builder.nested(index), random, depth);
      case 'a' -> tree(random);
      case 's' -> NastyStrings.random(random);
      case 'b' -> random.nextBoolean();
      case 'i' -> random.nextInt();
      case 'l' -> random.nextLong();
      case 'd' -> random.nextInt(1000) / 8.0;
      case 'q' -> Quantity.of(random.nextBoolean() ? "" + random.nextInt(9) : "1e3");
      case 'x' -> random.nextBoolean() ? IntOrString.of(random.nextInt(99)) : IntOrString.of("80");
      case 't', 'm' -> Timestamp.of("2026-11-21T10:00:0" + random.nextInt(10) + "Z");
      case 'y' -> Bytes.of(NastyStrings.random(random).getBytes(UTF_8));
      default -> throw new IllegalStateException("A new type code: " + type);
    };
  }

  private static List<Object> list(
      StructBuilder<?> builder, int index, String type, Random random, int depth) {
    List<Object> list = new ArrayList<>();
    for (int n = random.nextInt(3); n > 0; n--) {
      list.add(value(builder, index, type, random, depth));
    }
    return list;
  }

  private static Map<String, Object> map(
      StructBuilder<?> builder, int index, String type, Random random, int depth) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int n = random.nextInt(3); n > 0; n--) {
      map.put(NastyStrings.random(random), value(builder, index, type, random, depth));
    }
    return map;
  }

  private static Object tree(Random random) {
    return Arrays.asList(
        NastyStrings.random(random),
        random.nextLong(),
        random.nextInt(1000) / 8.0,
        null,
        Map.of(),
        List.of(),
        Map.of(NastyStrings.random(random), List.of(List.of(true))));
  }

  static Object tree(Object value) {
    if (value instanceof Struct struct) {
      Map<String, Object> tree = new LinkedHashMap<>();
      for (int i = 0; i < struct.schema().size(); i++) {
        if (struct.value(i) != null) {
          tree.put(struct.schema().name(i), tree(struct.value(i)));
        }
      }
      tree.putAll(struct.unknownFields());
      return tree;
    }
    if (value instanceof List<?> list) {
      return list.stream().map(RandomStructs::tree).toList();
    }
    if (value instanceof Map<?, ?> map) {
      Map<Object, Object> tree = new LinkedHashMap<>();
      map.forEach((key, entry) -> tree.put(key, tree(entry)));
      return tree;
    }
    return scalar(value);
  }

  private static Object scalar(Object value) {
    if (value instanceof IntOrString either && either.isInt()) {
      return either.intValue();
    }
    if (value instanceof Bytes bytes) {
      return bytes.base64();
    }
    return value == null || value instanceof Number || value instanceof Boolean
        ? value
        : value.toString();
  }
}
