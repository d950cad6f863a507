package io.supercargo.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is a time was asked of Go's {@code time.Parse}, which the API server uses. */
class TimestampTest {
  @ParameterizedTest
  @CsvSource({
    "2026-11-21T10:00:00Z,2026-11-21T10:00:00Z",
    "2026-11-21T1:00:00Z,2026-11-21T01:00:00Z",
    "'2026-11-21T10:00:00,5Z',2026-11-21T10:00:00.5Z",
    "2026-11-21T10:00:00.1234567891234Z,2026-11-21T10:00:00.123456789Z",
    "2026-11-21T10:00:00+24:00,2026-11-20T10:00:00Z",
    "2026-11-21T10:00:00+23:60,2026-11-20T10:00:00Z",
    "2026-11-21T10:00:00-05:45,2026-11-21T15:45:00Z",
    "2026-11-21T10:00:00-00:00,2026-11-21T10:00:00Z",
    "0000-01-01T00:00:00Z,0000-01-01T00:00:00Z",
    "2024-02-29T00:00:00Z,2024-02-29T00:00:00Z",
  })
  void readsWhatTheServerReads(String text, String instant) {
    assertThat(Timestamp.of(text).toInstant()).isEqualTo(Instant.parse(instant));
    assertThat(Timestamp.of(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-11-21T10:00:00.Z",
        "2026-11-21T10:00:00+25:00",
        "2026-11-21T10:00:00+00:61",
        "2026-11-21T24:00:00Z",
        "2026-11-21T10:60:00Z",
        "2026-11-21T10:00:60Z",
        "2026-02-30T10:00:00Z",
        "2025-02-29T10:00:00Z",
        "2026-13-01T10:00:00Z",
        "2026-00-01T10:00:00Z",
        "2026-11-21t10:00:00Z",
        "2026-11-21T10:00:00z",
        "2026-11-21T10:00Z",
        "2026-11-21T10:00:00",
        "2026-11-21T10:0:00Z",
        "2026-11-21",
        "2026-11-21T10:00:00Z ",
        "٢026-11-21T10:00:00Z",
        "now",
      })
  void refusesWhatTheServerRefuses(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Timestamp.of(text))
        .withMessageContaining("\"" + text + "\" is no RFC 3339 time")
        .withMessageContaining("(at ");
  }

  @Test
  void agreesWithJavaOnRandomTimes() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int i = 0; i < 2000; i++) {
      Instant instant =
          Instant.ofEpochSecond(random.nextLong(200_000_000_000L), random.nextInt(1_000_000_000));
      OffsetDateTime time =
          instant.atOffset(ZoneOffset.ofHoursMinutes(random.nextInt(12), random.nextInt(60)));
      assertThat(Timestamp.of(time).toOffsetDateTime()).as("seed %d", seed).isEqualTo(time);
      assertThat(Timestamp.of(instant).toInstant()).as("seed %d", seed).isEqualTo(instant);
    }
  }

  @Test
  void microTimesHaveSixDigits() {
    Instant instant = Instant.parse("2026-11-21T10:00:00.012345678Z");
    assertThat(Timestamp.ofMicros(instant)).hasToString("2026-11-21T10:00:00.012345Z");
    assertThat(Timestamp.ofMicros(Instant.EPOCH)).hasToString("1970-01-01T00:00:00.000000Z");
  }

  @Test
  void aYearOfFiveDigitsIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> Timestamp.of(Instant.MAX));
  }

  @Test
  void meaningIsThePointInTimeEqualityIsTheText() {
    Timestamp one = Timestamp.of("2026-11-21T10:00:00Z");
    Timestamp two = Timestamp.of("2026-11-21T11:00:00+01:00");
    assertThat(one.sameMeaning(two)).isTrue();
    assertThat(one).isNotEqualTo(two).isEqualTo(Timestamp.of("2026-11-21T10:00:00Z"));
    assertThat(one).hasSameHashCodeAs(Timestamp.of("2026-11-21T10:00:00Z"));
    assertThat(one.sameMeaning(Timestamp.of("2026-11-21T10:00:01Z"))).isFalse();
  }

  @Test
  void anOffsetThatJavaDoesNotKnowBecomesUtc() {
    assertThat(Timestamp.of("2026-11-21T10:00:00+19:00").toOffsetDateTime())
        .isEqualTo(OffsetDateTime.parse("2026-11-20T15:00:00Z"));
  }
}
