package io.supercargo.check.reference;

import io.supercargo.check.engine.Values;
import io.supercargo.model.CustomResource;
import io.supercargo.model.Resource;
import io.supercargo.model.apps.v1.StatefulSet;
import io.supercargo.model.apps.v1.StatefulSetSpec;
import io.supercargo.model.core.v1.PersistentVolumeClaim;
import io.supercargo.set.Manifests;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Resources of a set that make others once they are in a cluster. Only looked at when something is
 * missing.
 */
final class Makers {
  // Names of custom resources: many of them make resources of the same name.
  private final Set<String> named = new HashSet<>();
  // Texts in custom resources: an ExternalSecret or a Certificate names the Secret it makes.
  private final Set<String> mentioned = new HashSet<>();
  // What the names of claims begin with that StatefulSets make; a number follows.
  private final Set<String> claims = new HashSet<>();

  Makers(Manifests set, Graph graph) {
    for (Resource resource : set) {
      if (resource instanceof CustomResource custom) {
        named.add(String.valueOf(custom.name()));
        mention(custom.unknownFields());
      } else if (resource instanceof StatefulSet statefulSet) {
        claims(statefulSet, graph.namespace(resource));
      }
    }
  }

  private void mention(@Nullable Object tree) {
    if (tree instanceof String text) {
      mentioned.add(text);
    } else if (tree instanceof Collection<?> list) {
      for (Object element : list) {
        mention(element);
      }
    } else if (tree instanceof Map<?, ?> map) {
      mention(map.values());
    }
  }

  private void claims(StatefulSet statefulSet, String namespace) {
    StatefulSetSpec spec = statefulSet.spec();
    List<PersistentVolumeClaim> templates =
        spec == null ? List.of() : Values.list(spec.volumeClaimTemplates());
    for (PersistentVolumeClaim template : templates) {
      claims.add(namespace + "/" + template.name() + "-" + statefulSet.name() + "-");
    }
  }

  /** Returns whether something in the set, or every cluster, makes the target. */
  boolean mayMake(Target target) {
    if (named.contains(target.name)) {
      return true;
    }
    switch (target.kind) {
      case "ConfigMap":
        return target.name.equals("kube-root-ca.crt") || mentioned.contains(target.name);
      case "Secret":
        return mentioned.contains(target.name);
      case "ServiceAccount":
        return target.name.equals("default");
      case "ClusterRole", "Role":
        return isBuiltIn(target.name);
      case "PersistentVolumeClaim":
        return isOfStatefulSet(target) || mentioned.contains(target.name);
      default:
        return false;
    }
  }

  private boolean isOfStatefulSet(Target claim) {
    int end = claim.name.length();
    while (end > 0 && Character.isDigit(claim.name.charAt(end - 1))) {
      end--;
    }
    String start = claim.namespace + "/" + claim.name.substring(0, end);
    return end < claim.name.length() && claims.contains(start);
  }

  private static boolean isBuiltIn(String role) {
    return role.startsWith("system:")
        || Values.isOneOf(role, "cluster-admin", "admin", "edit", "view")
        || role.equals("extension-apiserver-authentication-reader");
  }
}
