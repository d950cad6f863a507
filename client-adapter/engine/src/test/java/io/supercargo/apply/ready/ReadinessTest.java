package io.supercargo.apply.ready;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.apply.spi.LiveObject;
import io.supercargo.read.JsonTrees;
import io.supercargo.read.ManifestReader;
import io.supercargo.render.Json;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadinessTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      textBlock =
          """
          v1 ConfigMap | {} | READY |
          v1 ConfigMap | {metadata: {deletionTimestamp: x, finalizers: [a]}} | WAITING | it is being deleted, kept by [a]
          v1 ConfigMap | {metadata: {deletionTimestamp: x}} | WAITING | it is being deleted
          apps/v1 Deployment | {spec: {replicas: 2}} | WAITING | its controller has not seen it yet
          apps/v1 Deployment | {spec: {paused: true}} | READY | its rollout is paused
          apps/v1 Deployment | {metadata: {generation: 3}, status: {observedGeneration: 2}} | WAITING | its controller has not seen the change yet
          apps/v1 Deployment | {metadata: {generation: 3}, status: {observedGeneration: "2"}} | WAITING | its controller has not seen the change yet
          apps/v1 Deployment | {spec: {replicas: 2}, status: {observedGeneration: 1, updatedReplicas: 1}} | WAITING | 1 of 2 replicas are updated
          apps/v1 Deployment | {spec: {replicas: 2}, status: {observedGeneration: 1, replicas: 3, updatedReplicas: 2}} | WAITING | 1 old replicas have not ended yet
          apps/v1 Deployment | {spec: {replicas: 2}, status: {observedGeneration: 1, replicas: 2, updatedReplicas: 2, availableReplicas: 1}} | WAITING | 1 of 2 replicas are available
          apps/v1 Deployment | {spec: {replicas: 2}, status: {observedGeneration: 1, replicas: 2, updatedReplicas: 2, availableReplicas: 2}} | READY |
          apps/v1 Deployment | {spec: {replicas: 0}, status: {observedGeneration: 1}} | READY |
          apps/v1 Deployment | {status: {observedGeneration: 1, conditions: [{type: Progressing, status: "False", reason: ProgressDeadlineExceeded, message: late}]}} | FAILED | ProgressDeadlineExceeded: late
          apps/v1 Deployment | {status: {observedGeneration: 1, conditions: [{type: ReplicaFailure, status: "True", reason: FailedCreate, message: exceeded quota}]}} | WAITING | FailedCreate: exceeded quota
          apps/v1 StatefulSet | {spec: {updateStrategy: {type: OnDelete}}} | READY | its pods are replaced when they are deleted
          apps/v1 StatefulSet | {} | WAITING | its controller has not seen it yet
          apps/v1 StatefulSet | {spec: {replicas: 3}, status: {observedGeneration: 1, readyReplicas: 2}} | WAITING | 2 of 3 replicas are ready
          apps/v1 StatefulSet | {spec: {replicas: 1}, status: {observedGeneration: 1, readyReplicas: 1, replicas: 2}} | WAITING | 1 replicas too many
          apps/v1 StatefulSet | {spec: {replicas: 3}, status: {observedGeneration: 1, readyReplicas: 3, replicas: 3, currentRevision: a, updateRevision: b, updatedReplicas: 1}} | WAITING | 1 of 3 replicas are updated
          apps/v1 StatefulSet | {spec: {replicas: 3, updateStrategy: {rollingUpdate: {partition: 2}}}, status: {observedGeneration: 1, readyReplicas: 3, replicas: 3, currentRevision: a, updateRevision: b, updatedReplicas: 1}} | READY |
          apps/v1 StatefulSet | {status: {observedGeneration: 1, readyReplicas: 1, replicas: 1, currentRevision: a, updateRevision: a}} | READY |
          apps/v1 DaemonSet | {spec: {updateStrategy: {type: OnDelete}}} | READY | its pods are replaced when they are deleted
          apps/v1 DaemonSet | {} | WAITING | its controller has not seen it yet
          apps/v1 DaemonSet | {status: {observedGeneration: 1, desiredNumberScheduled: 2, updatedNumberScheduled: 1}} | WAITING | 1 of 2 pods are updated
          apps/v1 DaemonSet | {status: {observedGeneration: 1, desiredNumberScheduled: 2, updatedNumberScheduled: 2, numberAvailable: 1}} | WAITING | 1 of 2 pods are available
          apps/v1 DaemonSet | {status: {observedGeneration: 1}} | READY |
          apps/v1 ReplicaSet | {spec: {replicas: 2}, status: {replicas: 2, availableReplicas: 1}} | WAITING | 1 of 2 replicas are available
          apps/v1 ReplicaSet | {status: {conditions: [{type: ReplicaFailure, status: "True", reason: quota}]}} | WAITING | quota
          v1 ReplicationController | {status: {replicas: 1, availableReplicas: 1}} | READY |
          batch/v1 Job | {spec: {completions: 2}, status: {succeeded: 1}} | WAITING | 1 of 2 completions
          batch/v1 Job | {status: {conditions: [{type: Failed, status: "True", reason: BackoffLimitExceeded}]}} | FAILED | BackoffLimitExceeded
          batch/v1 Job | {status: {conditions: [{type: Complete, status: "True"}]}} | READY |
          batch/v1 Job | {spec: {suspend: true}} | READY | it is suspended
          batch/v1 CronJob | {} | READY |
          v1 Pod | {status: {phase: Succeeded}} | READY |
          v1 Pod | {status: {phase: Failed, reason: Evicted, message: disk}} | FAILED | Evicted: disk
          v1 Pod | {status: {phase: Failed}} | FAILED | it has failed
          v1 Pod | {status: {phase: Pending}} | WAITING | it is pending
          v1 Pod | {status: {phase: Running}} | WAITING | it is not ready
          v1 Pod | {status: {phase: Running, conditions: [{type: Ready, status: "True"}]}} | READY |
          v1 Pod | {status: {phase: Pending, conditions: [{type: PodScheduled, status: "False", reason: Unschedulable, message: no nodes}]}} | WAITING | Unschedulable: no nodes
          v1 Pod | {status: {phase: Running, containerStatuses: [{name: a, state: {running: {}}}, {name: b, state: {waiting: {reason: CrashLoopBackOff}}}]}} | FAILED | container b: CrashLoopBackOff
          v1 Pod | {status: {phase: Pending, initContainerStatuses: [{name: a, state: {waiting: {reason: ErrImagePull, message: m}}}]}} | WAITING | container a: ErrImagePull: m
          v1 PersistentVolumeClaim | {status: {phase: Bound}} | READY |
          v1 PersistentVolumeClaim | {status: {phase: Pending}} | WAITING | it is Pending
          v1 PersistentVolumeClaim | {status: {phase: Lost}} | FAILED | its volume is lost
          v1 Namespace | {} | WAITING | it is not yet Active
          v1 Namespace | {status: {phase: Active}} | READY |
          v1 Service | {} | READY |
          v1 Service | {spec: {type: LoadBalancer}} | WAITING | its load balancer has no address yet
          v1 Service | {spec: {type: LoadBalancer}, status: {loadBalancer: {ingress: [{ip: 10.0.0.1}]}}} | READY |
          apiextensions.k8s.io/v1 CustomResourceDefinition | {} | WAITING | it is not established yet
          apiextensions.k8s.io/v1 CustomResourceDefinition | {status: {conditions: [{type: Established, status: "True"}]}} | READY |
          apiextensions.k8s.io/v1 CustomResourceDefinition | {status: {conditions: [{type: Established, status: "False", reason: Installing}]}} | WAITING | it is not established yet
          apiextensions.k8s.io/v1 CustomResourceDefinition | {status: {conditions: [{type: Established, status: "False", reason: NotAccepted, message: m}]}} | FAILED | NotAccepted: m
          apiextensions.k8s.io/v1 CustomResourceDefinition | {status: {conditions: [{type: NamesAccepted, status: "False", reason: Taken}]}} | FAILED | Taken
          apiregistration.k8s.io/v1 APIService | {} | WAITING | it is not available yet
          apiregistration.k8s.io/v1 APIService | {status: {conditions: [{type: Available, status: "False", message: down}]}} | WAITING | down
          apiregistration.k8s.io/v1 APIService | {status: {conditions: [{type: Available, status: "True"}]}} | READY |
          networking.k8s.io/v1 Ingress | {} | READY |
          example.com/v1 Backup | {} | READY |
          example.com/v1 Backup | {status: {conditions: [{type: Ready, status: "False"}]}} | WAITING | it is not ready
          example.com/v1 Backup | {status: {conditions: [{type: Ready, status: Unknown, reason: Starting}]}} | WAITING | Starting
          example.com/v1 Backup | {status: {conditions: [{type: Ready, status: "True"}]}} | READY |
          example.com/v1 Backup | {status: {conditions: [{type: Stalled, status: "True", reason: Stuck}]}} | FAILED | Stuck
          example.com/v1 Backup | {status: {conditions: [{type: Reconciling, status: "True", message: busy}]}} | WAITING | busy
          """)
  void tellsHowFarItHasCome(String type, String yaml, ReadyState.Phase phase, String reason) {
    String[] words = type.split(" ", -1);
    ReadyState state = Readiness.of(object(words[0], words[1], yaml));
    assertThat(state).isEqualTo(new ReadyState(phase, reason == null ? "" : reason));
  }

  /** Reads a flow mapping as an object of no known kind, so that every field is a tree. */
  static LiveObject object(String apiVersion, String kind, String yaml) {
    String text = "{apiVersion: x/v1, kind: X, body: " + yaml + "}";
    String json =
        Json.write(ManifestReader.strict().withoutPositions().read(text).resources().get(0));
    Object body = JsonTrees.readObject("x", json.getBytes(StandardCharsets.UTF_8)).get("body");
    java.util.Map<String, Object> tree = new java.util.LinkedHashMap<>();
    tree.put("apiVersion", apiVersion);
    tree.put("kind", kind);
    ((java.util.Map<?, ?>) body).forEach((key, value) -> tree.put(String.valueOf(key), value));
    return LiveObject.of(tree);
  }
}
