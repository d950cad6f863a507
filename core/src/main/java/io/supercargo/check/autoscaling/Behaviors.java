package io.supercargo.check.autoscaling;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.model.autoscaling.v2.HPAScalingPolicy;
import io.supercargo.model.autoscaling.v2.HPAScalingRules;
import io.supercargo.model.autoscaling.v2.HorizontalPodAutoscalerBehavior;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks through how fast an autoscaler may scale. */
final class Behaviors {
  private static final Rule<HPAScalingRules, Scope> RULES = new ScalingRules();
  private static final Rule<HPAScalingPolicy, Scope> POLICY = new ScalingPolicy();

  private Behaviors() {}

  static List<Rule<?, ?>> rules() {
    return List.of(RULES, POLICY);
  }

  static void check(@Nullable HorizontalPodAutoscalerBehavior behavior, FieldPath at, Scope scope) {
    if (behavior != null) {
      one(behavior.scaleUp(), at.child("scaleUp"), scope);
      one(behavior.scaleDown(), at.child("scaleDown"), scope);
    }
  }

  private static void one(@Nullable HPAScalingRules rules, FieldPath at, Scope scope) {
    if (rules == null) {
      return;
    }
    RULES.check(rules, at, scope);
    List<HPAScalingPolicy> policies = Values.list(rules.policies());
    for (int i = 0; i < policies.size(); i++) {
      POLICY.check(policies.get(i), at.child("policies").index(i), scope);
    }
  }
}
