package io.supercargo.check.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
  @Test
  void readsObjectsListsAndScalars() {
    assertThat(Json.read(" {\"a\": [1, -2.5e+3, true, false, null], \"b\": {}, \"c\": []} "))
        .isEqualTo(
            Map.of(
                "a",
                Arrays.asList(new Json.Number("1"), new Json.Number("-2.5e+3"), true, false, null),
                "b",
                Map.of(),
                "c",
                List.of()));
    assertThat(Json.read("null")).isNull();
  }

  @Test
  void takesTheLastOfTwoMembersOfOneName() {
    assertThat(Json.read("{\"a\": \"x\", \"a\": \"y\"}")).isEqualTo(Map.of("a", "y"));
  }

  @Test
  void readsEscapes() {
    assertThat(Json.read("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\uD83D\\ude00\""))
        .isEqualTo("\"\\/\b\f\n\r\té😀");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "x",
        "'a'",
        "{",
        "[",
        "[1,]",
        "{\"a\"}",
        "{\"a\":}",
        "{a: 1}",
        "{\"a\": 1,}",
        "01",
        "1.",
        "-",
        "1e",
        "+1",
        ".5",
        "\"a",
        "\"\\x\"",
        "\"\\u12g4\"",
        "\"\\u12\"",
        "\"a\nb\"",
        "nul",
        "[1 2]",
        "{} {}",
        "tru",
        "\"\\"
      })
  void saysWhatIsNoJson(String text) {
    assertThat(Json.read(text)).isSameAs(Json.NONE);
  }

  @Test
  void endsBelowAThousandLevels() {
    assertThat(Json.read("[".repeat(1_000) + "]".repeat(1_000))).isInstanceOf(List.class);
    assertThat(Json.read("[".repeat(1_001) + "]".repeat(1_001))).isSameAs(Json.NONE);
  }
}
