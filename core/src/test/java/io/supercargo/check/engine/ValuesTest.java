package io.supercargo.check.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.model.IntOrString;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ValuesTest {
  @Test
  void whatIsNotSetIsEmptyZeroOrFalse() {
    assertThat(Values.isEmpty(null)).isTrue();
    assertThat(Values.isEmpty("")).isTrue();
    assertThat(Values.isEmpty("a")).isFalse();
    assertThat(Values.text(null)).isEmpty();
    assertThat(Values.text("a")).isEqualTo("a");
    assertThat(Values.number((Integer) null)).isZero();
    assertThat(Values.number(5)).isEqualTo(5);
    assertThat(Values.number((Long) null)).isZero();
    assertThat(Values.number(5L)).isEqualTo(5);
    assertThat(Values.isTrue(null)).isFalse();
    assertThat(Values.isTrue(false)).isFalse();
    assertThat(Values.isTrue(true)).isTrue();
    assertThat(Values.list(null)).isEmpty();
    assertThat(Values.list(List.of("a"))).containsExactly("a");
    assertThat(Values.map(null)).isEmpty();
    assertThat(Values.map(Map.of("a", "b"))).containsEntry("a", "b");
    assertThat(Values.isOneOf("b", "a", "b")).isTrue();
    assertThat(Values.isOneOf(null, "a")).isFalse();
  }

  @Test
  void portsAreNumbersOrNames() {
    assertThat(Values.portProblem(IntOrString.of(1))).isNull();
    assertThat(Values.portProblem(IntOrString.of(65535))).isNull();
    assertThat(Values.portProblem(IntOrString.of("http"))).isNull();
    assertThat(Values.portProblem(IntOrString.of(0))).isNotNull();
    assertThat(Values.portProblem(IntOrString.of(65536))).isNotNull();
    assertThat(Values.portProblem(IntOrString.of("80"))).isNotNull();
    assertThat(Values.portProblem(null)).isNotNull();
  }
}
