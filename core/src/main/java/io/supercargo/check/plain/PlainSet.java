package io.supercargo.check.plain;

import io.supercargo.check.engine.Values;
import io.supercargo.model.Resource;
import io.supercargo.model.apps.v1.DaemonSet;
import io.supercargo.model.apps.v1.Deployment;
import io.supercargo.model.apps.v1.StatefulSet;
import io.supercargo.model.batch.v1.Job;
import io.supercargo.model.core.v1.ConfigMap;
import io.supercargo.model.core.v1.ConfigMapKeySelector;
import io.supercargo.model.core.v1.Container;
import io.supercargo.model.core.v1.ContainerPort;
import io.supercargo.model.core.v1.EnvFromSource;
import io.supercargo.model.core.v1.EnvVar;
import io.supercargo.model.core.v1.EnvVarSource;
import io.supercargo.model.core.v1.KeyToPath;
import io.supercargo.model.core.v1.LocalObjectReference;
import io.supercargo.model.core.v1.Pod;
import io.supercargo.model.core.v1.PodSpec;
import io.supercargo.model.core.v1.PodTemplateSpec;
import io.supercargo.model.core.v1.Secret;
import io.supercargo.model.core.v1.SecretKeySelector;
import io.supercargo.model.core.v1.Service;
import io.supercargo.model.core.v1.ServicePort;
import io.supercargo.model.core.v1.Volume;
import io.supercargo.model.meta.v1.LabelSelector;
import io.supercargo.model.networking.v1.HTTPIngressPath;
import io.supercargo.model.networking.v1.Ingress;
import io.supercargo.model.networking.v1.IngressRule;
import io.supercargo.model.networking.v1.IngressServiceBackend;
import io.supercargo.model.networking.v1.IngressTLS;
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
  private final List<Workload> workloads = new ArrayList<>();

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
      Resource resource = entry.resource();
      String id = resource.kind() + "/" + resource.name();
      if (!isHere(resource.namespace()) || !names.add(id)) {
        return false;
      }
      keys(resource, id);
      workload(resource);
    }
    for (ObjectRef outside : set.outside()) {
      if (outside.apiVersion().equals("v1") && isHere(outside.namespace())) {
        names.add(outside.kind() + "/" + outside.name());
        names.add(outside.kind() + "/" + outside.name() + "/*");
      }
    }
    return workloads.size() <= MOST_WORKLOADS;
  }

  private boolean isHere(@Nullable String stated) {
    return stated == null || stated.equals(namespace);
  }

  private void keys(Resource resource, String id) {
    if (resource instanceof ConfigMap config) {
      add(id, config.data());
    } else if (resource instanceof Secret secret) {
      add(id, secret.data());
      add(id, secret.stringData());
    } else if (resource instanceof Service service) {
      for (ServicePort port : service.spec().ports()) {
        names.add(id + "/" + port.name());
        names.add(id + "/" + port.port());
      }
    }
  }

  private void add(String id, @Nullable Map<String, ?> keys) {
    for (String key : Values.map(keys).keySet()) {
      names.add(id + "/" + key);
    }
  }

  private void workload(Resource resource) {
    if (resource instanceof Deployment deployment) {
      workload(deployment.spec().selector(), deployment.spec().template());
    } else if (resource instanceof StatefulSet set) {
      workload(set.spec().selector(), set.spec().template());
    } else if (resource instanceof DaemonSet set) {
      workload(set.spec().selector(), set.spec().template());
    } else if (resource instanceof Job job) {
      workload(null, job.spec().template());
    } else if (resource instanceof Pod pod) {
      workloads.add(new Workload(null, PlainFacts.labels(pod.metadata()), pod.spec()));
    }
  }

  private void workload(@Nullable LabelSelector selector, PodTemplateSpec template) {
    Map<String, String> selected = selector == null ? null : selector.matchLabels();
    Map<String, String> labels = PlainFacts.labels(template.metadata());
    workloads.add(new Workload(selected, labels, template.spec()));
  }

  private boolean selectorsAreApart() {
    for (Workload one : workloads) {
      for (Workload other : workloads) {
        if (one != other
            && one.selector != null
            && PlainFacts.includes(other.labels, one.selector)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean findsAll(List<Entry> entries) {
    for (Workload workload : workloads) {
      if (!pod(workload.pod)) {
        return false;
      }
    }
    for (Entry entry : entries) {
      Resource resource = entry.resource();
      boolean finds =
          resource instanceof Service service
              ? service(service)
              : !(resource instanceof Ingress ingress) || ingress(ingress);
      if (!finds) {
        return false;
      }
    }
    return true;
  }

  private boolean has(String kind, @Nullable String name) {
    return names.contains(kind + "/" + name);
  }

  private boolean has(String kind, @Nullable String name, @Nullable String key) {
    return names.contains(kind + "/" + name + "/" + key)
        || names.contains(kind + "/" + name + "/*");
  }

  private boolean pod(PodSpec pod) {
    String account = pod.serviceAccountName();
    if (account != null && !account.equals("default") && !has("ServiceAccount", account)) {
      return false;
    }
    for (LocalObjectReference secret : Values.list(pod.imagePullSecrets())) {
      if (!has("Secret", secret.name())) {
        return false;
      }
    }
    for (Volume volume : Values.list(pod.volumes())) {
      if (!volume(volume)) {
        return false;
      }
    }
    return containers(pod.initContainers()) && containers(pod.containers());
  }

  private boolean volume(Volume volume) {
    if (volume.configMap() != null) {
      String name = volume.configMap().name();
      return has("ConfigMap", name) && items("ConfigMap", name, volume.configMap().items());
    }
    if (volume.secret() != null) {
      String name = volume.secret().secretName();
      return has("Secret", name) && items("Secret", name, volume.secret().items());
    }
    return volume.persistentVolumeClaim() == null
        || has("PersistentVolumeClaim", volume.persistentVolumeClaim().claimName());
  }

  private boolean items(String kind, @Nullable String name, @Nullable List<KeyToPath> items) {
    for (KeyToPath item : Values.list(items)) {
      if (!has(kind, name, item.key())) {
        return false;
      }
    }
    return true;
  }

  private boolean containers(@Nullable List<Container> containers) {
    for (Container container : Values.list(containers)) {
      for (EnvVar variable : Values.list(container.env())) {
        if (variable.valueFrom() != null && !source(variable.valueFrom())) {
          return false;
        }
      }
      for (EnvFromSource source : Values.list(container.envFrom())) {
        boolean found =
            source.secretRef() == null
                ? has("ConfigMap", source.configMapRef().name())
                : has("Secret", source.secretRef().name());
        if (!found) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean source(EnvVarSource source) {
    ConfigMapKeySelector config = source.configMapKeyRef();
    SecretKeySelector secret = source.secretKeyRef();
    if (config != null) {
      return has("ConfigMap", config.name(), config.key());
    }
    return secret == null || has("Secret", secret.name(), secret.key());
  }

  private boolean service(Service service) {
    Map<String, String> selector = Values.map(service.spec().selector());
    boolean selects = selector.isEmpty();
    for (Workload workload : workloads) {
      selects |= PlainFacts.includes(workload.labels, selector);
    }
    for (ServicePort port : service.spec().ports()) {
      String name = port.targetPort() == null ? null : port.targetPort().text();
      if (name != null && !leads(selector, name, protocol(port.protocol()))) {
        return false;
      }
    }
    return selects;
  }

  private boolean leads(Map<String, String> selector, String name, String protocol) {
    for (Workload workload : workloads) {
      if (PlainFacts.includes(workload.labels, selector)) {
        for (Container container : workload.pod.containers()) {
          for (ContainerPort port : Values.list(container.ports())) {
            if (name.equals(port.name()) && protocol.equals(protocol(port.protocol()))) {
              return true;
            }
          }
        }
      }
    }
    return false;
  }

  private static String protocol(@Nullable String protocol) {
    return protocol == null ? "TCP" : protocol;
  }

  private boolean ingress(Ingress ingress) {
    for (IngressRule rule : ingress.spec().rules()) {
      if (rule.http() != null) {
        for (HTTPIngressPath path : rule.http().paths()) {
          IngressServiceBackend service = path.backend().service();
          String name = service.port().name();
          if (!has("Service", service.name(), name == null ? "" + service.port().number() : name)) {
            return false;
          }
        }
      }
    }
    boolean certified =
        ingress.metadata().annotations() != null
            && ingress.metadata().annotations().containsKey("cert-manager.io/cluster-issuer");
    for (IngressTLS tls : Values.list(ingress.spec().tls())) {
      if (tls.secretName() != null && !certified && !has("Secret", tls.secretName())) {
        return false;
      }
    }
    return true;
  }

  /** What runs pods: which it selects, the labels they have, and what they are. */
  private static final class Workload {
    private final @Nullable Map<String, String> selector;
    private final Map<String, String> labels;
    private final PodSpec pod;

    private Workload(
        @Nullable Map<String, String> selector, Map<String, String> labels, PodSpec pod) {
      this.selector = selector;
      this.labels = labels;
      this.pod = pod;
    }
  }
}
