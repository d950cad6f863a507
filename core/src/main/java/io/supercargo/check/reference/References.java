package io.supercargo.check.reference;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Problems;
import io.supercargo.check.engine.Rule;
import io.supercargo.finding.Findings;
import io.supercargo.model.KubernetesTarget;
import io.supercargo.model.Resource;
import io.supercargo.model.core.v1.Service;
import io.supercargo.model.networking.v1.Ingress;
import io.supercargo.set.Entry;
import io.supercargo.set.Manifests;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** The rules across a set: whether its resources fit each other. */
public final class References {
  private static final Rule<Workload, SetScope> OVERLAP = new SelectorOverlap();

  private final Manifests set;
  private final KubernetesTarget cluster;
  private final Graph graph;

  /** Looks up once what the resources of a set refer to each other by. */
  public References(Manifests set, KubernetesTarget cluster) {
    this.set = set;
    this.cluster = cluster;
    this.graph = new Graph(set);
  }

  /** Returns the rules. */
  public static List<Rule<?, ?>> rules() {
    List<Rule<?, ?>> all = new ArrayList<>(Targets.rules());
    all.addAll(PodReferences.rules());
    all.addAll(ServiceReferences.rules());
    all.addAll(IngressReferences.rules());
    all.addAll(OtherReferences.rules());
    all.add(OVERLAP);
    return all;
  }

  /**
   * Returns what does not fit between one resource and the others. The origins of a finding are
   * those of other resources that it is about.
   *
   * @param index the position of the resource in the set
   */
  public Findings check(int index) {
    return walk(index).problems().findings();
  }

  /**
   * Returns the resources of the set that one of them names: configuration, claims, accounts,
   * services, what is scaled or bound.
   *
   * @param index the position of the resource in the set
   * @return them in the order in which they are named, each once
   */
  public List<Resource> namedBy(int index) {
    SetScope scope = walk(index);
    Set<Resource> named = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Resource> order = new ArrayList<>();
    for (Target target : scope.targets) {
      Entry entry = graph.find(target);
      if (entry != null && named.add(entry.resource())) {
        order.add(entry.resource());
      }
    }
    return order;
  }

  private SetScope walk(int index) {
    Entry entry = set.entries().get(index);
    SetScope scope = new SetScope(new Problems(entry.resource()), cluster, graph, entry);
    Workload workload = graph.workload(index);
    if (workload != null) {
      check(workload, scope);
    } else {
      check(entry.resource(), scope);
    }
    return scope;
  }

  private void check(Workload workload, SetScope scope) {
    if (workload.spec != null) {
      PodReferences.check(workload.spec, workload.specPath, scope);
    }
    OtherReferences.governing(workload.entry.resource(), scope);
    OVERLAP.check(workload, FieldPath.ROOT.child("spec"), scope);
  }

  private static void check(Resource resource, SetScope scope) {
    switch (resource.schema().typeName()) {
      case "core.v1.Service":
        ServiceReferences.check((Service) resource, scope);
        break;
      case "networking.v1.Ingress":
        IngressReferences.check((Ingress) resource, scope);
        break;
      case "autoscaling.v2.HorizontalPodAutoscaler", "autoscaling.v1.HorizontalPodAutoscaler":
        OtherReferences.scaler(resource, scope);
        break;
      case "policy.v1.PodDisruptionBudget":
        OtherReferences.selection(resource, "selector", scope);
        break;
      case "networking.v1.NetworkPolicy":
        OtherReferences.selection(resource, "podSelector", scope);
        break;
      case "rbac.v1.RoleBinding", "rbac.v1.ClusterRoleBinding":
        OtherReferences.binding(resource, scope);
        break;
      default:
        break;
    }
  }
}
