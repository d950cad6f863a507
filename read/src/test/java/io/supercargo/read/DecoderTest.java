package io.supercargo.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DecoderTest {
  private static final String LIST =
      """
      apiVersion: v1
      kind: List
      items:
      - {apiVersion: v1, kind: ConfigMap, metadata: {name: a}}
      - {apiVersion: v1, kind: Secret, metadata: {name: b}, bogus: 1}
      ---
      apiVersion: v1
      kind: List
      items:
      - {apiVersion: v1, kind: ConfigMap, metadata: {name: c}}
      """;

  @Test
  void eachItemOfAListIsDecodedByItself() {
    assertThat(Decoder.decodeAll(LIST))
        .extracting(item -> item.resource().name() + " " + item.accepted())
        .containsExactly("a true", "b false");
    assertThat(Decoder.decode(LIST).resource().name()).isEqualTo("a");
  }

  @Test
  void onlyTheFirstDocumentCounts() {
    assertThat(Decoder.decodeAll("{apiVersion: v1, kind: Secret}\n---\n" + LIST)).hasSize(1);
  }

  @Test
  void anEmptyListHasNoItems() {
    String empty = "{apiVersion: v1, kind: List, items: []}";
    assertThat(Decoder.decodeAll(empty)).isEmpty();
    assertThat(Decoder.decode(empty).resource()).isNull();
    assertThat(Decoder.decode("").accepted()).isTrue();
  }
}
