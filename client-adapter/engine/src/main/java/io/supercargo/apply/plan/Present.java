package io.supercargo.apply.plan;

import io.supercargo.apply.fault.DeliveryException;
import io.supercargo.apply.fault.Explanation;
import io.supercargo.apply.project.Wanted;
import io.supercargo.apply.spi.ClusterClient;
import io.supercargo.apply.spi.ClusterException;
import io.supercargo.apply.spi.LiveObject;
import io.supercargo.apply.spi.ObjectKey;
import io.supercargo.apply.work.Parallel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;

/** Finds which of the wanted objects there are. */
final class Present {
  private final ClusterClient client;
  private final int threads;
  private final Map<ObjectKey, LiveObject> found = new HashMap<>();

  Present(ClusterClient client, int threads) {
    this.client = client;
    this.threads = threads;
  }

  /**
   * Returns the objects that there are.
   *
   * @param members those that were listed already; others are asked for one by one, unless they are
   *     in a namespace that the set brings and that is not there yet
   */
  Map<ObjectKey, LiveObject> find(List<Wanted> wanted, Map<ObjectKey, LiveObject> members)
      throws InterruptedException {
    List<ObjectKey> namespaces = new ArrayList<>();
    List<ObjectKey> others = new ArrayList<>();
    for (Wanted each : wanted) {
      LiveObject member = members.get(each.key());
      if (member != null && member.apiVersion().equals(each.key().type().apiVersion())) {
        found.put(each.key(), member);
      } else if (each.definition() == null) {
        (isNamespace(each.key()) ? namespaces : others).add(each.key());
      }
    }
    ask(namespaces);
    Set<String> absent = new HashSet<>();
    for (ObjectKey each : namespaces) {
      if (!found.containsKey(each)) {
        absent.add(each.name());
      }
    }
    others.removeIf(each -> absent.contains(each.namespace()));
    ask(others);
    return found;
  }

  private static boolean isNamespace(ObjectKey key) {
    return key.type().groupKind().equals("Namespace");
  }

  private void ask(List<ObjectKey> keys) throws InterruptedException {
    List<Callable<Optional<LiveObject>>> questions = new ArrayList<>();
    for (ObjectKey key : keys) {
      questions.add(() -> get(key));
    }
    List<Optional<LiveObject>> answers = new Parallel(threads).all(questions);
    for (int i = 0; i < keys.size(); i++) {
      ObjectKey key = keys.get(i);
      answers.get(i).ifPresent(object -> found.put(key, object));
    }
  }

  private Optional<LiveObject> get(ObjectKey key) throws InterruptedException {
    try {
      return Optional.ofNullable(client.get(key));
    } catch (ClusterException e) {
      throw new DeliveryException(Explanation.of("read", key, e), e);
    }
  }
}
