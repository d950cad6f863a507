package io.supercargo.check.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.model.Quantity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Int64AmountTest {
  @ParameterizedTest
  @CsvSource({
    "1, 1, 1000",
    "-1, -1, -1000",
    "+01.50, 2, 1500",
    "-1.5, -2, -1500",
    "1500m, 2, 1500",
    "1u, 1, 1",
    "0, 0, 0",
    "., 0, 0",
    "1Gi, 1073741824, 1073741824000",
    "1.5Gi, 1610612736, 1610612736000",
    "1e3, 1000, 1000000",
    "2E-3, 1, 2",
    "1E, 1000000000000000000, 0",
    "10E, 0, 0",
    "10P, 10000000000000000, 0",
    "9223372036854775807, 9223372036854775807, -1000",
    "9223372036854775808, -9223372036854775808, 0",
    "1Ei, 1152921504606846976, -9223372036854775808",
    "-9223372036854775808, 0, 0",
    "12345678901234G, 4807115922309968896, 0",
    "123456789012345678, 123456789012345678, -5670419503621183312",
    "1e5000, 0, 0",
    "9999999999Ti, 9223372036854775807, -1000"
  })
  void isWhatTheServerComputes(String text, long ones, long milli) {
    assertThat(Int64Amount.ones(Quantity.of(text))).as("ones").isEqualTo(ones);
    assertThat(Int64Amount.milli(Quantity.of(text))).as("milli").isEqualTo(milli);
  }
}
