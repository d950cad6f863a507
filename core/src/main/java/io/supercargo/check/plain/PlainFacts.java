package io.supercargo.check.plain;

import io.supercargo.check.engine.Amounts;
import io.supercargo.check.engine.Values;
import io.supercargo.model.IntOrString;
import io.supercargo.model.Quantity;
import io.supercargo.model.Struct;
import io.supercargo.model.apps.v1.DaemonSetSpec;
import io.supercargo.model.apps.v1.DeploymentSpec;
import io.supercargo.model.apps.v1.DeploymentStrategy;
import io.supercargo.model.apps.v1.RollingUpdateDeployment;
import io.supercargo.model.apps.v1.StatefulSetSpec;
import io.supercargo.model.batch.v1.JobSpec;
import io.supercargo.model.core.v1.Container;
import io.supercargo.model.core.v1.ContainerPort;
import io.supercargo.model.core.v1.EnvVar;
import io.supercargo.model.core.v1.HTTPGetAction;
import io.supercargo.model.core.v1.LifecycleHandler;
import io.supercargo.model.core.v1.PersistentVolumeClaim;
import io.supercargo.model.core.v1.Pod;
import io.supercargo.model.core.v1.PodSpec;
import io.supercargo.model.core.v1.PodTemplateSpec;
import io.supercargo.model.core.v1.Probe;
import io.supercargo.model.core.v1.ResourceRequirements;
import io.supercargo.model.core.v1.ServicePort;
import io.supercargo.model.core.v1.ServiceSpec;
import io.supercargo.model.core.v1.TCPSocketAction;
import io.supercargo.model.core.v1.Volume;
import io.supercargo.model.core.v1.VolumeMount;
import io.supercargo.model.meta.v1.LabelSelector;
import io.supercargo.model.meta.v1.ObjectMeta;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What has to hold between the fields of an object whose fields are plain, each by itself. */
final class PlainFacts {
  private PlainFacts() {}

  /** Returns whether it holds for an object; what its parts need has been looked at. */
  static boolean hold(Struct struct) {
    switch (struct.schema().typeName()) {
      case "apps.v1.DeploymentSpec":
        return deployment((DeploymentSpec) struct);
      case "apps.v1.StatefulSetSpec":
        return statefulSet((StatefulSetSpec) struct);
      case "apps.v1.DaemonSetSpec":
        DaemonSetSpec daemons = (DaemonSetSpec) struct;
        return owner(daemons.selector(), daemons.template());
      case "batch.v1.JobSpec":
        return job((JobSpec) struct);
      case "core.v1.Pod":
        return pod(((Pod) struct).spec(), new HashSet<>());
      case "core.v1.EnvVar":
        EnvVar variable = (EnvVar) struct;
        return variable.value() == null || variable.valueFrom() == null;
      case "core.v1.ResourceRequirements":
        return resources((ResourceRequirements) struct);
      case "core.v1.ServiceSpec":
        return service((ServiceSpec) struct);
      default:
        return true;
    }
  }

  private static boolean deployment(DeploymentSpec spec) {
    Integer deadline = spec.progressDeadlineSeconds();
    return owner(spec.selector(), spec.template())
        && Values.number(spec.minReadySeconds()) < (deadline == null ? 600 : deadline)
        && strategy(spec.strategy());
  }

  private static boolean strategy(@Nullable DeploymentStrategy strategy) {
    RollingUpdateDeployment rolling = strategy == null ? null : strategy.rollingUpdate();
    return strategy == null
        || rolling == null
        || (!"Recreate".equals(strategy.type())
            && (isMore(rolling.maxSurge()) || isMore(rolling.maxUnavailable())));
  }

  /** Returns whether a share is more than nothing, as it is by default. */
  private static boolean isMore(@Nullable IntOrString share) {
    if (share == null) {
      return true;
    }
    String text = share.text();
    return text == null ? share.intValue() > 0 : text.charAt(0) != '0';
  }

  private static boolean statefulSet(StatefulSetSpec spec) {
    Set<String> volumes = new HashSet<>();
    for (PersistentVolumeClaim claim : Values.list(spec.volumeClaimTemplates())) {
      if (claim.name() == null || !volumes.add(claim.name())) {
        return false;
      }
    }
    return restarts(spec.template(), true)
        && selects(spec.selector(), spec.template())
        && pod(spec.template().spec(), volumes);
  }

