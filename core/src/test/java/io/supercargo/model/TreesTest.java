package io.supercargo.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TreesTest {
  private static final BigInteger HUGE = BigInteger.ONE.shiftLeft(63);

  @Test
  void numbersBecomeLongBigIntegerOrDouble() {
    assertThat(Trees.copy((byte) 1)).isEqualTo(1L);
    assertThat(Trees.copy((short) 2)).isEqualTo(2L);
    assertThat(Trees.copy(3)).isEqualTo(3L);
    assertThat(Trees.copy(4L)).isEqualTo(4L);
    assertThat(Trees.copy(BigInteger.TEN)).isEqualTo(10L);
    assertThat(Trees.copy(HUGE)).isEqualTo(HUGE);
    assertThat(Trees.copy(0.5f)).isEqualTo(0.5d);
    assertThat(Trees.copy(1.25)).isEqualTo(1.25);
  }

  @Test
  void textsBooleansAndNullStayWhatTheyAre() {
    assertThat(Trees.copy("x")).isEqualTo("x");
    assertThat(Trees.copy(true)).isEqualTo(true);
    assertThat(Trees.copy(null)).isNull();
  }

  @Test
  void theCopyIsDeepOrderedAndUnmodifiable() {
    List<Object> list = new ArrayList<>(Arrays.asList("x", null, 1));
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("z", list);
    map.put("a", null);
    Map<String, Object> copy = Trees.copyMap(map);
    list.add("later");
    map.put("later", 1);
    assertThat(copy).containsOnlyKeys("z", "a").containsEntry("a", null);
    assertThat(copy.keySet()).containsExactly("z", "a");
    assertThat(copy.get("z")).isEqualTo(Arrays.asList("x", null, 1L));
    assertThatThrownBy(() -> copy.put("b", 1)).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> ((List<?>) copy.get("z")).remove(0))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void whatIsNoTreeIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Trees.copy(List.of(new StringBuilder())))
        .withMessageContaining("a StringBuilder is no tree value");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Trees.copy(Map.of(1, "x")))
        .withMessageContaining("the key 1 of a tree is no text");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Trees.copy(Double.NaN))
        .withMessageContaining("JSON has no number NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Trees.copy(Float.POSITIVE_INFINITY))
        .withMessageContaining("Infinity");
  }

  @Test
  void aTreeThatContainsItselfIsAnErrorAndNoStackOverflow() {
    Map<String, Object> map = new HashMap<>();
    map.put("self", map);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Trees.copyMap(map))
        .withMessageContaining("deeper than 1000 levels");
  }

  @Test
  void aTreeIsFilledFieldByField() {
    Tree tree =
        new Tree()
            .put("host", "a.example")
            .object("http", http -> http.put("timeout", "5s"))
            .object("http", http -> http.put("retries", 3))
            .list("hosts", "a", "b", null)
            .addObject("routes", route -> route.put("weight", 90))
            .addObject("routes", route -> route.put("weight", 10))
            .put("gone", 1)
            .remove("gone");
    Map<String, Object> http = new LinkedHashMap<>();
    http.put("timeout", "5s");
    http.put("retries", 3L);
    assertThat(tree.toMap())
        .containsEntry("host", "a.example")
        .containsEntry("http", http)
        .containsEntry("hosts", Arrays.asList("a", "b", null))
        .containsEntry("routes", List.of(Map.of("weight", 90L), Map.of("weight", 10L)))
        .hasSize(4);
  }

  @Test
  void anObjectInPlaceOfAScalarReplacesIt() {
    Tree tree = new Tree().put("x", 1).object("x", x -> x.put("y", 2)).put("l", 1);
    tree.addObject("l", l -> l.put("z", 3));
    assertThat(tree.toMap())
        .containsEntry("x", Map.of("y", 2L))
        .containsEntry("l", List.of(Map.of("z", 3L)));
  }

  @Test
  void whatWasBuiltDoesNotChangeLater() {
    Tree tree = Tree.copyOf(Map.of("a", 1));
    Map<String, Object> before = tree.toMap();
    tree.put("b", 2);
    assertThat(before).containsOnlyKeys("a");
  }

  @Test
  void anEmptyNameIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Tree().put("", 1))
        .withMessageStartingWith("name is empty");
  }
}
