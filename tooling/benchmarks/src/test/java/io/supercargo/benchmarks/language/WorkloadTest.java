package io.supercargo.benchmarks.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WorkloadTest {
  @Test
  void bothWaysDescribeTheSame() {
    assertThat(Workload.OfLambdas.build()).isEqualTo(Workload.OfValues.build());
  }
}
