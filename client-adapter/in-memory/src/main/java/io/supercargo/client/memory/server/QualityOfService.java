package io.supercargo.client.memory.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The class of a pod by its requests and limits. */
final class QualityOfService {
  private QualityOfService() {}

  static String of(Map<String, @Nullable Object> pod) {
    List<Object> containers = new ArrayList<>();
    Obj.list(pod, "spec", "initContainers").forEach(containers::add);
    Obj.list(pod, "spec", "containers").forEach(containers::add);
    boolean any = false;
    boolean all = true;
    for (Object container : containers) {
      Map<String, @Nullable Object> requests = Obj.map(container, "resources", "requests");
      Map<String, @Nullable Object> limits = Obj.map(container, "resources", "limits");
      any |= names(requests) || names(limits);
      all &= isGuaranteed(requests, limits, "cpu") && isGuaranteed(requests, limits, "memory");
    }
    return !any ? "BestEffort" : all ? "Guaranteed" : "Burstable";
  }

  private static boolean names(Map<String, @Nullable Object> amounts) {
    return amounts.containsKey("cpu") || amounts.containsKey("memory");
  }

  private static boolean isGuaranteed(
      Map<String, @Nullable Object> requests, Map<String, @Nullable Object> limits, String name) {
    Object limit = limits.get(name);
    return limit != null && limit.equals(requests.get(name));
  }
}
