package io.supercargo.check.plain;

import static io.supercargo.check.plain.Parts.list;
import static io.supercargo.check.plain.Parts.map;
import static io.supercargo.check.plain.Parts.struct;
import static io.supercargo.check.plain.Parts.text;

import io.supercargo.model.IntOrString;
import io.supercargo.model.Struct;
import io.supercargo.ref.ObjectRef;
import io.supercargo.set.Entry;
import io.supercargo.set.Manifests;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether everything that the plain resources of a set name is in the set, or named as
 * existing outside: all in one namespace, each of them once, every key and port there, and no
 * selector that takes the pods of two.
 */
final class PlainSet {
  // Selectors are compared with each workload.
  private static final int MOST_WORKLOADS = 100;

  private final String namespace;
  // Kind/name of every resource, kind/name/key of keys and ports; kind/name/* of what is outside.
  private final Set<String> names = new HashSet<>();
  // Pods and templates of pods, each with the selector of its owner beside it.
  private final List<Struct> pods = new ArrayList<>();
  private final List<Map<String, String>> selectors = new ArrayList<>();

  private PlainSet(@Nullable String namespace) {
    this.namespace = namespace == null ? "default" : namespace;
  }

  /** Returns whether no rule across resources has anything to say about a set. */
  static boolean isPlain(Manifests set) {
    PlainSet plain = new PlainSet(set.namespace());
    return plain.collect(set) && plain.selectorsAreApart() && plain.findsAll(set.entries());
  }

  private boolean collect(Manifests set) {
    for (Entry entry : set.entries()) {
      Struct resource = entry.part();
      Struct metadata = struct(resource, "metadata");
      String id = text(resource, "kind") + "/" + text(metadata, "name");
      if (!isHere(text(metadata, "namespace")) || !names.add(id)) {
        return false;
      }
      content(resource, id);
    }
    for (ObjectRef outside : set.outside()) {
      if (outside.apiVersion().equals("v1") && isHere(outside.namespace())) {
        names.add(outside.kind() + "/" + outside.name());
        names.add(outside.kind() + "/" + outside.name() + "/*");
      }
    }
    return pods.size() <= MOST_WORKLOADS;
  }

  private boolean isHere(@Nullable String stated) {
    return stated == null || stated.equals(namespace);
  }

  private void content(Struct resource, String id) {
    switch (resource.schema().typeName()) {
      case "core.v1.Secret":
        keys(id, map(resource, "stringData"));
        keys(id, map(resource, "data"));
        break;
      case "core.v1.ConfigMap":
        keys(id, map(resource, "data"));
        break;
      case "core.v1.Service":
        for (Struct port : list(struct(resource, "spec"), "ports")) {
          names.add(id + "/" + text(port, "name"));
          names.add(id + "/" + port.part("port"));
        }
        break;
      case "core.v1.Pod":
        pods.add(resource);
        selectors.add(Map.of());
        break;
      case "batch.v1.Job":
        pods(struct(resource, "spec"), Map.of());
        break;
      case "apps.v1.Deployment", "apps.v1.StatefulSet", "apps.v1.DaemonSet":
        Struct spec = struct(resource, "spec");
        pods(spec, map(struct(spec, "selector"), "matchLabels"));
        break;
      default:
        break;
    }
  }

  private void keys(String id, Map<String, ?> map) {
    for (Map.Entry<String, ?> entry : map.entrySet()) {
      names.add(id + "/" + entry.getKey());
    }
  }

  private void pods(@Nullable Struct spec, Map<String, String> selector) {
    Struct template = struct(spec, "template");
    if (template != null) {
      pods.add(template);
      selectors.add(selector);
    }
  }

  private static Map<String, String> labels(Struct pod) {
    return map(struct(pod, "metadata"), "labels");
  }

