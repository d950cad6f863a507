package io.supercargo.client.contract.pods;

import io.supercargo.apply.spi.LiveObject;
import io.supercargo.render.JsonWriter;
import io.supercargo.testing.cluster.Answer;
import io.supercargo.testing.cluster.Cluster;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Does to pods what becomes of them. */
final class Pods {
  private static final String MERGE = "application/merge-patch+json";

  private final Cluster cluster;
  private final List<Rule> rules = new CopyOnWriteArrayList<>();
  private final Map<String, PodFate> told = new ConcurrentHashMap<>();

  private record Rule(Predicate<LiveObject> which, PodFate fate) {}

  Pods(Cluster cluster) {
    this.cluster = cluster;
  }

  void decide(Predicate<LiveObject> which, PodFate fate) {
    rules.add(0, new Rule(which, fate));
  }

  private PodFate fate(LiveObject pod) {
    for (Rule rule : rules) {
      if (rule.which.test(pod)) {
        return rule.fate;
      }
    }
    return PodFate.READY;
  }

  void run(LiveObject pod) {
    if (pod.isTerminating()) {
      if (pod.finalizers().isEmpty()) {
        send("DELETE", pod, "?gracePeriodSeconds=0", null, Map.of());
      }
      return;
    }
    PodFate fate = fate(pod);
    if (fate == told.get(pod.uid()) || hasEnded(pod)) {
      return;
    }
    if (fate != PodFate.UNSCHEDULABLE && at(pod, "spec", "nodeName") == null) {
      bind(pod);
    }
    if (send("PATCH", pod, "/status", MERGE, Map.of("status", new PodStatus(pod).of(fate)))) {
      told.put(pod.uid(), fate);
    }
  }

  private static boolean hasEnded(LiveObject pod) {
    Object phase = at(pod, "status", "phase");
    return "Succeeded".equals(phase) || "Failed".equals(phase);
  }

  private static @Nullable Object at(LiveObject pod, String part, String field) {
    return pod.tree().get(part) instanceof Map<?, ?> map ? map.get(field) : null;
  }

  private void bind(LiveObject pod) {
    Map<String, Object> binding =
        Map.of(
            "apiVersion",
            "v1",
            "kind",
            "Binding",
            "metadata",
            Map.of("name", pod.name()),
            "target",
            Map.of("apiVersion", "v1", "kind", "Node", "name", FakeNode.NAME));
    send("POST", pod, "/binding", "application/json", binding);
  }

  /** Returns whether it was done; false if the pod went away meanwhile. */
  private boolean send(
      String method,
      LiveObject pod,
      String rest,
      @Nullable String contentType,
      Map<String, ?> body) {
    String path = "/api/v1/namespaces/" + pod.namespace() + "/pods/" + pod.name() + rest;
    String text = JsonWriter.standard().renderTree(body).text();
    Answer answer = cluster.send(method, path, contentType, contentType == null ? null : text);
    if (!answer.isSuccess() && answer.code() != 404 && answer.code() != 409) {
      throw new IllegalStateException(method + " " + path + ": " + answer.body());
    }
    return answer.isSuccess();
  }
}
