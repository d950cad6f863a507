package io.supercargo.check.plain;

import static io.supercargo.check.plain.Parts.list;
import static io.supercargo.check.plain.Parts.map;
import static io.supercargo.check.plain.Parts.number;
import static io.supercargo.check.plain.Parts.struct;
import static io.supercargo.check.plain.Parts.text;

import io.supercargo.check.engine.Amounts;
import io.supercargo.model.IntOrString;
import io.supercargo.model.Quantity;
import io.supercargo.model.Struct;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What has to hold between the fields of an object whose fields are plain, each by itself. */
final class PlainFacts {
  private static final int DEFAULT_DEADLINE = 600;

  private PlainFacts() {}

  /** Returns whether it holds for an object; what its parts need has been looked at. */
  static boolean hold(Struct struct) {
    switch (struct.schema().typeName()) {
      case "apps.v1.DeploymentSpec":
        return owner(struct)
            && number(struct, "minReadySeconds", 0)
                < number(struct, "progressDeadlineSeconds", DEFAULT_DEADLINE);
      case "apps.v1.DeploymentStrategy":
        return struct.part("rollingUpdate") == null || !"Recreate".equals(text(struct, "type"));
      case "apps.v1.RollingUpdateDeployment":
        return isMore(struct.part("maxSurge")) || isMore(struct.part("maxUnavailable"));
      case "apps.v1.StatefulSetSpec":
      case "apps.v1.DaemonSetSpec":
        return owner(struct);
      case "batch.v1.JobSpec":
        return job(struct);
      case "core.v1.Pod":
        return pod(struct(struct, "spec"), new HashSet<>());
      case "core.v1.EnvVar":
        return struct.part("value") == null || struct.part("valueFrom") == null;
      case "core.v1.ResourceRequirements":
        return resources(map(struct, "requests"), map(struct, "limits"));
      case "core.v1.ServiceSpec":
        return service(struct);
      default:
        return true;
    }
  }

  /** Returns whether a share is more than nothing, as it is by default. */
  private static boolean isMore(@Nullable Object share) {
    if (share == null) {
      return true;
    }
    IntOrString value = (IntOrString) share;
    String text = value.text();
    return text == null ? value.intValue() > 0 : text.charAt(0) != '0';
  }

  /** Looks at what keeps a number of pods running. */
  private static boolean owner(Struct spec) {
    Struct template = struct(spec, "template");
    Set<String> claims = new HashSet<>();
    if (spec.schema().indexOf("volumeClaimTemplates") >= 0) {
      for (Struct claim : list(spec, "volumeClaimTemplates")) {
        String name = text(struct(claim, "metadata"), "name");
        if (name == null || !claims.add(name)) {
          return false;
        }
      }
    }
    Struct pod = struct(template, "spec");
    String policy = text(pod, "restartPolicy");
    return (policy == null || policy.equals("Always"))
        && Parts.includes(
            map(struct(template, "metadata"), "labels"),
            map(struct(spec, "selector"), "matchLabels"))
        && pod(pod, claims);
  }

  private static boolean job(Struct spec) {
    Struct template = struct(spec, "template");
    Map<String, String> labels = map(struct(template, "metadata"), "labels");
    for (String label : labels.keySet()) {
      // Labels that the server sets itself.
      if (label.startsWith("batch.") || label.equals("job-name") || label.startsWith("control")) {
        return false;
      }
    }
    Struct pod = struct(template, "spec");
    String policy = text(pod, "restartPolicy");
    return policy != null && !policy.equals("Always") && pod(pod, new HashSet<>());
  }

  /** Looks at a pod that has, beside its own, volumes of these names. */
  private static boolean pod(@Nullable Struct spec, Set<String> volumes) {
    for (Struct volume : list(spec, "volumes")) {
      if (!volumes.add(String.valueOf(text(volume, "name")))) {
        return false;
      }
    }
    Set<String> names = new HashSet<>();
    for (Struct container : list(spec, "initContainers")) {
      if (!runsOnce(container) || !container(container, names, volumes)) {
        return false;
      }
    }
    for (Struct container : list(spec, "containers")) {
      if (!container(container, names, volumes)) {
        return false;
      }
    }
    return true;
  }

  private static boolean runsOnce(Struct container) {
    return container.part("startupProbe") == null
        && container.part("livenessProbe") == null
        && container.part("readinessProbe") == null
        && container.part("lifecycle") == null;
  }

  private static boolean container(Struct container, Set<String> names, Set<String> volumes) {
    for (Struct mount : list(container, "volumeMounts")) {
      if (!volumes.contains(text(mount, "name"))) {
        return false;
      }
    }
    Set<String> ports = new HashSet<>();
    for (Struct port : list(container, "ports")) {
      String name = text(port, "name");
      if (name != null && !ports.add(name)) {
        return false;
      }
    }
    Struct lifecycle = struct(container, "lifecycle");
    return names.add(String.valueOf(text(container, "name")))
        && leadsToPort(struct(container, "startupProbe"), ports)
        && leadsToPort(struct(container, "livenessProbe"), ports)
        && leadsToPort(struct(container, "readinessProbe"), ports)
        && leadsToPort(struct(lifecycle, "postStart"), ports)
        && leadsToPort(struct(lifecycle, "preStop"), ports);
  }

  /** Returns whether a port that a probe or hook names, if it does, is one of these. */
  private static boolean leadsToPort(@Nullable Struct probe, Set<String> ports) {
    Struct action = struct(probe, "httpGet");
    action = action == null ? struct(probe, "tcpSocket") : action;
    IntOrString port = action == null ? null : (IntOrString) action.part("port");
    return port == null || port.text() == null || ports.contains(port.text());
  }

  private static boolean resources(Map<String, Quantity> requests, Map<String, Quantity> limits) {
    for (Map.Entry<String, Quantity> request : requests.entrySet()) {
      Quantity limit = limits.get(request.getKey());
      if (limit != null && Amounts.compare(request.getValue(), limit) > 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean service(Struct spec) {
    List<Struct> ports = list(spec, "ports");
    Set<String> names = new HashSet<>();
    for (Struct port : ports) {
      String name = text(port, "name");
      if (name == null ? ports.size() > 1 : !names.add(name)) {
        return false;
      }
    }
    String type = text(spec, "type");
    return spec.part("clusterIP") == null || type == null || type.equals("ClusterIP");
  }
}
