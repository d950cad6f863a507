package io.supercargo.check.batch;

import io.supercargo.check.engine.Values;
import io.supercargo.model.batch.v1.Job;
import io.supercargo.model.batch.v1.JobSpec;
import io.supercargo.model.core.v1.PodTemplateSpec;
import java.util.Map;

/** The selector and the labels of a Job: made when it is created, and not once more. */
public final class JobChange {
  private JobChange() {}

  /** Returns a defaulted Job as it is stored when it is created, a uid that nobody has in it. */
  public static Job created(Job job) {
    JobSpec spec = job.spec();
    if (spec == null || Values.isTrue(spec.manualSelector())) {
      return job;
    }
    Map<String, String> labels = JobLabels.identified(JobLabels.of(spec.template()));
    JobSpec.Builder made = spec.toBuilder().selector(JobLabels.selector(spec.selector()));
    made.template(JobLabels.with(spec.template(), labels));
    return job.toBuilder().spec(made.build()).build();
  }

  /**
   * Returns a Job as it is stored when it is changed.
   *
   * @param filled the changed Job, with the defaults of a new one
   * @param changed the same without them
   */
  public static Job changed(Job filled, Job changed) {
    JobSpec spec = changed.spec();
    JobSpec all = filled.spec();
    if (spec == null || all == null) {
      return filled;
    }
    PodTemplateSpec template = JobLabels.with(all.template(), JobLabels.of(spec.template()));
    JobSpec kept = all.toBuilder().template(template).build();
    return filled.toBuilder().spec(kept).build();
  }
}
