package io.supercargo.apply.ready;

import io.supercargo.apply.ready.Status.Condition;
import io.supercargo.apply.spi.LiveObject;
import io.supercargo.apply.spi.ResourceType;

/**
 * Tells from an object whether it is ready, by rules for each kind. The rules are those of kstatus,
 * which kubectl's relatives share, without its traps: a Job is ready when it is complete, a failed
 * Pod has failed, an observed generation that is a text counts.
 */
public final class Readiness {
  private Readiness() {}

  /** Returns how far an object has come. */
  public static ReadyState of(LiveObject object) {
    Status status = new Status(object);
    if (object.isTerminating()) {
      return ReadyState.waiting(
          "it is being deleted"
              + (object.finalizers().isEmpty() ? "" : ", kept by " + object.finalizers()));
    }
    long observed = status.number(object.generation(), "status", "observedGeneration");
    if (observed < object.generation()) {
      return ReadyState.waiting("its controller has not seen the change yet");
    }
    if (status.condition("Stalled").isTrue()) {
      return ReadyState.failed(status.condition("Stalled").why());
    }
    if (status.condition("Reconciling").isTrue()) {
      return ReadyState.waiting(status.condition("Reconciling").why());
    }
    return byKind(groupKind(object), status);
  }

  private static String groupKind(LiveObject object) {
    String group = ResourceType.groupOf(object.apiVersion());
    return group.isEmpty() ? object.kind() : object.kind() + "." + group;
  }

  private static ReadyState byKind(String groupKind, Status status) {
    switch (groupKind) {
      case "Deployment.apps":
        return Workloads.deployment(status);
      case "StatefulSet.apps":
        return Workloads.statefulSet(status);
      case "DaemonSet.apps":
        return Workloads.daemonSet(status);
      case "ReplicaSet.apps", "ReplicationController":
        return Workloads.replicaSet(status);
      case "Job.batch":
        return Workloads.job(status);
      case "Pod":
        return Pods.pod(status);
      case "PersistentVolumeClaim":
        return claim(status);
      case "Service":
        return service(status);
      case "Namespace":
        return phase(status, "Active");
      case "CustomResourceDefinition.apiextensions.k8s.io":
        return definition(status);
      case "APIService.apiregistration.k8s.io":
        return available(status);
      case "CronJob.batch",
      "Ingress.networking.k8s.io",
      "HorizontalPodAutoscaler.autoscaling",
      "PersistentVolume":
        return ReadyState.READY;
      default:
        return other(status);
    }
  }

  private static ReadyState claim(Status status) {
    return status.text("status", "phase").equals("Lost")
        ? ReadyState.failed("its volume is lost")
        : phase(status, "Bound");
  }

  private static ReadyState phase(Status status, String wanted) {
    String phase = status.text("status", "phase");
    return phase.equals(wanted)
        ? ReadyState.READY
        : ReadyState.waiting("it is " + (phase.isEmpty() ? "not yet " + wanted : phase));
  }

  private static ReadyState service(Status status) {
    boolean balanced = status.text("spec", "type").equals("LoadBalancer");
    boolean hasAddress = !Status.objects(status.at("status", "loadBalancer", "ingress")).isEmpty();
    return balanced && !hasAddress
        ? ReadyState.waiting("its load balancer has no address yet")
        : ReadyState.READY;
  }

  private static ReadyState definition(Status status) {
    Condition names = status.condition("NamesAccepted");
    if (names.isFalse()) {
      return ReadyState.failed(names.why());
    }
    Condition established = status.condition("Established");
    if (established.isTrue()) {
      return ReadyState.READY;
    }
    return established.isFalse() && !established.reason().equals("Installing")
        ? ReadyState.failed(established.why())
        : ReadyState.waiting("it is not established yet");
  }

  private static ReadyState available(Status status) {
    Condition available = status.condition("Available");
    return available.isTrue()
        ? ReadyState.READY
        : ReadyState.waiting(
            available.why().isEmpty() ? "it is not available yet" : available.why());
  }

  /** Custom resources say by a condition whether they are ready, or nothing. */
  private static ReadyState other(Status status) {
    Condition ready = status.condition("Ready");
    return ready.status().isEmpty() || ready.isTrue()
        ? ReadyState.READY
        : ReadyState.waiting(ready.why().isEmpty() ? "it is not ready" : ready.why());
  }
}
