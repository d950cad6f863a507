package io.supercargo.apply.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.apply.plan.PlanOptions;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class OptionsTest {
  @Test
  void changesOneThingAndKeepsTheOthers() {
    RunOptions run = RunOptions.defaults().keepingGoing().withThreads(3);
    assertThat(run.threads()).isEqualTo(3);
    assertThat(run.lookingEvery(Duration.ofMillis(5)))
        .isEqualTo(
            new RunOptions(
                3, true, run.objectTimeout(), run.totalTimeout(), Duration.ofMillis(5), true));
    PlanOptions plan = PlanOptions.defaults().by("me").withoutPruning().withThreads(3);
    assertThat(plan.threads()).isEqualTo(3);
    assertThat(plan.fieldManager()).isEqualTo("me");
    assertThat(plan.prunes()).isFalse();
  }
}
