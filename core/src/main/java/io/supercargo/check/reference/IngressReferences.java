package io.supercargo.check.reference;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Values;
import io.supercargo.model.networking.v1.HTTPIngressPath;
import io.supercargo.model.networking.v1.HTTPIngressRuleValue;
import io.supercargo.model.networking.v1.Ingress;
import io.supercargo.model.networking.v1.IngressBackend;
import io.supercargo.model.networking.v1.IngressRule;
import io.supercargo.model.networking.v1.IngressServiceBackend;
import io.supercargo.model.networking.v1.IngressSpec;
import io.supercargo.model.networking.v1.IngressTLS;
import io.supercargo.model.networking.v1.ServiceBackendPort;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Walks through what an Ingress refers to: Services with their ports, and certificates. */
final class IngressReferences {
  private static final Rule<IngressServiceBackend, SetScope> PORT = new IngressPort();

  private IngressReferences() {}

  static List<Rule<?, ?>> rules() {
    return List.of(PORT);
  }

  static void check(Ingress ingress, SetScope scope) {
    IngressSpec spec = ingress.spec();
    if (spec == null) {
      return;
    }
    FieldPath at = FieldPath.ROOT.child("spec");
    backend(spec.defaultBackend(), at.child("defaultBackend"), scope);
    List<IngressRule> rules = Values.list(spec.rules());
    for (int i = 0; i < rules.size(); i++) {
      HTTPIngressRuleValue http = rules.get(i).http();
      List<HTTPIngressPath> paths = http == null ? List.of() : Values.list(http.paths());
      FieldPath path = at.child("rules").index(i).child("http").child("paths");
      for (int j = 0; j < paths.size(); j++) {
        backend(paths.get(j).backend(), path.index(j).child("backend"), scope);
      }
    }
    if (!isCertifiedByOthers(ingress)) {
      certificates(Values.list(spec.tls()), at.child("tls"), scope);
    }
  }

  private static void backend(@Nullable IngressBackend backend, FieldPath at, SetScope scope) {
    IngressServiceBackend service = backend == null ? null : backend.service();
    if (service != null && !isAction(service.port())) {
      FieldPath path = at.child("service");
      Targets.named("Service", service.name(), path.child("name"), scope);
      PORT.check(service, path, scope);
    }
  }

  /** The controller of AWS takes the name for an action that an annotation describes. */
  private static boolean isAction(@Nullable ServiceBackendPort port) {
    return port != null && "use-annotation".equals(port.name());
  }

  private static void certificates(List<IngressTLS> tls, FieldPath at, SetScope scope) {
    for (int i = 0; i < tls.size(); i++) {
      FieldPath name = at.index(i).child("secretName");
      Targets.named("Secret", tls.get(i).secretName(), name, scope);
    }
  }

  /** Annotations of cert-manager and its like let the Secret be made. */
  private static boolean isCertifiedByOthers(Ingress ingress) {
    Map<String, String> annotations =
        ingress.metadata() == null ? Map.of() : Values.map(ingress.metadata().annotations());
    for (String key : annotations.keySet()) {
      if (key.startsWith("cert-manager.io/")
          || key.startsWith("certmanager.k8s.io/")
          || key.equals("kubernetes.io/tls-acme")) {
        return true;
      }
    }
    return false;
  }
}
