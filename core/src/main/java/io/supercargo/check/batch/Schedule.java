package io.supercargo.check.batch;

import io.supercargo.check.engine.Declared;
import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.model.batch.v1.CronJobSpec;

/** A CronJob's schedule is one of cron, without a time zone in it. */
final class Schedule extends Rule<CronJobSpec, Scope> {
  Schedule() {
    super("cronjob/schedule");
  }

  @Override
  public void check(CronJobSpec spec, FieldPath at, Scope scope) {
    String schedule = Values.text(spec.schedule());
    if (!Declared.CRON_JOB_SPEC_SCHEDULE_FILLED.check(this, schedule, at, scope)) {
      return;
    }
    if (schedule.contains("TZ")) {
      String fix = "Set timeZone instead.";
      scope.problems().invalid(this, at, schedule, "a schedule without a time zone", fix);
    } else {
      scope.problems().format(this, at, schedule, CronSchedule.problem(schedule));
    }
  }
}
