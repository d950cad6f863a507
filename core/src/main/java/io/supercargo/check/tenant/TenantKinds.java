package io.supercargo.check.tenant;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.meta.Metadata;
import io.supercargo.check.meta.NameFormat;
import io.supercargo.check.meta.Names;
import io.supercargo.model.Resource;
import io.supercargo.model.core.v1.LimitRange;
import io.supercargo.model.core.v1.Namespace;
import io.supercargo.model.core.v1.NamespaceSpec;
import io.supercargo.model.core.v1.ResourceQuota;
import io.supercargo.model.core.v1.ServiceAccount;
import io.supercargo.model.meta.v1.ObjectMeta;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a namespace is made of: what to check of each kind, and what to fill in. */
public final class TenantKinds {
  private static final FieldPath SPEC = FieldPath.ROOT.child("spec");
  private static final Rule<NamespaceSpec, Scope> FINALIZERS = new NamespaceFinalizers();
  private static final Rule<Map<String, String>, Scope> POD_SECURITY = new PodSecurityLabels();

  private TenantKinds() {}

  /** Returns the rules of this family. */
  public static List<Rule<?, ?>> rules() {
    List<Rule<?, ?>> rules = new ArrayList<>();
    rules.add(FINALIZERS);
    rules.add(POD_SECURITY);
    rules.addAll(Limits.rules());
    rules.addAll(Quotas.rules());
    return rules;
  }

  /** Checks a resource that is defaulted already; returns false if its kind is another's. */
  public static boolean check(Resource resource, Scope scope) {
    if (resource instanceof ServiceAccount) {
      Metadata.check(resource, NameFormat.SUBDOMAIN, scope);
    } else if (resource instanceof Namespace namespace) {
      namespace(namespace, scope);
    } else if (resource instanceof LimitRange range) {
      Metadata.check(named(range), NameFormat.SUBDOMAIN, scope);
      Limits.check(range.spec(), SPEC, scope);
    } else if (resource instanceof ResourceQuota quota) {
      Metadata.check(resource, NameFormat.SUBDOMAIN, scope);
      Quotas.check(quota.spec(), SPEC, scope);
    } else {
      return false;
    }
    Metadata.generation(resource, scope);
    return true;
  }

  private static void namespace(Namespace namespace, Scope scope) {
    int before = scope.problems().count();
    Metadata.check(namespace, NameFormat.LABEL, scope);
    NamespaceSpec spec = namespace.spec();
    if (spec != null) {
      FINALIZERS.check(spec, SPEC, scope);
    }
    if (scope.problems().count() == before) {
      Map<String, String> labels = Metadata.labelsOf(namespace.metadata());
      POD_SECURITY.check(labels, Metadata.PATH.child("labels"), scope);
    }
  }

  // The server makes up the name of a LimitRange that has none.
  private static LimitRange named(LimitRange range) {
    ObjectMeta meta = range.metadata();
    if (!Names.expected(meta).isEmpty()) {
      return range;
    }
    ObjectMeta.Builder named = meta == null ? ObjectMeta.builder() : meta.toBuilder();
    return range.toBuilder().metadata(named.name("made-up").build()).build();
  }

  /** Returns a resource with defaults filled in; the same one if there are none for it. */
  public static Resource defaults(Resource resource) {
    if (resource instanceof Namespace namespace) {
      return TenantDefaults.namespace(namespace);
    }
    if (resource instanceof LimitRange range) {
      return TenantDefaults.limits(range);
    }
    if (resource instanceof ResourceQuota quota) {
      return TenantDefaults.quota(quota);
    }
    return resource instanceof ServiceAccount account ? TenantDefaults.account(account) : resource;
  }
}
