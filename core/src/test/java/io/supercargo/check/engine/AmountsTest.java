package io.supercargo.check.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.model.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTest {
  @ParameterizedTest
  @CsvSource({
    "1, 1",
    "0, 0",
    "00, 0",
    "0.0, 0",
    "-0, 0",
    "1000m, 1",
    "1500m, 1500m",
    "0.5, 500m",
    "0.001, 1m",
    "100u, 100u",
    "1000, 1k",
    "1500, 1500",
    "12000, 12k",
    "1000000k, 1G",
    "1024Mi, 1Gi",
    "1536Mi, 1536Mi",
    "1.5Gi, 1536Mi",
    "0.5Mi, 512Ki",
    "512Ki, 512Ki",
    "1000Ki, 1000Ki",
    "0.5Ki, 512",
    "1Ki, 1Ki",
    "1e3, 1e3",
    "1E3, 1e3",
    "12e2, 1200",
    "1.5e3, 1500",
    "1E, 1E",
    "2000E, 2000E",
    "+1, 1",
    "-1500m, -1500m",
    "-2Ki, -2Ki",
    "0.0000000001, 1n",
    "123456789012345678, 123456789012345678"
  })
  void amountsHaveOneCanonicalText(String written, String canonical) {
    assertThat(Amounts.canonical(Quantity.of(written))).isEqualTo(canonical);
  }

  @ParameterizedTest
  @CsvSource({
    "100u, 1m",
    "1.0001, 1001m",
    "-1.0001, -1001m",
    "250m, 250m",
    "1, 1",
    "1.50, 1.50",
    "1.5000, 1.5000"
  })
  void resourceAmountsAreRoundedAwayFromZeroToAThousandth(String written, String rounded) {
    assertThat(Amounts.roundedToMilli(Quantity.of(written))).hasToString(rounded);
  }

  @Test
  void amountsAreComparedByMeaning() {
    assertThat(Amounts.compare(Quantity.of("1"), Quantity.of("1000m"))).isZero();
    assertThat(Amounts.compare(Quantity.of("1"), Quantity.of("1"))).isZero();
    assertThat(Amounts.compare(Quantity.of("1Ki"), Quantity.of("1k"))).isPositive();
    assertThat(Amounts.sign(Quantity.of("-1"))).isNegative();
    assertThat(Amounts.sign(Quantity.of("0.0"))).isZero();
    assertThat(Amounts.sign(Quantity.of("0.1"))).isPositive();
    assertThat(Amounts.sign(Quantity.of("5"))).isPositive();
    assertThat(Amounts.isWhole(Quantity.of("1000m"))).isTrue();
    assertThat(Amounts.isWhole(Quantity.of("1k"))).isTrue();
    assertThat(Amounts.isWhole(Quantity.of("1500m"))).isFalse();
    assertThat(Amounts.of(Quantity.of("2k"))).isEqualByComparingTo("2000");
  }

  @Test
  void shortWayGivesWhatTheLongOneGives() {
    String[] numbers = {
      "0", "1", "7", "999", "1000", "999999", "1000000", "9999999999", "0.5", "-1"
    };
    String[] suffixes = {"", "m", "k", "M", "G", "Ki", "Mi", "Gi", "Ti", "u", "e3"};
    List<Quantity> all = new ArrayList<>();
    for (String number : numbers) {
      for (String suffix : suffixes) {
        all.add(Quantity.of(number + suffix));
      }
    }
    for (Quantity one : all) {
      BigDecimal amount = one.toBigDecimal();
      assertThat(Amounts.sign(one)).as("%s", one).isEqualTo(amount.signum());
      assertThat(Amounts.isWhole(one))
          .as("%s", one)
          .isEqualTo(amount.stripTrailingZeros().scale() <= 0);
      for (Quantity other : all) {
        assertThat(Amounts.compare(one, other))
            .as("%s and %s", one, other)
            .isEqualTo(amount.compareTo(other.toBigDecimal()));
      }
    }
  }
}
