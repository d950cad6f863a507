package io.supercargo.benchmarks.apply;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.check.Checks;
import io.supercargo.set.Manifests;
import org.junit.jupiter.api.Test;

class FleetTest {
  @Test
  void the_set_that_is_measured_is_right_and_of_its_size() {
    Manifests fleet = Fleet.of("a");
    assertThat(fleet.size()).isEqualTo(Fleet.SIZE);
    assertThat(Checks.check(fleet)).isEmpty();
  }

  @Test
  void the_middle_of_an_even_number_of_values_lies_between_two() {
    assertThat(ApplyRace.median(new double[] {3, 1, 2})).isEqualTo(2);
    assertThat(ApplyRace.median(new double[] {4, 1, 3, 2})).isEqualTo(2.5);
  }
}
