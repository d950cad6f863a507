package io.supercargo.testing.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PathsTest {
  @Test
  void whatAPathCannotHoldIsEscaped() {
    assertThat(Paths.escape("Az-09._~")).isEqualTo("Az-09._~");
    assertThat(Paths.escape("a b?c#d%e")).isEqualTo("a%20b%3fc%23d%25e");
    assertThat(Paths.escape("ü")).isEqualTo("%c3%bc");
  }

  @Test
  void slashesAndColonsStay() {
    assertThat(Paths.escape("system:node/a")).isEqualTo("system:node/a");
  }
}
