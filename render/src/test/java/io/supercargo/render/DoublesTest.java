package io.supercargo.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoublesTest {
  @ParameterizedTest
  @CsvSource({
    "0.0, 0.0",
    "-0.0, -0.0",
    "1, 1.0",
    "-3, -3.0",
    "0.1, 0.1",
    "0.5, 0.5",
    "-2.25, -2.25",
    "0.05, 0.05",
    "1e-6, 0.000001",
    "1e-7, 1.0e-7",
    "123456.789, 123456.789",
    "3.141592653589793, 3.141592653589793",
    "999999999999999, 999999999999999.0",
    "1e15, 1000000000000000.0",
    "9007199254740994, 9007199254740994.0",
    "1e20, 100000000000000000000.0",
    "1e21, 1.0e+21",
    "1.5e300, 1.5e+300",
    "2e23, 2.0e+23",
    "4.9e-324, 5.0e-324",
    "1.7976931348623157e308, 1.7976931348623157e+308",
    "0.30000000000000004, 0.30000000000000004",
  })
  void the_shortest_text_with_a_point_is_written(double value, String expected) {
    assertThat(Doubles.text(value)).isEqualTo(expected);
  }

  @Test
  void random_doubles_are_read_back_exactly() {
    long seed = System.nanoTime();
    System.out.println("Random doubles: seed " + seed);
    Random random = new Random(seed);
    for (int i = 0; i < 5_000; i++) {
      double value = Double.longBitsToDouble(random.nextLong());
      double small = random.nextInt(1_000_000) / Math.pow(10, random.nextInt(9));
      if (Double.isFinite(value)) {
        assertThat(Double.parseDouble(Doubles.text(value))).isEqualTo(value);
      }
      assertThat(Double.parseDouble(Doubles.text(-small))).isEqualTo(-small);
      assertThat(Doubles.text(small)).hasSizeLessThanOrEqualTo(Double.toString(small).length() + 4);
    }
  }
}
