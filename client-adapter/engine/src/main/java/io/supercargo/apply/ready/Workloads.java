package io.supercargo.apply.ready;

import io.supercargo.apply.ready.Status.Condition;

/** Rules for kinds that run pods. */
final class Workloads {
  private static final ReadyState NO_STATUS =
      ReadyState.waiting("its controller has not seen it yet");

  private Workloads() {}

  static ReadyState deployment(Status status) {
    if (status.isTrue("spec", "paused")) {
      return ReadyState.ready("its rollout is paused");
    }
    if (status.at("status", "observedGeneration") == null) {
      return NO_STATUS;
    }
    Condition progressing = status.condition("Progressing");
    if (progressing.reason().equals("ProgressDeadlineExceeded")) {
      return ReadyState.failed(progressing.why());
    }
    long wanted = status.number(1, "spec", "replicas");
    long all = count(status, "replicas");
    long updated = count(status, "updatedReplicas");
    long available = count(status, "availableReplicas");
    Condition failure = status.condition("ReplicaFailure");
    if (failure.isTrue() && updated < wanted) {
      return ReadyState.waiting(failure.why());
    }
    if (updated < wanted) {
      return ReadyState.waiting(updated + " of " + wanted + " replicas are updated");
    }
    if (all > updated) {
      return ReadyState.waiting(all - updated + " old replicas have not ended yet");
    }
    return available < updated
        ? ReadyState.waiting(available + " of " + updated + " replicas are available")
        : ReadyState.READY;
  }

  static ReadyState statefulSet(Status status) {
    if (status.text("spec", "updateStrategy", "type").equals("OnDelete")) {
      return ReadyState.ready("its pods are replaced when they are deleted");
    }
    if (status.at("status", "observedGeneration") == null) {
      return NO_STATUS;
    }
    long wanted = status.number(1, "spec", "replicas");
    long ready = count(status, "readyReplicas");
    if (ready < wanted) {
      return ReadyState.waiting(ready + " of " + wanted + " replicas are ready");
    }
    if (count(status, "replicas") > wanted) {
      return ReadyState.waiting(count(status, "replicas") - wanted + " replicas too many");
    }
    long partition = status.number(0, "spec", "updateStrategy", "rollingUpdate", "partition");
    String revision = status.text("status", "updateRevision");
    boolean rolled = revision.equals(status.text("status", "currentRevision"));
    long updated = rolled ? wanted : count(status, "updatedReplicas");
    return updated < wanted - partition
        ? ReadyState.waiting(updated + " of " + (wanted - partition) + " replicas are updated")
        : ReadyState.READY;
  }

  static ReadyState daemonSet(Status status) {
    if (status.text("spec", "updateStrategy", "type").equals("OnDelete")) {
      return ReadyState.ready("its pods are replaced when they are deleted");
    }
    if (status.at("status", "observedGeneration") == null) {
      return NO_STATUS;
    }
    long wanted = count(status, "desiredNumberScheduled");
    long updated = count(status, "updatedNumberScheduled");
    long available = count(status, "numberAvailable");
    if (updated < wanted) {
      return ReadyState.waiting(updated + " of " + wanted + " pods are updated");
    }
    return available < wanted
        ? ReadyState.waiting(available + " of " + wanted + " pods are available")
        : ReadyState.READY;
  }

  static ReadyState replicaSet(Status status) {
    long wanted = status.number(1, "spec", "replicas");
    long available = count(status, "availableReplicas");
    Condition failure = status.condition("ReplicaFailure");
    if (available >= wanted && count(status, "replicas") <= wanted) {
      return ReadyState.READY;
    }
    return ReadyState.waiting(
        failure.isTrue() ? failure.why() : available + " of " + wanted + " replicas are available");
  }

  static ReadyState job(Status status) {
    Condition failed = status.condition("Failed");
    if (failed.isTrue()) {
      return ReadyState.failed(failed.why());
    }
    if (status.condition("Complete").isTrue()) {
      return ReadyState.READY;
    }
    if (status.isTrue("spec", "suspend")) {
      return ReadyState.ready("it is suspended");
    }
    long wanted = status.number(1, "spec", "completions");
    return ReadyState.waiting(count(status, "succeeded") + " of " + wanted + " completions");
  }

  private static long count(Status status, String field) {
    return status.number(0, "status", field);
  }
}