  private boolean selectorsAreApart() {
    for (int one = 0; one < pods.size(); one++) {
      for (int other = 0; other < pods.size(); other++) {
        if (one != other
            && !selectors.get(one).isEmpty()
            && Parts.includes(labels(pods.get(other)), selectors.get(one))) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean findsAll(List<Entry> entries) {
    for (Struct pod : pods) {
      if (!pod(struct(pod, "spec"))) {
        return false;
      }
    }
    for (Entry entry : entries) {
      Struct resource = entry.part();
      String type = resource.schema().typeName();
      Struct spec = resource.schema().indexOf("spec") < 0 ? null : struct(resource, "spec");
      if ((type.equals("core.v1.Service") && !service(spec))
          || (type.equals("apps.v1.StatefulSet") && !governed(text(spec, "serviceName")))
          || (type.equals("networking.v1.Ingress") && !ingress(resource, spec))) {
        return false;
      }
    }
    return true;
  }

  private boolean governed(@Nullable String service) {
    return service == null || service.isEmpty() || names.contains("Service/" + service);
  }

  /** Returns whether the object is there that a reference names in a field, if there is one. */
  private boolean finds(String kind, @Nullable Struct reference, String field) {
    return reference == null || names.contains(kind + "/" + text(reference, field));
  }

  /** Returns whether the object is there that a reference names, and the key in it. */
  private boolean findsKey(String kind, @Nullable String name, @Nullable Object key) {
    return names.contains(kind + "/" + name + "/" + key)
        || names.contains(kind + "/" + name + "/*");
  }

  private boolean pod(@Nullable Struct pod) {
    String account = text(pod, "serviceAccountName");
    if (account != null
        && !account.equals("default")
        && !names.contains("ServiceAccount/" + account)) {
      return false;
    }
    for (Struct secret : list(pod, "imagePullSecrets")) {
      if (!finds("Secret", secret, "name")) {
        return false;
      }
    }
    for (Struct volume : list(pod, "volumes")) {
      if (!volume(volume)) {
        return false;
      }
    }
    return containers(list(pod, "initContainers")) && containers(list(pod, "containers"));
  }

  private boolean volume(Struct volume) {
    Struct claim = struct(volume, "persistentVolumeClaim");
    return finds("PersistentVolumeClaim", claim, "claimName")
        && files("ConfigMap", struct(volume, "configMap"), "name")
        && files("Secret", struct(volume, "secret"), "secretName");
  }

  private boolean files(String kind, @Nullable Struct source, String field) {
    if (source == null) {
      return true;
    }
    for (Struct item : list(source, "items")) {
      if (!findsKey(kind, text(source, field), text(item, "key"))) {
        return false;
      }
    }
    return finds(kind, source, field);
  }

  private boolean containers(List<Struct> containers) {
    for (Struct container : containers) {
      for (Struct variable : list(container, "env")) {
        Struct source = struct(variable, "valueFrom");
        if (!variable("ConfigMap", struct(source, "configMapKeyRef"))
            || !variable("Secret", struct(source, "secretKeyRef"))) {
          return false;
        }
      }
      for (Struct source : list(container, "envFrom")) {
        if (!finds("ConfigMap", struct(source, "configMapRef"), "name")
            || !finds("Secret", struct(source, "secretRef"), "name")) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean variable(String kind, @Nullable Struct reference) {
    return reference == null || findsKey(kind, text(reference, "name"), text(reference, "key"));
  }

  private boolean service(@Nullable Struct spec) {
    Map<String, String> selector = map(spec, "selector");
    boolean selects = selector.isEmpty();
    for (Struct pod : pods) {
      selects |= Parts.includes(labels(pod), selector);
    }
    for (Struct port : list(spec, "ports")) {
      IntOrString target = (IntOrString) port.part("targetPort");
      String name = target == null ? null : target.text();
      if (name != null && !leads(selector, name, protocol(port))) {
        return false;
      }
    }
    return selects;
  }

  private boolean leads(Map<String, String> selector, String name, String protocol) {
    for (Struct pod : pods) {
      if (Parts.includes(labels(pod), selector)) {
        for (Struct container : list(struct(pod, "spec"), "containers")) {
          for (Struct port : list(container, "ports")) {
            if (name.equals(text(port, "name")) && protocol.equals(protocol(port))) {
              return true;
            }
          }
        }
      }
    }
    return false;
  }

  private static String protocol(Struct port) {
    String protocol = text(port, "protocol");
    return protocol == null ? "TCP" : protocol;
  }

  private boolean ingress(Struct ingress, @Nullable Struct spec) {
    for (Struct rule : list(spec, "rules")) {
      for (Struct path : list(struct(rule, "http"), "paths")) {
        Struct service = struct(struct(path, "backend"), "service");
        Struct port = struct(service, "port");
        Object key =
            port == null || port.part("name") != null ? text(port, "name") : port.part("number");
        if (!findsKey("Service", text(service, "name"), key)) {
          return false;
        }
      }
    }
    Map<String, String> annotations = map(struct(ingress, "metadata"), "annotations");
    for (Struct tls : list(spec, "tls")) {
      boolean made = annotations.containsKey("cert-manager.io/cluster-issuer");
      if (tls.part("secretName") != null && !made && !finds("Secret", tls, "secretName")) {
        return false;
      }
    }
    return true;
  }
}
