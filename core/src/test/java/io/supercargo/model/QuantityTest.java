package io.supercargo.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {
  @Test
  void agreesWithKubernetesOnWhatIsAQuantityAndHowMuchItIs() throws Exception {
    List<String> differences = new ArrayList<>();
    int compared = 0;
    for (String[] row : rows()) {
      String text = row[0];
      String amount = accepted(text) ? Quantity.of(text).toBigDecimal().toPlainString() : "-";
      compared++;
      if (!same(amount, row[1])) {
        differences.add(text + ": ours " + amount + ", Kubernetes " + row[1]);
      }
    }
    assertThat(differences).isEmpty();
    assertThat(compared).isGreaterThan(1000);
  }

  private static List<String[]> rows() throws Exception {
    List<String[]> rows = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                QuantityTest.class.getResourceAsStream("quantities.tsv"),
                StandardCharsets.UTF_8))) {
      reader.lines().skip(1).forEach(line -> rows.add(line.split("\t", -1)));
    }
    return rows;
  }

  private static boolean same(String ours, String theirs) {
    return ours.equals(theirs)
        || (!ours.equals("-")
            && !theirs.equals("-")
            && new BigDecimal(ours).compareTo(new BigDecimal(theirs)) == 0);
  }

  private static boolean accepted(String text) {
    try {
      Quantity.of(text);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  @Test
  void agreesWithTheOfficialClientOnRandomAmounts() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    String[] suffixes = {"", "n", "u", "m", "k", "M", "G", "T", "Ki", "Mi", "Gi", "Ti", "e3", "E2"};
    for (int i = 0; i < 2000; i++) {
      String text = random.nextInt(100_000) + suffixes[random.nextInt(suffixes.length)];
      BigDecimal theirs = new io.kubernetes.client.custom.Quantity(text).getNumber();
      assertThat(Quantity.of(text).toBigDecimal())
          .as("%s, seed %d", text, seed)
          .isEqualByComparingTo(theirs);
    }
  }

  @ParameterizedTest
  @CsvSource({"1000m,1", "1,1.0", "1Ki,1024", "0.5,500m", "1e3,1k", "0.1n,1n", "m,0"})
  void differentTextsMayMeanTheSame(String one, String two) {
    assertThat(Quantity.of(one).sameMeaning(Quantity.of(two))).isTrue();
    assertThat(Quantity.of(one)).isNotEqualTo(Quantity.of(two));
  }

  @Test
  void amountsThatDifferMeanDifferentThings() {
    assertThat(Quantity.of("1k").sameMeaning(Quantity.of("1Ki"))).isFalse();
  }

  @Test
  void keepsTheTextAsItWasWritten() {
    assertThat(Quantity.of("0.50")).hasToString("0.50");
    assertThat(Quantity.of(7)).hasToString("7").isEqualTo(Quantity.of("7"));
    assertThat(Quantity.of("7")).hasSameHashCodeAs(Quantity.of(7));
  }

  @Test
  void anExponentOfAnySizeIsQuick() {
    assertThat(Quantity.of("1e9223372036854775807").sameMeaning(Quantity.of("1"))).isFalse();
    assertThat(Quantity.of("1e-9223372036854775807").sameMeaning(Quantity.of("1n"))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1K", "1KB", "1kB"})
  void aWrongSuffixOfThousandsGetsAHint(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Quantity.of(text))
        .withMessageContaining("\"" + text + "\" is no quantity")
        .withMessageContaining("write k for 1000 or Ki for 1024");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1mb", "1 Gi", "5x"})
  void anyOtherWrongSuffixNamesWhatIsAllowed(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Quantity.of(text))
        .withMessageContaining("use one of n u m k M G T P E Ki Mi Gi Ti Pi Ei");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Pi", "Ei", "-Ei", "+.Pi", "e-10", "E-1000"})
  void theLargestAndSmallestSuffixesNeedANumber(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Quantity.of(text))
        .withMessageContaining("expected a number before");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ti", "+Ki", ".E", "e-9", "e5", "0Ei", "0e-10"})
  void otherSuffixesAloneAreZero(String text) {
    assertThat(Quantity.of(text).toBigDecimal()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "banana", "-x"})
  void whatHasNoNumberSaysSo(String text) {
    assertThatThrownBy(() -> Quantity.of(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(text.equals("-x") ? "unknown suffix" : "expected a number");
  }

  @Test
  void aTextOfAMillionDigitsIsRefusedAtOnceAndNotShown() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Quantity.of("9".repeat(1_000_000)))
        .withMessageContaining("longer than 1000 characters")
        .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(200));
    assertThat(Quantity.of("0".repeat(900) + "1").sameMeaning(Quantity.of(1))).isTrue();
  }

  @Test
  void nullIsNamed() {
    assertThatThrownBy(() -> Quantity.of((String) null)).hasMessageStartingWith("quantity is null");
  }
}
