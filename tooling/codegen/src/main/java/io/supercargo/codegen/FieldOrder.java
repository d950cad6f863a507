package io.supercargo.codegen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The order in which people write the fields of a type: order.txt, then by name, status last. */
final class FieldOrder implements Comparator<FieldModel> {
  private final List<String> first = new ArrayList<>();

  FieldOrder(Data data, String typeName) {
    first.addAll(List.of("apiVersion", "kind", "metadata"));
    first.addAll(data.order().getOrDefault(typeName, List.of()));
    first.addAll(data.order().getOrDefault("*", List.of()));
  }

  @Override
  public int compare(FieldModel one, FieldModel two) {
    int byRank = Integer.compare(rank(one.name()), rank(two.name()));
    return byRank != 0 ? byRank : one.name().compareTo(two.name());
  }

  private int rank(String name) {
    if (name.equals("status")) {
      return Integer.MAX_VALUE;
    }
    int index = first.indexOf(name);
    return index < 0 ? first.size() : index;
  }
}
