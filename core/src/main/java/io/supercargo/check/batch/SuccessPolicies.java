package io.supercargo.check.batch;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.model.batch.v1.JobSpec;
import io.supercargo.model.batch.v1.SuccessPolicy;
import io.supercargo.model.batch.v1.SuccessPolicyRule;
import java.util.List;

/** Walks through when an indexed Job has succeeded before all of it has. */
final class SuccessPolicies {
  private static final Rule<JobSpec, Scope> POLICY = new SuccessRules();
  private static final Rule<SuccessPolicyRule, SuccessScope> RULE = new SuccessRule();

  private SuccessPolicies() {}

  static List<Rule<?, ?>> rules() {
    return List.of(POLICY, RULE);
  }

  static void check(JobSpec spec, FieldPath at, Scope scope) {
    SuccessPolicy policy = spec.successPolicy();
    if (policy == null) {
      return;
    }
    POLICY.check(spec, at, scope);
    if (!JobSpecs.isIndexed(spec)) {
      return;
    }
    // Another rule asks for completions; the server breaks off here if it needs them.
    Integer written = spec.completions();
    int completions = written == null ? Integer.MAX_VALUE : written;
    List<SuccessPolicyRule> rules = Values.list(policy.rules());
    for (int i = 0; i < rules.size(); i++) {
      RULE.check(rules.get(i), at.child("rules").index(i), new SuccessScope(scope, completions));
    }
  }
}
