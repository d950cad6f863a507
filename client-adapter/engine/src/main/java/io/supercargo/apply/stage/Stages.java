package io.supercargo.apply.stage;

import io.supercargo.apply.project.Wanted;
import io.supercargo.apply.spi.ObjectKey;
import io.supercargo.model.Resource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The order in which objects are delivered. What is in one stage does not need each other; a stage
 * begins when those before it are ready.
 *
 * <p>An object comes after what it needs: the CustomResourceDefinition of its kind, its Namespace,
 * what it names (configuration, claims, accounts, services, what it scales), what it says it comes
 * {@linkplain After after}; and after the kinds that usually come first. A Service comes before
 * workloads, because they may wait for each other by its name, unless the plan changes whom it
 * selects: then it comes after them and needs those that it selects, so that it never points at
 * pods that are not there yet.
 */
public final class Stages {
  private final List<List<ObjectKey>> stages;
  private final Map<ObjectKey, Set<ObjectKey>> needs;

  private Stages(List<List<ObjectKey>> stages, Map<ObjectKey, Set<ObjectKey>> needs) {
    this.stages = stages;
    this.needs = needs;
  }

  /**
   * Orders objects.
   *
   * @param all the objects of a set
   * @param named which resource names which others, in the order of the objects
   * @param lateServices services that come after the workloads
   * @throws io.supercargo.apply.fault.DeliveryException if objects say they come after each other,
   *     or after something that the set does not have
   */
  public static Stages of(
      List<Wanted> all, List<List<Resource>> named, Set<ObjectKey> lateServices) {
    List<Node> nodes = new ArrayList<>();
    for (Wanted wanted : all) {
      boolean late = lateServices.contains(wanted.key());
      int rank = late ? Rank.AFTER_WORKLOADS : Rank.of(wanted.key().type());
      nodes.add(new Node(wanted, rank));
    }
    link(nodes, named);
    for (Node node : nodes) {
      if (lateServices.contains(node.key())) {
        followPods(node, nodes);
      }
    }
    new Levels(nodes).compute();
    return new Stages(group(nodes), needs(nodes));
  }

  /** Returns objects in the order in which they go: the last kinds first. */
  public static List<ObjectKey> reversed(List<ObjectKey> keys) {
    List<ObjectKey> sorted = new ArrayList<>(keys);
    sorted.sort((one, two) -> Integer.compare(Rank.of(two.type()), Rank.of(one.type())));
    return sorted;
  }

  private static void link(List<Node> nodes, List<List<Resource>> named) {
    Map<ObjectKey, Node> byKey = new HashMap<>();
    IdentityHashMap<Resource, Node> byResource = new IdentityHashMap<>();
    Map<String, Node> namespaces = new HashMap<>();
    for (Node node : nodes) {
      byKey.put(node.key(), node);
      byResource.put(node.wanted.entry().resource(), node);
      if (node.rank == Rank.NAMESPACES) {
        namespaces.put(node.key().name(), node);
      }
    }
    After after = new After(nodes);
    for (int i = 0; i < nodes.size(); i++) {
      Node node = nodes.get(i);
      node.mustFollow.addAll(after.of(node));
      node.follow(byKey.get(node.wanted.definition()));
      node.follow(namespaces.get(node.key().namespace()));
      for (Resource resource : named.get(i)) {
        node.follow(byResource.get(resource));
      }
    }
  }

  /** A late Service needs the workloads whose pods it selects, whatever these name. */
  private static void followPods(Node service, List<Node> nodes) {
    for (Node node : nodes) {
      if (Selection.selects(service.wanted, node.wanted)) {
        node.follows.remove(service);
        service.follow(node);
      }
    }
  }

  private static List<List<ObjectKey>> group(List<Node> nodes) {
    List<Node> sorted = new ArrayList<>(nodes);
    // Stable: within a stage, the order of the set.
    sorted.sort(
        (one, two) ->
            one.level != two.level
                ? Integer.compare(one.level, two.level)
                : Integer.compare(one.depth, two.depth));
    List<List<ObjectKey>> stages = new ArrayList<>();
    Node before = null;
    for (Node node : sorted) {
      if (before == null || before.level != node.level || before.depth != node.depth) {
        stages.add(new ArrayList<>());
      }
      stages.get(stages.size() - 1).add(node.key());
      before = node;
    }
    return stages;
  }

  private static Map<ObjectKey, Set<ObjectKey>> needs(List<Node> nodes) {
    Map<ObjectKey, Set<ObjectKey>> needs = new HashMap<>();
    for (Node node : nodes) {
      Set<ObjectKey> keys = new HashSet<>();
      for (Node other : node.all()) {
        keys.add(other.key());
      }
      needs.put(node.key(), keys);
    }
    return needs;
  }

  /** Returns the stages in order, each with at least one object. */
  public List<List<ObjectKey>> all() {
    return Collections.unmodifiableList(stages);
  }

  /** Returns what an object needs directly; it cannot be delivered if that fails. */
  public Set<ObjectKey> needsOf(ObjectKey key) {
    return needs.getOrDefault(key, Set.of());
  }
}
