package io.supercargo.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** IntOrString and Bytes. */
class ScalarsTest {
  @Test
  void aNumberIsNoText() {
    IntOrString number = IntOrString.of(8080);
    assertThat(number.isInt()).isTrue();
    assertThat(number.intValue()).isEqualTo(8080);
    assertThat(number.text()).isNull();
    assertThat(number).hasToString("8080").isNotEqualTo(IntOrString.of("8080"));
    assertThat(number).isEqualTo(IntOrString.of(8080)).hasSameHashCodeAs(IntOrString.of(8080));
  }

  @Test
  void aTextStaysATextEvenIfItLooksLikeANumber() {
    IntOrString text = IntOrString.of("80");
    assertThat(text.isInt()).isFalse();
    assertThat(text.intValue()).isZero();
    assertThat(text.text()).isEqualTo("80");
    assertThat(text).hasToString("80").isEqualTo(IntOrString.of("80"));
    assertThat(text).hasSameHashCodeAs(IntOrString.of("80")).isNotEqualTo(IntOrString.of("81"));
    assertThat(text.equals(null)).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> IntOrString.of((String) null))
        .withMessageStartingWith("text is null");
  }

  @Test
  void bytesComeBackAsTheyWere() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int length = 0; length < 200; length++) {
      byte[] content = new byte[length];
      random.nextBytes(content);
      Bytes bytes = Bytes.of(content);
      assertThat(bytes.content()).as("seed %d", seed).isEqualTo(content);
      assertThat(bytes.size()).isEqualTo(length);
      assertThat(bytes.base64()).isEqualTo(Base64.getEncoder().encodeToString(content));
      assertThat(Bytes.ofBase64(bytes.base64())).isEqualTo(bytes).hasSameHashCodeAs(bytes);
    }
  }

  @Test
  void bytesThatWereNumbersAreWrittenAsBase64() {
    Bytes bytes = Bytes.ofNumbers(new byte[] {104, 105});

    assertThat(bytes.isNumbers()).isTrue();
    assertThat(bytes.base64()).isEqualTo("aGk=");
    assertThat(bytes).isEqualTo(Bytes.ofBase64("aGk="));
    assertThat(Bytes.ofBase64("aGk=").isNumbers()).isFalse();
    assertThat(Bytes.of(new byte[] {104, 105}).isNumbers()).isFalse();
  }

  @Test
  void lineBreaksInBase64AreKeptAndIgnored() {
    Bytes bytes = Bytes.ofBase64("aGVs\r\nbG8=\n");
    assertThat(new String(bytes.content(), StandardCharsets.UTF_8)).isEqualTo("hello");
    assertThat(bytes.base64()).isEqualTo("aGVs\r\nbG8=\n");
    assertThat(bytes).isNotEqualTo(Bytes.ofBase64("aGVsbG8="));
    assertThat(bytes.sameMeaning(Bytes.ofBase64("aGVsbG8="))).isTrue();
    assertThat(bytes.sameMeaning(Bytes.ofBase64("aGVsbG9h"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"aGVsbG8", "a", "a===", "aGVs bG8=", "aGVsbG8=aGVs", "-_-_", "ä", "===="})
  void whatIsNoBase64IsRefusedWithoutBeingShown(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Bytes.ofBase64(text))
        .withMessageStartingWith("not base64 (" + text.length() + " characters)");
  }

  @Test
  void bytesNeverShowTheirContent() {
    assertThat(Bytes.of("s3cr3t".getBytes(StandardCharsets.UTF_8)))
        .hasToString("Bytes(8 base64 characters)");
  }

  @Test
  void bytesAreCopied() {
    byte[] content = {1, 2, 3};
    Bytes bytes = Bytes.of(content);
    content[0] = 9;
    bytes.content()[1] = 9;
    assertThat(bytes.content()).containsExactly(1, 2, 3);
  }
}
