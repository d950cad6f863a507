package io.supercargo.check.batch;

import io.supercargo.check.apps.Templates;
import io.supercargo.check.count.Counts;
import io.supercargo.check.engine.Declared;
import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.model.batch.v1.JobSpec;
import io.supercargo.model.core.v1.PodSpec;
import io.supercargo.model.core.v1.PodTemplateSpec;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks through the specification of a Job, of a CronJob's too. */
final class JobSpecs {
  private static final Rule<String, Scope> MANAGED_BY = new ManagedBy();
  private static final Rule<JobSpec, Scope> MODE = new CompletionMode();
  private static final Rule<JobSpec, Scope> LIMITS = new IndexedLimits();
  private static final Rule<JobSpec, Scope> BACKOFF = new BackoffPerIndex();
  private static final Rule<JobSpec, Scope> REPLACEMENT = new PodReplacement();
  private static final Rule<JobSpec, Scope> RESTART = new JobRestart();

  private JobSpecs() {}

  static List<Rule<?, ?>> rules() {
    return List.of(MANAGED_BY, MODE, LIMITS, BACKOFF, REPLACEMENT, RESTART);
  }

  static void check(JobSpec spec, @Nullable PodTemplateSpec template, FieldPath at, Scope scope) {
    counts(spec, at, scope);
    String managedBy = spec.managedBy();
    if (managedBy != null) {
      MANAGED_BY.check(managedBy, at.child("managedBy"), scope);
    }
    MODE.check(spec, at, scope);
    LIMITS.check(spec, at, scope);
    BACKOFF.check(spec, at, scope);
    FailurePolicies.check(spec, at.child("podFailurePolicy"), scope);
    SuccessPolicies.check(spec, at.child("successPolicy"), scope);
    REPLACEMENT.check(spec, at.child("podReplacementPolicy"), scope);
    Templates.check(template, at.child("template"), scope);
    RESTART.check(spec, at.child("template").child("spec", "restartPolicy"), scope);
  }

  private static void counts(JobSpec spec, FieldPath at, Scope scope) {
    Counts.number(
        Declared.JOB_SPEC_PARALLELISM, spec.parallelism(), at.child("parallelism"), scope);
    Counts.number(
        Declared.JOB_SPEC_COMPLETIONS, spec.completions(), at.child("completions"), scope);
    Counts.number(
        Declared.JOB_SPEC_ACTIVE_DEADLINE_SECONDS,
        spec.activeDeadlineSeconds(),
        at.child("activeDeadlineSeconds"),
        scope);
    Counts.number(
        Declared.JOB_SPEC_BACKOFF_LIMIT, spec.backoffLimit(), at.child("backoffLimit"), scope);
    Counts.number(
        Declared.JOB_SPEC_TTL_SECONDS_AFTER_FINISHED,
        spec.ttlSecondsAfterFinished(),
        at.child("ttlSecondsAfterFinished"),
        scope);
    Counts.notNegative(spec.backoffLimitPerIndex(), at.child("backoffLimitPerIndex"), scope);
    Counts.notNegative(spec.maxFailedIndexes(), at.child("maxFailedIndexes"), scope);
  }

  static boolean isIndexed(JobSpec spec) {
    return "Indexed".equals(spec.completionMode());
  }

  static String restartPolicy(@Nullable PodTemplateSpec template) {
    PodSpec pod = template == null ? null : template.spec();
    return Values.text(pod == null ? null : pod.restartPolicy());
  }
}
