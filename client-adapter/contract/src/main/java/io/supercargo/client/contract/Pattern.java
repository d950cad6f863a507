package io.supercargo.client.contract;

import io.supercargo.read.JsonTrees;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A kind of object of which random ones are made. The pattern is JSON: the value of a key that ends
 * in {@code *} is always there, in {@code !} only in objects that shall be whole, else by chance. A
 * text is one of several that are parted by {@code |}; behind {@code #} they are numbers, behind
 * {@code ?} booleans.
 */
public final class Pattern {
  // Fields in which null and empty mean something of their own to the server: a null in the key of
  // a list, and what a NetworkPolicy counts as a change although it stores the same.
  private static final Set<String> PLAIN =
      Set.of("protocol", "zone", "ingress", "podSelector", "policyTypes", "matchLabels");

  private final Map<String, @Nullable Object> pattern;

  private Pattern(Map<String, @Nullable Object> pattern) {
    this.pattern = pattern;
  }

  static Pattern of(String json) {
    return new Pattern(JsonTrees.readObject("pattern", json.getBytes(StandardCharsets.UTF_8)));
  }

  /** Returns a random object; a whole one has what its kind needs to be created. */
  public Map<String, @Nullable Object> next(Random random, boolean whole) {
    return object(pattern, random, whole, random.nextInt(5) / 4.0 * 0.6 + 0.3);
  }

  private static Map<String, @Nullable Object> object(
      Map<?, ?> pattern, Random random, boolean whole, double chance) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    for (Map.Entry<?, ?> entry : pattern.entrySet()) {
      String key = (String) entry.getKey();
      boolean always = key.endsWith("*") || whole && key.endsWith("!");
      if (always || random.nextDouble() < chance) {
        String name = key.replaceAll("[*!]$", "");
        boolean odd = !always && !PLAIN.contains(name) && random.nextInt(40) == 0;
        object.put(
            name,
            odd ? odd(entry.getValue(), random) : value(entry.getValue(), random, whole, chance));
      }
    }
    return object;
  }

  /** Returns what is empty or null in one way or another. */
  private static @Nullable Object odd(@Nullable Object pattern, Random random) {
    if (random.nextInt(3) == 0) {
      return null;
    }
    if (pattern instanceof Map) {
      return new LinkedHashMap<String, @Nullable Object>();
    }
    return pattern instanceof List ? new ArrayList<@Nullable Object>() : null;
  }

  private static @Nullable Object value(
      @Nullable Object pattern, Random random, boolean whole, double chance) {
    if (pattern instanceof Map<?, ?> map) {
      return object(map, random, whole, chance);
    }
    if (pattern instanceof List<?> list) {
      return elements(list, random, whole, chance);
    }
    return pattern instanceof String text ? choice(text, random) : pattern;
  }

  private static List<@Nullable Object> elements(
      List<?> pattern, Random random, boolean whole, double chance) {
    List<@Nullable Object> elements = new ArrayList<>();
    for (Object element : pattern) {
      if (whole && elements.isEmpty() || random.nextDouble() < chance) {
        elements.add(value(element, random, whole, chance));
      }
    }
    if (random.nextInt(4) == 0) {
      java.util.Collections.shuffle(elements, random);
    }
    return elements;
  }

  private static Object choice(String text, Random random) {
    boolean number = text.startsWith("#");
    boolean truth = text.startsWith("?");
    String[] choices = (number || truth ? text.substring(1) : text).split("\\|", -1);
    String one = choices[random.nextInt(choices.length)];
    if (number) {
      return Long.valueOf(one);
    }
    return truth ? (Object) Boolean.valueOf(one) : one;
  }
}
