package io.supercargo.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.finding.Origin;
import io.supercargo.model.Arguments;
import io.supercargo.model.Quantity;
import io.supercargo.model.Site;
import io.supercargo.model.core.v1.ConfigMap;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Messages name lines of user code, which stands outside the library's packages as this does. */
class LinesTest {
  private static int line() {
    return StackWalker.getInstance().walk(s -> s.skip(1).findFirst().orElseThrow().getLineNumber());
  }

  @Test
  void aKeySetTwiceNamesBothLines() {
    int line = line();
    ConfigMap.Builder builder = ConfigMap.builder().data("key", "one");
    assertThatThrownBy(() -> builder.data("key", "two"))
        .hasMessageContaining("set at LinesTest.java:" + (line + 1))
        .hasMessageContaining("set again at LinesTest.java:" + (line + 2));
  }

  @Test
  void withoutTracesTheFirstLineIsNotKnown() {
    ConfigMap.Builder builder = ConfigMap.builder();
    builder.untraced();
    builder.data("key", "one");
    assertThatThrownBy(() -> builder.data("key", "two"))
        .hasMessageNotContaining("set at")
        .hasMessageContaining("set again at LinesTest.java:");
  }

  @Test
  void aWrongArgumentNamesItsLine() {
    int line = line();
    assertThatThrownBy(() -> Quantity.of("banana"))
        .hasMessageEndingWith("(at LinesTest.java:" + (line + 1) + ")");
  }

  @Test
  void argumentsAreChecked() {
    assertThat(Arguments.text("x", "name")).isEqualTo("x");
    assertThat(Arguments.notNull("x", "name")).isEqualTo("x");
    assertThat(Arguments.elements(List.of("x"), "names")).containsExactly("x");
    assertThatThrownBy(() -> Arguments.text("", "name")).hasMessageStartingWith("name is empty");
    assertThatThrownBy(() -> Arguments.text(null, "name")).hasMessageStartingWith("name is null");
    assertThatThrownBy(() -> Arguments.elements(java.util.Arrays.asList("x", null), "names"))
        .hasMessageStartingWith("names[1] is null");
  }

  @Test
  void packagesMarkedAsLibraryArePassedOver() {
    StackTraceElement frame = new Site().frame(List.of("io.supercargo.user"));
    assertThat(frame.getClassName()).doesNotStartWith("io.supercargo.");
    assertThat(new Site().frame(List.of("")))
        .as("nothing is left if every package is a library")
        .isNull();
  }

  @Test
  void anOriginInJavaIsReadWhenItIsAsked() {
    int line = line();
    Origin origin = Origin.here(List.of());
    assertThat(origin.file()).isEqualTo("LinesTest.java");
    assertThat(origin.line()).isEqualTo(line + 1);
    assertThat(origin.column()).isZero();
    assertThat(origin.className()).isEqualTo(LinesTest.class.getName());
    assertThat(origin).hasToString("LinesTest.java:" + (line + 1));
  }

  @Test
  void anOriginWithoutAnyUserCodeIsUnknown() {
    Origin origin = Origin.here(List.of(""));
    assertThat(origin.file()).isEqualTo("unknown");
    assertThat(origin.line()).isZero();
    assertThat(origin.className()).isNull();
  }

  @Test
  void anOriginInAFileIsWhatWasGiven() {
    assertThat(Origin.of("shop.yaml", 12, 5)).hasToString("shop.yaml:12:5");
    assertThat(Origin.of("shop.yaml", 12, 0)).hasToString("shop.yaml:12");
    assertThat(Origin.of("shop.yaml", 0, 0)).hasToString("shop.yaml");
    assertThat(Origin.of("a", 1, 1).className()).isNull();
    assertThat(Origin.of("a", 1, 1))
        .isEqualTo(Origin.of("a", 1, 1))
        .hasSameHashCodeAs(Origin.of("a", 1, 1))
        .isNotEqualTo(Origin.of("a", 1, 2));
  }
}
