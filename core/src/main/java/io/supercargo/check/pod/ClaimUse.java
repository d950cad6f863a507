package io.supercargo.check.pod;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Formats;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Values;
import io.supercargo.model.core.v1.ResourceClaim;
import io.supercargo.model.core.v1.ResourceRequirements;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A container uses resource claims of its pod, each once. */
final class ClaimUse extends Rule<ResourceRequirements, PodScope> {
  ClaimUse() {
    super("container/resource-claims");
  }

  @Override
  public void check(ResourceRequirements resources, FieldPath at, PodScope scope) {
    List<ResourceClaim> claims = Values.list(resources.claims());
    Set<String> keys = new HashSet<>();
    for (int i = 0; i < claims.size(); i++) {
      String name = Values.text(claims.get(i).name());
      FieldPath path = at.child("claims").index(i);
      if (name.isEmpty()) {
        scope.problems().required(this, path, "the name of a resource claim of the pod");
        continue;
      }
      if (keys.contains(name)) {
        scope.problems().duplicate(this, path, name, "each claim once");
      } else {
        request(name, Values.text(claims.get(i).request()), path, keys, scope);
      }
      if (!scope.hasResourceClaim(name)) {
        scope.problems().notFound(this, path, name, "one of the pod's resourceClaims");
      }
    }
  }

  private void request(
      String name, String request, FieldPath at, Set<String> keys, PodScope scope) {
    if (request.isEmpty()) {
      for (String key : keys) {
        if (key.startsWith(name + "/")) {
          scope.problems().duplicate(this, at, name, "each claim once");
        }
      }
      keys.add(name);
      return;
    }
    scope.problems().format(this, at.child("request"), request, Formats.label(request));
    if (!keys.add(name + "/" + request)) {
      scope.problems().duplicate(this, at, name + "/" + request, "each request once");
    }
  }
}
