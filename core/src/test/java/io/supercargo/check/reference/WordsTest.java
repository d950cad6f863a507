package io.supercargo.check.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.model.core.v1.Pod;
import io.supercargo.set.Entry;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {
  @Test
  void fiveNamesAreOfferedAtMost() {
    assertThat(Words.offer(List.of())).isEmpty();
    assertThat(Words.offer(List.of("a"))).isEqualTo(" (a)");
    assertThat(Words.offer(List.of("a", "b", "c", "d", "e"))).isEqualTo(" (a, b, c, d, e)");
    assertThat(Words.offer(List.of("a", "b", "c", "d", "e", "f"))).isEqualTo(" (a, b, c, d, e, …)");
  }

  @Test
  void fiveWorkloadsAreNamedAtMost() {
    assertThat(Words.either(pods(1))).isEqualTo("Pod p0");
    assertThat(Words.either(pods(5))).isEqualTo("Pod p0 or Pod p1 or Pod p2 or Pod p3 or Pod p4");
    assertThat(Words.either(pods(6)))
        .isEqualTo("Pod p0 or Pod p1 or Pod p2 or Pod p3 or Pod p4 or another");
  }

  private static List<Workload> pods(int count) {
    List<Workload> pods = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      pods.add(Workload.of(i, Entry.of(Pod.of("p" + i, p -> p.container("c", "c:1")), null)));
    }
    return pods;
  }
}
