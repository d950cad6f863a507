package io.supercargo.check.batch;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.model.batch.v1.JobSpec;
import io.supercargo.model.batch.v1.PodFailurePolicy;
import io.supercargo.model.batch.v1.PodFailurePolicyOnExitCodesRequirement;
import io.supercargo.model.batch.v1.PodFailurePolicyOnPodConditionsPattern;
import io.supercargo.model.batch.v1.PodFailurePolicyRule;
import java.util.List;

/** Walks through what a Job makes of failed pods. */
final class FailurePolicies {
  private static final Rule<PodFailurePolicy, Scope> POLICY = new FailureRules();
  private static final Rule<PodFailurePolicyRule, FailureScope> RULE = new FailureRule();
  private static final Rule<PodFailurePolicyOnExitCodesRequirement, FailureScope> EXIT_CODES =
      new ExitCodes();
  private static final Rule<List<Integer>, FailureScope> VALUES = new ExitCodeValues();
  private static final Rule<List<PodFailurePolicyOnPodConditionsPattern>, Scope> CONDITIONS =
      new PodConditions();

  private FailurePolicies() {}

  static List<Rule<?, ?>> rules() {
    return List.of(POLICY, RULE, EXIT_CODES, VALUES, CONDITIONS);
  }

  static void check(JobSpec spec, FieldPath at, Scope scope) {
    PodFailurePolicy policy = spec.podFailurePolicy();
    if (policy == null) {
      return;
    }
    POLICY.check(policy, at.child("rules"), scope);
    List<PodFailurePolicyRule> rules = Values.list(policy.rules());
    for (int i = 0; i < rules.size(); i++) {
      one(rules.get(i), at.child("rules").index(i), new FailureScope(scope, spec));
    }
  }

  private static void one(PodFailurePolicyRule rule, FieldPath at, FailureScope scope) {
    RULE.check(rule, at, scope);
    PodFailurePolicyOnExitCodesRequirement codes = rule.onExitCodes();
    if (codes != null) {
      FieldPath path = at.child("onExitCodes");
      EXIT_CODES.check(codes, path, scope);
      scope.operator = Values.text(codes.operator());
      VALUES.check(Values.list(codes.values()), path.child("values"), scope);
    }
    CONDITIONS.check(Values.list(rule.onPodConditions()), at.child("onPodConditions"), scope);
  }
}
