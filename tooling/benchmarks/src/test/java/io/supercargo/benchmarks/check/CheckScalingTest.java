package io.supercargo.benchmarks.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.check.Checks;
import io.supercargo.set.Manifests;
import org.junit.jupiter.api.Test;

class CheckScalingTest {
  @Test
  void the_set_that_is_measured_is_right_and_of_its_size() {
    Manifests set = CheckScaling.applications(40);
    assertThat(set.size()).isEqualTo(40);
    assertThat(Checks.check(set)).isEmpty();
  }
}