  private static boolean owner(@Nullable LabelSelector selector, PodTemplateSpec template) {
    return restarts(template, true)
        && selects(selector, template)
        && pod(template.spec(), new HashSet<>());
  }

  private static boolean job(JobSpec spec) {
    PodTemplateSpec template = spec.template();
    for (String label : labels(template.metadata()).keySet()) {
      // Labels that the server sets itself.
      if (label.startsWith("batch.") || label.equals("job-name") || label.startsWith("control")) {
        return false;
      }
    }
    return restarts(template, false) && pod(template.spec(), new HashSet<>());
  }

  private static boolean restarts(PodTemplateSpec template, boolean always) {
    String policy = template.spec().restartPolicy();
    return always == (policy == null || policy.equals("Always"));
  }

  private static boolean selects(@Nullable LabelSelector selector, PodTemplateSpec template) {
    return selector != null && includes(labels(template.metadata()), selector.matchLabels());
  }

  static Map<String, String> labels(@Nullable ObjectMeta meta) {
    return meta == null ? Map.of() : Values.map(meta.labels());
  }

  /** Returns whether labels have all of those that a selector asks for. */
  static boolean includes(Map<String, String> labels, @Nullable Map<String, String> selector) {
    for (Map.Entry<String, String> label : Values.map(selector).entrySet()) {
      if (!label.getValue().equals(labels.get(label.getKey()))) {
        return false;
      }
    }
    return true;
  }

  /** Looks at a pod that has, beside its own, volumes of these names. */
  private static boolean pod(PodSpec spec, Set<String> volumes) {
    for (Volume volume : Values.list(spec.volumes())) {
      if (!volumes.add(volume.name())) {
        return false;
      }
    }
    Set<String> names = new HashSet<>();
    for (Container container : Values.list(spec.initContainers())) {
      boolean runsOnce = container.lifecycle() == null && !hasProbes(container);
      if (!runsOnce || !names.add(container.name()) || !container(container, volumes)) {
        return false;
      }
    }
    for (Container container : Values.list(spec.containers())) {
      if (!names.add(container.name()) || !container(container, volumes)) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasProbes(Container container) {
    return container.startupProbe() != null
        || container.livenessProbe() != null
        || container.readinessProbe() != null;
  }

  private static boolean container(Container container, Set<String> volumes) {
    for (VolumeMount mount : Values.list(container.volumeMounts())) {
      if (!volumes.contains(mount.name())) {
        return false;
      }
    }
    Set<String> ports = new HashSet<>();
    for (ContainerPort port : Values.list(container.ports())) {
      if (port.name() != null && !ports.add(port.name())) {
        return false;
      }
    }
    return probe(container.startupProbe(), ports)
        && probe(container.livenessProbe(), ports)
        && probe(container.readinessProbe(), ports)
        && (container.lifecycle() == null
            || (hook(container.lifecycle().postStart(), ports)
                && hook(container.lifecycle().preStop(), ports)));
  }

  private static boolean probe(@Nullable Probe probe, Set<String> ports) {
    TCPSocketAction socket = probe == null ? null : probe.tcpSocket();
    return probe == null
        || (http(probe.httpGet(), ports) && (socket == null || port(socket.port(), ports)));
  }

  private static boolean hook(@Nullable LifecycleHandler hook, Set<String> ports) {
    return hook == null || http(hook.httpGet(), ports);
  }

  private static boolean http(@Nullable HTTPGetAction action, Set<String> ports) {
    return action == null || port(action.port(), ports);
  }

  private static boolean port(IntOrString port, Set<String> ports) {
    return port.text() == null || ports.contains(port.text());
  }

  private static boolean resources(ResourceRequirements resources) {
    Map<String, Quantity> limits = Values.map(resources.limits());
    for (Map.Entry<String, Quantity> request : Values.map(resources.requests()).entrySet()) {
      Quantity limit = limits.get(request.getKey());
      if (limit != null && Amounts.compare(request.getValue(), limit) > 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean service(ServiceSpec spec) {
    List<ServicePort> ports = spec.ports();
    Set<String> names = new HashSet<>();
    for (ServicePort port : ports) {
      boolean named = port.name() != null && names.add(port.name());
      if (!named && (port.name() != null || ports.size() > 1)) {
        return false;
      }
    }
    return spec.clusterIP() == null || spec.type() == null || spec.type().equals("ClusterIP");
  }
}
