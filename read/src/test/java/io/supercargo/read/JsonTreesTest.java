package io.supercargo.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTreesTest {
  @Test
  void readsEveryKindOfValueInOrder() {
    assertThat(
            read(
                "{\"z\":\"é\\u0041\",\"a\":[1,2.5,true,null,{}],"
                    + "\"big\":18446744073709551615,\"e\":{\"x\":\"1\"}}"))
        .containsExactly(
            entry("z", "éA"),
            entry("a", Arrays.asList(1L, 2.5, true, null, Map.of())),
            entry("big", new BigInteger("18446744073709551615")),
            entry("e", Map.of("x", "1")));
  }

  @Test
  void readsTextsThatLookLikeNumbersAsTexts() {
    assertThat(read("{\"a\":\"1\",\"b\":\"true\",\"c\":[]}"))
        .containsExactly(entry("a", "1"), entry("b", "true"), entry("c", List.of()));
  }

  @Test
  void refusesWhatIsNoJsonObjectAndNamesThePlace() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read("{\"a\":1,\n \"b\":}"))
        .withMessageStartingWith("the answer is no JSON: line 2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read("404 page not found"))
        .withMessage("the answer is no JSON object");
    assertThatIllegalArgumentException().isThrownBy(() -> read("{} x"));
    assertThatIllegalArgumentException().isThrownBy(() -> read(""));
  }

  @Test
  void readsNumbersAsTheServerDoes() {
    assertThat(read("{\"a\":1e3,\"b\":-2.0,\"c\":1e30,\"d\":-7,\"e\":0.5}"))
        .containsExactly(
            entry("a", 1000L), entry("b", -2L), entry("c", 1e30), entry("d", -7L), entry("e", 0.5));
    assertThat(read("{\"a\":1e999}")).containsExactly(entry("a", "1e999"));
  }

  @Test
  void refusesDuplicatesWithoutShowingValues() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read("{\"a\":{\"b\":\"hush\",\"b\":\"hush\"}}"))
        .withMessageContaining("a.b")
        .withMessageNotContaining("hush");
  }

  private static Map<String, Object> read(String json) {
    return JsonTrees.readObject("the answer", json.getBytes(StandardCharsets.UTF_8));
  }
}
