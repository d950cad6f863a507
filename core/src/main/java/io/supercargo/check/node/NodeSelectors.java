package io.supercargo.check.node;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.model.core.v1.NodeSelector;
import io.supercargo.model.core.v1.NodeSelectorRequirement;
import io.supercargo.model.core.v1.NodeSelectorTerm;
import java.util.List;

/** Walks through node selectors, of pods and of persistent volumes. */
public final class NodeSelectors {
  private static final Rule<NodeSelector, Scope> TERMS = new NodeSelectorTerms();
  private static final Rule<NodeSelectorRequirement, Scope> REQUIREMENT = new NodeRequirement();
  private static final Rule<NodeSelectorRequirement, Scope> VALUES = new NodeLabelValues();
  private static final Rule<NodeSelectorRequirement, Scope> FIELD = new NodeField();

  private NodeSelectors() {}

  /** Returns the rules of node selectors. */
  public static List<Rule<?, ?>> rules() {
    return List.of(TERMS, REQUIREMENT, VALUES, FIELD);
  }

  /** Checks a selector of which one term at least must match. */
  public static void required(NodeSelector selector, FieldPath at, Scope scope) {
    TERMS.check(selector, at, scope);
    List<NodeSelectorTerm> terms = Values.list(selector.nodeSelectorTerms());
    for (int i = 0; i < terms.size(); i++) {
      term(terms.get(i), true, at.child("nodeSelectorTerms").index(i), scope);
    }
  }

  /** Checks a term that is preferred; the values of labels are not looked at there. */
  public static void preferred(NodeSelectorTerm term, FieldPath at, Scope scope) {
    term(term, false, at, scope);
  }

  private static void term(NodeSelectorTerm term, boolean values, FieldPath at, Scope scope) {
    List<NodeSelectorRequirement> labels = Values.list(term.matchExpressions());
    for (int i = 0; i < labels.size(); i++) {
      FieldPath path = at.child("matchExpressions").index(i);
      REQUIREMENT.check(labels.get(i), path, scope);
      if (values) {
        VALUES.check(labels.get(i), path, scope);
      }
    }
    List<NodeSelectorRequirement> fields = Values.list(term.matchFields());
    for (int i = 0; i < fields.size(); i++) {
      FIELD.check(fields.get(i), at.child("matchFields").index(i), scope);
    }
  }
}
