package io.supercargo.check.pod;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Formats;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Values;
import io.supercargo.model.KubernetesVersion;
import io.supercargo.model.Struct;
import io.supercargo.model.core.v1.TopologySpreadConstraint;
import io.supercargo.model.meta.v1.LabelSelector;
import io.supercargo.model.meta.v1.LabelSelectorRequirement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keys whose values are taken from the pod come with a selector that does not name them too. */
final class LabelKeys extends Rule<Struct, PodScope> {
  LabelKeys() {
    super("scheduling/match-label-keys");
  }

  /** The value is a term of a pod affinity or a topology spread constraint. */
  @Override
  public void check(Struct term, FieldPath at, PodScope scope) {
    List<String> match = keys(term, "matchLabelKeys");
    List<String> mismatch = keys(term, "mismatchLabelKeys");
    if (match.isEmpty() && mismatch.isEmpty()) {
      return;
    }
    LabelSelector selector = (LabelSelector) term.value("labelSelector");
    formats(match, selector, at.child("matchLabelKeys"), scope);
    formats(mismatch, selector, at.child("mismatchLabelKeys"), scope);
    if (term instanceof TopologySpreadConstraint && !scope.atLeast(KubernetesVersion.V1_34)) {
      spread(match, selector, at.child("matchLabelKeys"), scope);
    } else if (selector != null) {
      overlap(match, selector, at, scope);
    }
    for (int i = 0; i < match.size(); i++) {
      if (mismatch.contains(match.get(i))) {
        FieldPath path = at.child("matchLabelKeys").index(i);
        String expected = "each key either in matchLabelKeys or in mismatchLabelKeys";
        scope.problems().invalid(this, path, match.get(i), expected);
      }
    }
  }

  @SuppressWarnings("unchecked")
  private static List<String> keys(Struct term, String field) {
    return Values.list((List<String>) term.value(field));
  }

  private void formats(
      List<String> keys, @Nullable LabelSelector selector, FieldPath at, PodScope scope) {
    if (keys.isEmpty()) {
      return;
    }
    if (selector == null) {
      String reason = at.field() + " is not allowed without a labelSelector";
      scope.problems().forbidden(this, at, reason);
      if (scope.atLeast(KubernetesVersion.V1_34) || at.field().startsWith("mis")) {
        return;
      }
    }
    for (int i = 0; i < keys.size(); i++) {
      scope.problems().format(this, at.index(i), keys.get(i), Formats.qualifiedName(keys.get(i)));
    }
  }

  // The server looks at the expressions, to which it has added the pod's own values by then, and
  // gives the index of the key behind the term.
  private void overlap(List<String> match, LabelSelector selector, FieldPath at, PodScope scope) {
    Set<String> seen = new HashSet<>(Values.map(selector.matchLabels()).keySet());
    for (LabelSelectorRequirement each : Values.list(selector.matchExpressions())) {
      String key = Values.text(each.key());
      int index = match.lastIndexOf(key);
      if (!seen.add(key) && index >= 0) {
        String expected = "a key that the labelSelector does not name";
        scope.problems().invalid(this, at.index(index), key, expected);
      }
    }
  }

  private void spread(
      List<String> match, @Nullable LabelSelector selector, FieldPath at, PodScope scope) {
    Set<String> keys = new HashSet<>();
    if (selector != null) {
      keys.addAll(Values.map(selector.matchLabels()).keySet());
      for (LabelSelectorRequirement each : Values.list(selector.matchExpressions())) {
        keys.add(Values.text(each.key()));
      }
    }
    for (int i = 0; i < match.size(); i++) {
      if (keys.contains(match.get(i))) {
        String expected = "a key that the labelSelector does not name";
        scope.problems().invalid(this, at.index(i), match.get(i), expected);
      }
    }
  }
}
