package io.supercargo.check.batch;

import io.supercargo.check.apps.LabelDefaults;
import io.supercargo.check.apps.Templates;
import io.supercargo.check.engine.Values;
import io.supercargo.model.KubernetesVersion;
import io.supercargo.model.batch.v1.CronJob;
import io.supercargo.model.batch.v1.CronJobSpec;
import io.supercargo.model.batch.v1.Job;
import io.supercargo.model.batch.v1.JobSpec;
import io.supercargo.model.batch.v1.JobTemplateSpec;
import io.supercargo.model.batch.v1.PodFailurePolicy;
import io.supercargo.model.batch.v1.PodFailurePolicyOnPodConditionsPattern;
import io.supercargo.model.batch.v1.PodFailurePolicyRule;
import io.supercargo.model.core.v1.PodTemplateSpec;
import io.supercargo.model.meta.v1.ObjectMeta;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fills in what Jobs and CronJobs do not say. */
final class BatchDefaults {
  private BatchDefaults() {}

  static Job job(Job job) {
    JobSpec old = job.spec() == null ? JobSpec.builder().build() : job.spec();
    Map<String, String> labels = JobLabels.of(old.template());
    JobSpec.Builder spec = old.toBuilder();
    counts(old, spec);
    modes(old, spec);
    failures(old.podFailurePolicy(), spec);
    PodTemplateSpec template = Templates.defaults(old.template());
    ObjectMeta meta = job.metadata();
    String name = Values.text(meta == null ? null : meta.name());
    if (!Values.isTrue(old.manualSelector()) && !name.isEmpty()) {
      Map<String, String> named = JobLabels.named(labels, name);
      template = JobLabels.with(template, named);
      // On the server both are one map, so that what it adds to one is in the other, too.
      labels = JobLabels.written(old.template()) ? named : labels;
    }
    spec.template(template);
    Job.Builder result = job.toBuilder();
    return result.metadata(LabelDefaults.inherit(meta, labels)).spec(spec.build()).build();
  }

  private static void counts(JobSpec old, JobSpec.Builder spec) {
    if (old.completions() == null && old.parallelism() == null) {
      spec.completions(1);
    }
    if (old.parallelism() == null) {
      spec.parallelism(1);
    }
    if (old.backoffLimit() == null) {
      spec.backoffLimit(old.backoffLimitPerIndex() == null ? 6 : Integer.MAX_VALUE);
    }
  }

  private static void modes(JobSpec old, JobSpec.Builder spec) {
    if (old.completionMode() == null) {
      spec.completionMode("NonIndexed");
    }
    if (old.suspend() == null) {
      spec.suspend(false);
    }
    if (old.podReplacementPolicy() == null) {
      spec.podReplacementPolicy(old.podFailurePolicy() == null ? "TerminatingOrFailed" : "Failed");
    }
    if (old.manualSelector() == null) {
      spec.manualSelector(false);
    }
  }

  private static void failures(@Nullable PodFailurePolicy policy, JobSpec.Builder spec) {
    if (policy == null || policy.rules() == null) {
      return;
    }
    List<PodFailurePolicyRule> rules = new ArrayList<>();
    for (PodFailurePolicyRule rule : policy.rules()) {
      rules.add(rule.onPodConditions() == null ? rule : conditions(rule));
    }
    PodFailurePolicy.Builder result = policy.toBuilder();
    result.setValue(result.index("rules"), rules);
    spec.podFailurePolicy(result.build());
  }

  private static PodFailurePolicyRule conditions(PodFailurePolicyRule rule) {
    List<PodFailurePolicyOnPodConditionsPattern> patterns = new ArrayList<>();
    for (PodFailurePolicyOnPodConditionsPattern pattern : Values.list(rule.onPodConditions())) {
      patterns.add(
          Values.isEmpty(pattern.status()) ? pattern.toBuilder().status("True").build() : pattern);
    }
    PodFailurePolicyRule.Builder result = rule.toBuilder();
    result.setValue(result.index("onPodConditions"), patterns);
    return result.build();
  }

  static CronJob cronJob(CronJob job, KubernetesVersion version) {
    CronJobSpec old = job.spec() == null ? CronJobSpec.builder().build() : job.spec();
    CronJobSpec.Builder spec = old.toBuilder();
    if (Values.isEmpty(old.concurrencyPolicy())) {
      spec.concurrencyPolicy("Allow");
    }
    if (old.suspend() == null) {
      spec.suspend(false);
    }
    if (old.successfulJobsHistoryLimit() == null) {
      spec.successfulJobsHistoryLimit(3);
    }
    if (old.failedJobsHistoryLimit() == null) {
      spec.failedJobsHistoryLimit(1);
    }
    spec.jobTemplate(template(old.jobTemplate(), version));
    return job.toBuilder().spec(spec.build()).build();
  }

  // Of the defaults of a Job, only those of its parts are filled into a CronJob.
  private static JobTemplateSpec template(
      @Nullable JobTemplateSpec written, KubernetesVersion version) {
    JobTemplateSpec old = written == null ? JobTemplateSpec.builder().build() : written;
    JobSpec job = old.spec() == null ? JobSpec.builder().build() : old.spec();
    JobSpec.Builder spec = job.toBuilder();
    if (version.atLeast(KubernetesVersion.V1_34)) {
      failures(job.podFailurePolicy(), spec);
    }
    spec.template(Templates.defaults(job.template()));
    return old.toBuilder().spec(spec.build()).build();
  }
}
