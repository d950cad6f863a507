package io.supercargo.check.batch;

import io.supercargo.check.count.Counts;
import io.supercargo.check.engine.Declared;
import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.check.meta.Metadata;
import io.supercargo.check.meta.NameFormat;
import io.supercargo.check.meta.Names;
import io.supercargo.model.batch.v1.CronJob;
import io.supercargo.model.batch.v1.CronJobSpec;
import io.supercargo.model.batch.v1.JobSpec;
import io.supercargo.model.batch.v1.JobTemplateSpec;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks through a CronJob. */
final class CronJobRules {
  private static final FieldPath SPEC = FieldPath.ROOT.child("spec");
  private static final Rule<CronJobSpec, Scope> SCHEDULE = new Schedule();
  private static final Rule<String, Scope> TIME_ZONE = new TimeZone();
  private static final Rule<String, Scope> CONCURRENCY = new Concurrency();
  private static final Rule<JobSpec, Scope> SELECTOR = new NoSelector();
  private static final Rule<String, Scope> NAME = new CronJobName();

  private CronJobRules() {}

  static List<Rule<?, ?>> rules() {
    return List.of(SCHEDULE, TIME_ZONE, CONCURRENCY, SELECTOR, NAME);
  }

  static void check(CronJob job, Scope scope) {
    Metadata.check(job, NameFormat.SUBDOMAIN, scope);
    CronJobSpec spec = job.spec();
    if (spec == null) {
      return;
    }
    SCHEDULE.check(spec, SPEC.child("schedule"), scope);
    Counts.number(
        Declared.CRON_JOB_SPEC_STARTING_DEADLINE_SECONDS,
        spec.startingDeadlineSeconds(),
        SPEC.child("startingDeadlineSeconds"),
        scope);
    String zone = spec.timeZone();
    if (zone != null) {
      TIME_ZONE.check(zone, SPEC.child("timeZone"), scope);
    }
    String concurrency = Values.text(spec.concurrencyPolicy());
    CONCURRENCY.check(concurrency, SPEC.child("concurrencyPolicy"), scope);
    template(spec.jobTemplate(), SPEC.child("jobTemplate").child("spec"), scope);
    Counts.number(
        Declared.CRON_JOB_SPEC_SUCCESSFUL_JOBS_HISTORY_LIMIT,
        spec.successfulJobsHistoryLimit(),
        SPEC.child("successfulJobsHistoryLimit"),
        scope);
    Counts.number(
        Declared.CRON_JOB_SPEC_FAILED_JOBS_HISTORY_LIMIT,
        spec.failedJobsHistoryLimit(),
        SPEC.child("failedJobsHistoryLimit"),
        scope);
    NAME.check(Names.expected(job.metadata()), FieldPath.ROOT.child("metadata", "name"), scope);
  }

  private static void template(@Nullable JobTemplateSpec template, FieldPath at, Scope scope) {
    JobSpec spec = template == null ? null : template.spec();
    if (spec == null) {
      spec = JobSpec.builder().build();
    }
    JobSpecs.check(spec, spec.template(), at, scope);
    SELECTOR.check(spec, at, scope);
  }
}
