package io.supercargo.dsl;

import static io.supercargo.dsl.Supercargo.manifests;
import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.model.batch.v1.CronJob;
import io.supercargo.model.batch.v1.Job;
import io.supercargo.set.Manifests;
import org.junit.jupiter.api.Test;

/** Nothing is written into pods only because a scope looks for their labels. */
class UntouchedPodsTest {
  private final Manifests set =
      manifests(
          "shop",
          m -> {
            m.job("once", j -> j.restartPolicy("Never").container("work", "work:1"));
            m.cronJob("nightly", j -> j.restartPolicy("Never").container("work", "work:1"));
          });

  @Test
  void podsOfAJobGetNoMetadata() {
    assertThat(set.get(Job.class, "once").spec().template().metadata()).isNull();
  }

  @Test
  void podsOfACronJobGetNoMetadata() {
    assertThat(set.get(CronJob.class, "nightly").spec().jobTemplate().spec().template().metadata())
        .isNull();
  }
}
