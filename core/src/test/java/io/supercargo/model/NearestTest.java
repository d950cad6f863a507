package io.supercargo.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
  @ParameterizedTest
  @CsvSource({
    "htpp, http", // two letters swapped
    "http, http",
    "htt, http",
    "htttp, http",
    "hxtp, http",
    "hx, http,", // too far for a short name
  })
  void namesWithinTwoEditsAreMeant(String name, String meant) {
    String expected = name.equals("hx") ? null : meant;
    assertThat(Nearest.of(name, List.of("metrics", "http"))).isEqualTo(expected);
  }

  @Test
  void aSwapCountsOnce() {
    assertThat(Nearest.of("abdcef", List.of("abxdcfe", "abcdef"))).isEqualTo("abcdef");
    assertThat(Nearest.of("ba", List.of("xx", "ab"))).isEqualTo("ab");
    assertThat(Nearest.of("xyba", List.of("xyzz", "xyab"))).isEqualTo("xyab");
    assertThat(Nearest.of("bxax", List.of("zxzx", "axbx"))).isEqualTo("zxzx");
  }

  @Test
  void longNamesMayDifferInAThird() {
    assertThat(Nearest.of("frontend-web", List.of("frontend-api"))).isEqualTo("frontend-api");
    assertThat(Nearest.of("frontend-web", List.of("frontserving"))).isNull();
    assertThat(Nearest.of("x", List.of())).isNull();
  }

  @Test
  void ofShortNamesLittleMayDiffer() {
    assertThat(Nearest.of("x", List.of("y", "xy"))).isNull();
    assertThat(Nearest.of("ab", List.of("xy", "ax"))).isEqualTo("ax");
    assertThat(Nearest.of("abc", List.of("xyc", "xbc"))).isEqualTo("xbc");
    assertThat(Nearest.of("abcd", List.of("xycd"))).isEqualTo("xycd");
  }

  @Test
  void theFirstOfEquallyNearNamesIsTaken() {
    assertThat(Nearest.of("web", List.of("wet", "wed"))).isEqualTo("wet");
  }
}
