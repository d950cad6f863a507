package io.supercargo.apply.retry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimekeeperTest {
  private final Instant now = Instant.parse("2026-01-01T00:00:00Z");
  private final List<Duration> waits = new ArrayList<>();
  private final Timekeeper time = Timekeeper.of(Clock.fixed(now, ZoneOffset.UTC), waits::add);

  @Test
  void goesByTheClockOfATest() throws InterruptedException {
    time.sleep(Duration.ofHours(3));

    assertThat(time.now()).isEqualTo(now);
    assertThat(waits).containsExactly(Duration.ofHours(3));
  }

  @Test
  void isInterruptedAsSleepIs() {
    Thread.currentThread().interrupt();

    assertThatThrownBy(() -> time.sleep(Duration.ofHours(3)))
        .isInstanceOf(InterruptedException.class);
    assertThat(waits).isEmpty();
  }
}
