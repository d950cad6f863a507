package io.supercargo.check.pod;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Formats;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Values;
import io.supercargo.model.core.v1.PodResourceClaim;
import io.supercargo.model.core.v1.PodSpec;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The pod's resource claims have names of their own and one source each. */
final class PodClaims extends Rule<PodSpec, PodScope> {
  PodClaims() {
    super("pod/resource-claims");
  }

  @Override
  public void check(PodSpec spec, FieldPath at, PodScope scope) {
    List<PodResourceClaim> claims = Values.list(spec.resourceClaims());
    if (!claims.isEmpty() && scope.pod && scope.annotations.containsKey(PodAnnotations.MIRROR)) {
      FieldPath path = FieldPath.ROOT.key("");
      scope.problems().forbidden(this, path, "a mirror pod has no resource claims");
      return;
    }
    Set<String> names = new HashSet<>();
    for (int i = 0; i < claims.size(); i++) {
      FieldPath path = at.child("resourceClaims").index(i);
      name(Values.text(claims.get(i).name()), path.child("name"), names, scope);
      source(claims.get(i), path, scope);
    }
  }

  private void name(String name, FieldPath at, Set<String> names, PodScope scope) {
    if (name.isEmpty()) {
      scope.problems().required(this, at, "the claim's name within the pod");
    } else if (!names.add(name)) {
      scope.problems().duplicate(this, at, name, "a name of its own for each claim");
    } else {
      scope.problems().format(this, at, name, Formats.label(name));
    }
  }

  private void source(PodResourceClaim claim, FieldPath at, PodScope scope) {
    String name = claim.resourceClaimName();
    String template = claim.resourceClaimTemplateName();
    if ((name == null) == (template == null)) {
      String found = name == null ? "neither" : "both";
      String expected = "either resourceClaimName or resourceClaimTemplateName";
      scope.problems().invalid(this, at, found, expected);
    }
    if (name != null) {
      FieldPath path = at.child("resourceClaimName");
      scope.problems().format(this, path, name, Formats.subdomain(name));
    }
    if (template != null) {
      FieldPath path = at.child("resourceClaimTemplateName");
      scope.problems().format(this, path, template, Formats.subdomain(template));
    }
  }
}
