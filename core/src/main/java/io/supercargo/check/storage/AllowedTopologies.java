package io.supercargo.check.storage;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Formats;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.model.core.v1.TopologySelectorLabelRequirement;
import io.supercargo.model.core.v1.TopologySelectorTerm;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The topologies of a storage class have keys and values, and none of them is there twice. */
final class AllowedTopologies extends Rule<List<TopologySelectorTerm>, Scope> {
  AllowedTopologies() {
    super("storage-class/allowed-topologies");
  }

  @Override
  public void check(List<TopologySelectorTerm> terms, FieldPath at, Scope scope) {
    List<Map<String, Set<String>>> seen = new ArrayList<>();
    for (int i = 0; i < terms.size(); i++) {
      FieldPath path = at.index(i).child("matchLabelExpressions");
      Map<String, Set<String>> values = values(terms.get(i), path, scope);
      // An empty term counts as there twice: the server compares it with what it has not seen yet.
      if (values.isEmpty() || seen.contains(values)) {
        scope.problems().duplicate(this, path, "the term", "each term once");
      }
      seen.add(values);
    }
  }

  private Map<String, Set<String>> values(TopologySelectorTerm term, FieldPath at, Scope scope) {
    Map<String, Set<String>> result = new HashMap<>();
    List<TopologySelectorLabelRequirement> requirements = Values.list(term.matchLabelExpressions());
    for (int i = 0; i < requirements.size(); i++) {
      TopologySelectorLabelRequirement requirement = requirements.get(i);
      Set<String> set = values(requirement, at.index(i), scope);
      String key = Values.text(requirement.key());
      FieldPath path = at.index(i).child("key");
      scope.problems().format(this, path, key, Formats.qualifiedName(key));
      if (result.containsKey(key)) {
        scope.problems().duplicate(this, path, key, "each key once in a term");
      }
      result.put(key, set);
    }
    return result;
  }

  private Set<String> values(
      TopologySelectorLabelRequirement requirement, FieldPath at, Scope scope) {
    Set<String> result = new HashSet<>();
    List<String> values = Values.list(requirement.values());
    if (values.isEmpty()) {
      scope.problems().required(this, at.child("values"), "at least one value");
    }
    for (int i = 0; i < values.size(); i++) {
      if (!result.add(values.get(i))) {
        FieldPath path = at.child("values").index(i);
        scope.problems().duplicate(this, path, values.get(i), "each value once");
      }
    }
    return result;
  }
}
