package io.supercargo.check.batch;

import io.supercargo.check.apps.PodOwners;
import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.check.meta.Metadata;
import io.supercargo.check.meta.NameFormat;
import io.supercargo.check.meta.Names;
import io.supercargo.check.meta.Selectors;
import io.supercargo.model.batch.v1.Job;
import io.supercargo.model.batch.v1.JobSpec;
import io.supercargo.model.core.v1.PodTemplateSpec;
import io.supercargo.model.meta.v1.LabelSelector;
import java.util.List;
import java.util.Map;

/** Walks through a Job. */
final class JobRules {
  private static final FieldPath SPEC = FieldPath.ROOT.child("spec");
  private static final Rule<JobSpec, JobScope> GENERATED = new GeneratedLabels();
  private static final Rule<JobSpec, JobScope> SELECTOR = new ManualSelector();
  private static final Rule<JobSpec, JobScope> NAME = new IndexedName();

  private JobRules() {}

  static List<Rule<?, ?>> rules() {
    return List.of(GENERATED, SELECTOR, NAME);
  }

  static void check(Job job, Scope scope) {
    Metadata.check(job, NameFormat.SUBDOMAIN, scope);
    JobSpec spec = job.spec();
    if (spec == null) {
      return;
    }
    JobScope named = new JobScope(scope, Names.expected(job.metadata()));
    boolean manual = Values.isTrue(spec.manualSelector());
    LabelSelector selector = manual ? spec.selector() : JobLabels.selector(spec.selector());
    PodTemplateSpec template = spec.template();
    if (!manual) {
      template = JobLabels.with(template, JobLabels.named(JobLabels.of(template), named.name));
    }
    boolean compiles = Selectors.check(selector, SPEC.child("selector"), scope);
    if (!manual && compiles) {
      GENERATED.check(spec, SPEC, named);
    } else if (!manual) {
      GENERATED.check(spec.toBuilder().selector(JobLabels.selector(null)).build(), SPEC, named);
    } else {
      SELECTOR.check(spec, SPEC, named);
    }
    JobSpecs.check(spec, template, SPEC, scope);
    if (compiles) {
      Map<String, String> labels = JobLabels.of(template);
      labels = manual ? labels : JobLabels.identified(labels);
      PodOwners.templateLabels(selector, JobLabels.with(null, labels), SPEC, scope);
    }
    NAME.check(spec, FieldPath.ROOT.child("metadata", "name"), named);
  }
}
