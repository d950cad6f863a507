package io.supercargo.check.batch;

import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.model.KubernetesVersion;
import io.supercargo.model.Resource;
import io.supercargo.model.batch.v1.CronJob;
import io.supercargo.model.batch.v1.Job;
import java.util.ArrayList;
import java.util.List;

/** Jobs and CronJobs: what to check of each, and what to fill in. */
public final class BatchKinds {
  private BatchKinds() {}

  /** Returns the rules of this family. */
  public static List<Rule<?, ?>> rules() {
    List<Rule<?, ?>> rules = new ArrayList<>(JobRules.rules());
    rules.addAll(JobSpecs.rules());
    rules.addAll(FailurePolicies.rules());
    rules.addAll(SuccessPolicies.rules());
    rules.addAll(CronJobRules.rules());
    return rules;
  }

  /** Checks a resource that is defaulted already; returns false if its kind is another's. */
  public static boolean check(Resource resource, Scope scope) {
    if (resource instanceof Job job) {
      JobRules.check(job, scope);
      return true;
    }
    if (resource instanceof CronJob cronJob) {
      CronJobRules.check(cronJob, scope);
      return true;
    }
    return false;
  }

  /**
   * Checks a Job that takes the place of another.
   *
   * @param before what the server holds
   * @param after what it would hold
   */
  public static void update(Job before, Job after, Scope scope) {
    JobRules.update(before, after, scope);
  }

  /** Returns a resource with defaults filled in; the same one if its kind is another's. */
  public static Resource defaults(Resource resource, KubernetesVersion version) {
    if (resource instanceof Job job) {
      return BatchDefaults.job(job);
    }
    return resource instanceof CronJob cronJob ? BatchDefaults.cronJob(cronJob, version) : resource;
  }
}
