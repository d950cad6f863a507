package io.supercargo.apply.ready;

import io.supercargo.apply.spi.ClusterClient;
import io.supercargo.apply.spi.ListQuery;
import io.supercargo.apply.spi.LiveObject;
import io.supercargo.apply.spi.ResourceType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Looks at the pods of a workload that is not ready, because the workload does not say what is
 * wrong with them. Only pods of the newest revision count: those of the one before may be broken.
 */
final class PodTrouble {
  private static final ResourceType POD = new ResourceType("", "v1", "Pod", "pods", true, Set.of());
  private static final ResourceType REPLICA_SET =
      new ResourceType("apps", "v1", "ReplicaSet", "replicasets", true, Set.of());
  private static final String REVISION = "deployment.kubernetes.io/revision";
  private static final String TEMPLATE_GENERATION = "deprecated.daemonset.template.generation";
  private static final String HASH = "pod-template-hash";

  private final ClusterClient client;

  PodTrouble(ClusterClient client) {
    this.client = client;
  }

  /**
   * Returns how far an object has come, with what its pods say.
   *
   * @param object the object
   * @param state what it says itself
   */
  ReadyState explain(LiveObject object, ReadyState state) throws InterruptedException {
    String selector = selector(object);
    if (state.phase() != ReadyState.Phase.WAITING || selector.isEmpty() || !isSeen(object)) {
      return state;
    }
    ReadyState worst = state;
    for (LiveObject pod : pods(object, selector)) {
      ReadyState trouble = Pods.trouble(new Status(pod));
      if (trouble != null && !worst.isFailed()) {
        String text = "pod " + pod.name() + ": " + trouble.reason();
        boolean fatal = trouble.isFailed() && !isRetried(object, trouble);
        worst = new ReadyState(fatal ? ReadyState.Phase.FAILED : state.phase(), text);
      }
    }
    return worst;
  }

  /** Until its controller has seen the object, it names the revision before as the newest. */
  private static boolean isSeen(LiveObject object) {
    long observed = new Status(object).number(object.generation(), "status", "observedGeneration");
    return observed >= object.generation();
  }

  /** A Job counts crashes itself, up to its limit. */
  private static boolean isRetried(LiveObject object, ReadyState trouble) {
    return object.kind().equals("Job") && trouble.reason().contains("CrashLoopBackOff");
  }

  private static String selector(LiveObject object) {
    switch (object.kind()) {
      case "Deployment", "StatefulSet", "DaemonSet", "ReplicaSet", "Job":
        return labels(Status.at(object.tree(), "spec", "selector", "matchLabels"));
      default:
        return "";
    }
  }

  private static String labels(@Nullable Object labels) {
    List<String> parts = new ArrayList<>();
    if (labels instanceof Map<?, ?> map) {
      map.forEach((key, value) -> parts.add(key + "=" + value));
    }
    return String.join(",", parts);
  }

  private List<LiveObject> pods(LiveObject object, String selector) throws InterruptedException {
    String newest = selector + newest(object, selector);
    return client.list(ListQuery.of(POD, object.namespace()).labelled(newest)).items();
  }

  /** Returns what the labels of the newest pods have besides. */
  private String newest(LiveObject object, String selector) throws InterruptedException {
    Status status = new Status(object);
    switch (object.kind()) {
      case "Deployment":
        return newestReplicaSet(object, selector);
      case "StatefulSet":
        String revision = status.text("status", "updateRevision");
        return revision.isEmpty() ? "" : ",controller-revision-hash=" + revision;
      case "DaemonSet":
        String generation = object.annotations().get(TEMPLATE_GENERATION);
        return generation == null ? "" : ",pod-template-generation=" + generation;
      default:
        return "";
    }
  }

  private String newestReplicaSet(LiveObject deployment, String selector)
      throws InterruptedException {
    String revision = deployment.annotations().getOrDefault(REVISION, "");
    ListQuery query = ListQuery.of(REPLICA_SET, deployment.namespace()).labelled(selector);
    for (LiveObject replicas : client.list(query).items()) {
      String hash = replicas.labels().get(HASH);
      if (hash != null && revision.equals(replicas.annotations().get(REVISION))) {
        return "," + HASH + "=" + hash;
      }
    }
    return "";
  }
}
