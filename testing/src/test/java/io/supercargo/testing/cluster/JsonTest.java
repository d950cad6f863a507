package io.supercargo.testing.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
  @Test
  void walksMembersAndElements() {
    Json json = Json.parse("{\"a\": {\"b\": [1, \"two\", true, null, {\"c\": -1.5e3}]}}");

    assertThat(json.at("a").at("b").elements())
        .map(Json::text)
        .containsExactly("1", "two", "true", "", "");
    assertThat(json.at("a").at("b").elements().get(4).at("c").text()).isEqualTo("-1.5e3");
  }

  @Test
  void readsEscapes() {
    assertThat(Json.parse("\"\\\"\\\\\\/\\n\\r\\t\\b\\f\\u00e9\\ud83d\\udea2\"").text())
        .isEqualTo("\"\\/\n\r\t\b\fé🚢");
  }

  @Test
  void readsEmptyContainers() {
    Json json = Json.parse(" { \"a\" : [ ] , \"b\" : { } } ");

    assertThat(json.at("a").elements()).isEmpty();
    assertThat(json.at("b").texts()).isEmpty();
    assertThat(json.at("b").isNothing()).isFalse();
  }

  @Test
  void givesMembersAsTextInTheirOrder() {
    assertThat(Json.parse("{\"z\":\"1\",\"a\":2}").texts())
        .containsExactly(java.util.Map.entry("z", "1"), java.util.Map.entry("a", "2"));
  }

  @Test
  void whatIsNotThereIsNothing() {
    Json json = Json.parse("{\"a\":1}");

    assertThat(json.at("b").at("c").isNothing()).isTrue();
    assertThat(json.at("b").text()).isEmpty();
    assertThat(json.at("a").elements()).isEmpty();
    assertThat(json.at("a").texts()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[1", "{\"a\"}", "{\"a\":}", "\"open", "\"\\u12\"", "{]"})
  void whatIsNotJsonIsNothing(String text) {
    assertThat(Json.parse(text).isNothing()).isTrue();
  }
}
