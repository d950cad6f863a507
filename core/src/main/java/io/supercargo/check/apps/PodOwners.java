package io.supercargo.check.apps;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.meta.Selectors;
import io.supercargo.model.core.v1.PodSpec;
import io.supercargo.model.core.v1.PodTemplateSpec;
import io.supercargo.model.meta.v1.LabelSelector;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks through what kinds that make pods have in common. */
public final class PodOwners {
  private static final Rule<PodOwner, Scope> SELECTOR = new SelectorRequired();
  private static final Rule<LabelSelector, Scope> EMPTY_SELECTOR = new EmptySelector();
  private static final Rule<PodOwner, Scope> TEMPLATE_LABELS = new TemplateLabels();
  private static final Rule<PodSpec, Scope> RESTART_POLICY = new AlwaysRestart();
  private static final Rule<PodSpec, Scope> ACTIVE_DEADLINE = new NoActiveDeadline();

  private PodOwners() {}

  static List<Rule<?, ?>> rules() {
    return List.of(SELECTOR, EMPTY_SELECTOR, TEMPLATE_LABELS, RESTART_POLICY, ACTIVE_DEADLINE);
  }

  /** Checks a selector that must be set and not be empty. */
  static PodOwner owner(
      @Nullable LabelSelector selector,
      @Nullable PodTemplateSpec template,
      FieldPath spec,
      Scope scope) {
    PodOwner owner = lenientOwner(selector, template, spec, scope);
    SELECTOR.check(owner, spec.child("selector"), scope);
    return owner;
  }

  /** Checks a selector that must not be empty. */
  static PodOwner lenientOwner(
      @Nullable LabelSelector selector,
      @Nullable PodTemplateSpec template,
      FieldPath spec,
      Scope scope) {
    FieldPath at = spec.child("selector");
    boolean compiles = Selectors.check(selector, at, scope);
    if (selector != null) {
      EMPTY_SELECTOR.check(selector, at, scope);
    }
    return new PodOwner(selector, template, compiles);
  }

  static void templateLabels(PodOwner owner, FieldPath spec, Scope scope) {
    TEMPLATE_LABELS.check(owner, spec.child("template"), scope);
  }

  /**
   * Checks that a selector matches a template's labels.
   *
   * @param selector a well-formed selector
   * @param spec the path of what both are in
   */
  public static void templateLabels(
      @Nullable LabelSelector selector,
      @Nullable PodTemplateSpec template,
      FieldPath spec,
      Scope scope) {
    templateLabels(new PodOwner(selector, template, true), spec, scope);
  }

  /** Checks that pods of a template run until they are stopped. */
  static void restarts(PodOwner owner, FieldPath spec, Scope scope) {
    PodSpec pod = owner.pod();
    FieldPath at = spec.child("template").child("spec");
    if (pod != null) {
      RESTART_POLICY.check(pod, at, scope);
      ACTIVE_DEADLINE.check(pod, at, scope);
    }
  }
}
