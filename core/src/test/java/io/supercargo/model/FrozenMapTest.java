package io.supercargo.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FrozenMapTest {
  private static final int MAPS = 2_000;
  private static final long SEED = Long.getLong("frozen.seed", System.nanoTime());

  private static final Map<String, @Nullable Object> ONE = FrozenMap.of(Map.of("a", "b"));

  @Test
  void isLikeAnyOtherMap() {
    System.out.println("frozen maps: seed " + SEED);
    Random random = new Random(SEED);
    for (int i = 0; i < MAPS; i++) {
      Map<String, @Nullable Object> map = map(random);
      Map<String, @Nullable Object> frozen = FrozenMap.of(map);
      assertThat(frozen).isEqualTo(map).hasSameHashCodeAs(map).hasSameSizeAs(map);
      assertThat(map.equals(frozen)).isTrue();
      assertThat(frozen.isEmpty()).isEqualTo(map.isEmpty());
      assertThat(new ArrayList<>(frozen.entrySet())).isEqualTo(new ArrayList<>(map.entrySet()));
      assertThat(visited(frozen)).isEqualTo(visited(map));
      sameAnswers(random, frozen, map);
    }
  }

  private static Map<String, @Nullable Object> map(Random random) {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    for (int i = random.nextInt(40); i > 0; i--) {
      map.put(key(random), random.nextInt(5) == 0 ? null : random.nextInt());
    }
    return map;
  }

  /** Few, and many of one hash. */
  private static String key(Random random) {
    StringBuilder key = new StringBuilder();
    for (int i = random.nextInt(6); i > 0; i--) {
      key.append(random.nextBoolean() ? "Aa" : "BB");
    }
    return key.toString();
  }

  private static List<@Nullable Object> visited(Map<String, @Nullable Object> map) {
    List<@Nullable Object> visited = new ArrayList<>();
    map.forEach(
        (key, value) -> {
          visited.add(key);
          visited.add(value);
        });
    return visited;
  }

  private static void sameAnswers(
      Random random, Map<String, @Nullable Object> frozen, Map<String, @Nullable Object> map) {
    for (int i = 0; i < 40; i++) {
      String key = key(random);
      assertThat(frozen.containsKey(key)).as(key).isEqualTo(map.containsKey(key));
      assertThat(frozen.get(key)).as(key).isEqualTo(map.get(key));
    }
    assertThat(frozen.containsKey(null)).isFalse();
    assertThat(frozen.get((Object) 7)).isNull();
  }

  @Test
  void nobodyChangesIt() {
    assertThatThrownBy(() -> ONE.put("a", "c")).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> ONE.remove("a")).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(ONE::clear).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> ONE.entrySet().iterator().next().setValue("c"))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> ONE.replaceAll((key, value) -> "c"))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThat(ONE).containsExactly(Map.entry("a", "b"));
  }

  @Test
  void entriesEnd() {
    var entries = ONE.entrySet().iterator();
    entries.next();
    assertThat(entries.hasNext()).isFalse();
    assertThatThrownBy(entries::next).isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void equalKeysOfAnIdentityMapAreOne() {
    Map<String, Object> twice = new IdentityHashMap<>();
    twice.put("a", "b");
    twice.put(new String("a"), "b");
    assertThat(twice).hasSize(2);
    assertThat(Trees.copyMap(twice)).containsExactly(Map.entry("a", "b"));
  }

  @Test
  void nobodyChangesAList() {
    List<@Nullable Object> list = FrozenList.of(new ArrayList<>(List.of("a")));
    assertThat(list).containsExactly("a").isEqualTo(List.of("a"));
    assertThatThrownBy(() -> list.set(0, "b")).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> list.add("b")).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> list.remove("a")).isInstanceOf(UnsupportedOperationException.class);
  }
}
