package io.supercargo.check.network;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.check.meta.Metadata;
import io.supercargo.check.meta.NameFormat;
import io.supercargo.model.Struct;
import io.supercargo.model.networking.v1.HTTPIngressPath;
import io.supercargo.model.networking.v1.HTTPIngressRuleValue;
import io.supercargo.model.networking.v1.Ingress;
import io.supercargo.model.networking.v1.IngressBackend;
import io.supercargo.model.networking.v1.IngressRule;
import io.supercargo.model.networking.v1.IngressSpec;
import io.supercargo.model.networking.v1.IngressTLS;
import java.util.List;

/** Walks through Ingresses. */
final class Ingresses {
  private static final Rule<IngressSpec, Scope> RULES = new IngressRules();
  private static final Rule<String, Scope> HOST = new IngressHost();
  private static final Rule<HTTPIngressRuleValue, Scope> PATHS = new IngressPaths();
  private static final Rule<HTTPIngressPath, Scope> PATH = new IngressPath();
  private static final Rule<IngressBackend, Scope> BACKEND = new Backend();
  private static final Rule<Struct, Scope> RESOURCE = new TypedReference("ingress/resource");
  private static final Rule<String, Scope> SECRET = new TlsSecret();
  private static final Rule<Ingress, Scope> CLASS_NAME = new IngressClassName();

  private static final FieldPath SPEC = FieldPath.ROOT.child("spec");

  private Ingresses() {}

  static List<Rule<?, ?>> rules() {
    return List.of(RULES, HOST, PATHS, PATH, BACKEND, RESOURCE, SECRET, CLASS_NAME);
  }

  static void check(Ingress ingress, Scope scope) {
    Metadata.check(ingress, NameFormat.SUBDOMAIN, scope);
    IngressSpec spec = ingress.spec();
    if (spec == null) {
      spec = IngressSpec.builder().build();
    }
    RULES.check(spec, SPEC, scope);
    IngressBackend backend = spec.defaultBackend();
    if (backend != null) {
      backend(backend, SPEC.child("defaultBackend"), scope);
    }
    List<IngressRule> rules = Values.list(spec.rules());
    for (int i = 0; i < rules.size(); i++) {
      rule(rules.get(i), SPEC.child("rules").index(i), scope);
    }
    List<IngressTLS> tls = Values.list(spec.tls());
    for (int i = 0; i < tls.size(); i++) {
      tls(tls.get(i), SPEC.child("tls").index(i), scope);
    }
    CLASS_NAME.check(ingress, FieldPath.ROOT, scope);
  }

  private static void rule(IngressRule rule, FieldPath at, Scope scope) {
    String host = Values.text(rule.host());
    if (!host.isEmpty()) {
      HOST.check(host, at.child("host"), scope);
    }
    HTTPIngressRuleValue http = rule.http();
    if (http == null) {
      return;
    }
    FieldPath where = at.child("http");
    PATHS.check(http, where, scope);
    List<HTTPIngressPath> paths = Values.list(http.paths());
    for (int i = 0; i < paths.size(); i++) {
      path(paths.get(i), where.child("paths").index(i), scope);
    }
  }

  private static void path(HTTPIngressPath path, FieldPath at, Scope scope) {
    PATH.check(path, at, scope);
    // The server looks no further where the type of the path is missing.
    if (path.pathType() != null) {
      IngressBackend backend = path.backend();
      IngressBackend checked = backend == null ? IngressBackend.builder().build() : backend;
      backend(checked, at.child("backend"), scope);
    }
  }

  private static void backend(IngressBackend backend, FieldPath at, Scope scope) {
    BACKEND.check(backend, at, scope);
    if (backend.resource() != null && backend.service() == null) {
      RESOURCE.check(backend.resource(), at.child("resource"), scope);
    }
  }

  private static void tls(IngressTLS tls, FieldPath at, Scope scope) {
    List<String> hosts = Values.list(tls.hosts());
    for (int i = 0; i < hosts.size(); i++) {
      HOST.check(hosts.get(i), at.child("hosts").index(i), scope);
    }
    SECRET.check(Values.text(tls.secretName()), at.child("secretName"), scope);
  }
}
