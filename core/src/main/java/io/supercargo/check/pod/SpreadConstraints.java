package io.supercargo.check.pod;

import io.supercargo.check.engine.Declared;
import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Values;
import io.supercargo.model.core.v1.PodSpec;
import io.supercargo.model.core.v1.TopologySpreadConstraint;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A constraint on how pods spread says how far, over what, and what if not, each pair once. */
final class SpreadConstraints extends Rule<PodSpec, PodScope> {
  SpreadConstraints() {
    super("scheduling/topology-spread");
  }

  @Override
  public void check(PodSpec spec, FieldPath pod, PodScope scope) {
    List<TopologySpreadConstraint> all = Values.list(spec.topologySpreadConstraints());
    for (int i = 0; i < all.size(); i++) {
      FieldPath at = pod.child("topologySpreadConstraints").index(i);
      check(all.get(i), at, scope);
      repeated(all, i, at, scope);
    }
  }

  private void check(TopologySpreadConstraint constraint, FieldPath at, PodScope scope) {
    int skew = Values.number(constraint.maxSkew());
    Declared.TOPOLOGY_SPREAD_CONSTRAINT_MAX_SKEW.check(this, skew, at.child("maxSkew"), scope);
    FieldPath key = at.child("topologyKey");
    Declared.TOPOLOGY_SPREAD_CONSTRAINT_TOPOLOGY_KEY_FILLED.check(
        this, constraint.topologyKey(), key, scope);
    String action = Values.text(constraint.whenUnsatisfiable());
    FieldPath path = at.child("whenUnsatisfiable");
    Declared.TOPOLOGY_SPREAD_CONSTRAINT_WHEN_UNSATISFIABLE.check(this, action, path, scope);
    Integer domains = constraint.minDomains();
    if (domains != null
        && (!Declared.TOPOLOGY_SPREAD_CONSTRAINT_MIN_DOMAINS.allows(domains)
            || !action.equals("DoNotSchedule"))) {
      String expected = "1 or more, and whenUnsatisfiable: DoNotSchedule";
      scope.problems().invalid(this, at.child("minDomains"), domains, expected);
    }
    policy(constraint.nodeAffinityPolicy(), at.child("nodeAffinityPolicy"), scope);
    policy(constraint.nodeTaintsPolicy(), at.child("nodeTaintsPolicy"), scope);
  }

  private void policy(@Nullable String policy, FieldPath at, PodScope scope) {
    if (policy != null && !Values.isOneOf(policy, "Honor", "Ignore")) {
      scope.problems().unsupported(this, at, policy, "Honor", "Ignore");
    }
  }

  private void repeated(
      List<TopologySpreadConstraint> all, int index, FieldPath at, PodScope scope) {
    String key = key(all.get(index));
    for (int i = index + 1; i < all.size(); i++) {
      if (key.equals(key(all.get(i)))) {
        // The server writes the pair of fields into the path.
        FieldPath path = at.child("{topologyKey, whenUnsatisfiable}");
        scope.problems().duplicate(this, path, key, "each pair once");
        return;
      }
    }
  }

  private static String key(TopologySpreadConstraint constraint) {
    return Values.text(constraint.topologyKey())
        + ", "
        + Values.text(constraint.whenUnsatisfiable());
  }
}
