package io.supercargo.read.internal.yaml;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The comments of a document in the order of their lines. */
public final class Comments {
  private final List<String> texts = new ArrayList<>();

  /** Two numbers each: the line, and 1 if nothing else stands on it. */
  private int[] places = new int[16];

  Comments() {}

  void add(byte[] bytes, int from, int to, int line, boolean alone) {
    int base = texts.size() * 2;
    if (base == places.length) {
      places = Arrays.copyOf(places, base * 2);
    }
    places[base] = line;
    places[base + 1] = alone ? 1 : 0;
    texts.add(new String(bytes, from, to - from, StandardCharsets.UTF_8));
  }

  void clear() {
    texts.clear();
  }

  /** How many there are. */
  public int size() {
    return texts.size();
  }

  /** One of them as it was written, with its {@code #}. */
  public String text(int index) {
    return texts.get(index);
  }

  /** The line of one of them. */
  public int line(int index) {
    return places[index * 2];
  }

  /** Whether nothing else stands on its line. */
  public boolean isAlone(int index) {
    return places[index * 2 + 1] == 1;
  }
}
