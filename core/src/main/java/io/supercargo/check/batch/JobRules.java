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
import io.supercargo.model.meta.v1.ObjectMeta;
import java.util.List;
import java.util.Map;

/** Walks through a Job. */
final class JobRules {
  private static final FieldPath SPEC = FieldPath.ROOT.child("spec");
  private static final Rule<JobSpec, JobScope> GENERATED = new GeneratedLabels();
  private static final Rule<JobSpec, JobScope> SELECTOR = new ManualSelector();
  private static final Rule<JobSpec, JobScope> NAME = new IndexedName();
  private static final Rule<JobSpec, JobScope> KEPT = new KeptLabels();

  private JobRules() {}

  static List<Rule<?, ?>> rules() {
    return List.of(GENERATED, SELECTOR, NAME, KEPT);
  }

  static void update(Job before, Job after, Scope scope) {
    Metadata.check(after, NameFormat.SUBDOMAIN, scope);
    JobSpec spec = after.spec();
    if (spec == null) {
      return;
    }
    Map<String, String> labels =
        before.spec() == null ? Map.of() : JobLabels.of(before.spec().template());
    boolean prefixed = labels.containsKey(JobLabels.NAME) && labels.containsKey(JobLabels.UID);
    ObjectMeta meta = after.metadata();
    String uid = meta == null || meta.uid() == null ? JobLabels.UNKNOWN : meta.uid();
    JobScope named = new JobScope(scope, Names.expected(meta), uid, prefixed);
    if (Selectors.check(spec.selector(), SPEC.child("selector"), scope)) {
      KEPT.check(spec, SPEC, named);
    }
    JobSpecs.check(spec, spec.template(), SPEC, scope);
    NAME.check(spec, FieldPath.ROOT.child("metadata", "name"), named);
  }

  static void check(Job job, Scope scope) {
    Metadata.check(job, NameFormat.SUBDOMAIN, scope);
    JobSpec spec = job.spec();
    if (spec == null) {
      return;
    }
    JobScope named = new JobScope(scope, Names.expected(job.metadata()), JobLabels.UNKNOWN, true);
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
