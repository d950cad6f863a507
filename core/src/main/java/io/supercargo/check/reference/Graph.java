package io.supercargo.check.reference;

import io.supercargo.check.meta.Selectors;
import io.supercargo.model.Resource;
import io.supercargo.model.meta.v1.LabelSelector;
import io.supercargo.ref.ObjectRef;
import io.supercargo.ref.WorkloadRef;
import io.supercargo.set.Entry;
import io.supercargo.set.Manifests;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The resources of a set by what others name them by: kind and name, and labels of pods. Built once
 * for all rules; every look-up is by a hash, so that checks grow linearly with the set.
 */
final class Graph {
  private static final String SEPARATOR = "\n";

  private final Manifests set;
  private final Map<String, Entry> entries;
  private final Set<String> outside = new HashSet<>();
  private final List<WorkloadRef> outsideWorkloads = new ArrayList<>(0);
  private final @Nullable Workload[] workloads;
  private final Map<String, List<Workload>> byLabel = new HashMap<>();
  private @Nullable Makers makers;
  private @Nullable Names names;

  Graph(Manifests set) {
    this.set = set;
    this.entries = new HashMap<>(set.size() * 2);
    this.workloads = new Workload[set.size()];
    List<Entry> all = set.entries();
    for (int i = 0; i < all.size(); i++) {
      Entry entry = all.get(i);
      entries.putIfAbsent(id(entry.resource()), entry);
      Workload workload = Workload.of(i, entry);
      if (workload != null) {
        workloads[i] = workload;
        index(workload);
      }
    }
    for (ObjectRef reference : set.outside()) {
      outside(reference);
    }
  }

  private void index(Workload workload) {
    String namespace = namespace(workload.entry.resource());
    for (Map.Entry<String, String> label : workload.labels.entrySet()) {
      String id = label(namespace, label.getKey(), label.getValue());
      List<Workload> bucket = byLabel.get(id);
      if (bucket == null) {
        bucket = new ArrayList<>(1);
        byLabel.put(id, bucket);
      }
      bucket.add(workload);
    }
  }

  private void outside(ObjectRef reference) {
    boolean everywhere = reference.kind().equals("ClusterRole");
    String namespace = everywhere ? "" : namespace(reference.namespace());
    outside.add(id(group(reference.apiVersion()), reference.kind(), namespace, reference.name()));
    if (reference instanceof WorkloadRef workload) {
      outsideWorkloads.add(workload);
    }
  }

  private static String label(String namespace, String key, String value) {
    return namespace + SEPARATOR + key + SEPARATOR + value;
  }

  static String id(String group, String kind, String namespace, String name) {
    return group + SEPARATOR + kind + SEPARATOR + namespace + SEPARATOR + name;
  }

  private String id(Resource resource) {
    String group = group(resource.apiVersion());
    String namespace = resource.schema().namespaced() ? namespace(resource) : "";
    return id(group, String.valueOf(resource.kind()), namespace, String.valueOf(resource.name()));
  }

  static String group(@Nullable String apiVersion) {
    int slash = apiVersion == null ? -1 : apiVersion.indexOf('/');
    return apiVersion == null || slash < 0 ? "" : apiVersion.substring(0, slash);
  }

  /** Returns the namespace that a resource is in: its own, the set's, or what kubectl would use. */
  String namespace(Resource resource) {
    return namespace(resource.namespace());
  }

  String namespace(@Nullable String stated) {
    String namespace = stated == null || stated.isEmpty() ? set.namespace() : stated;
    return namespace == null ? "default" : namespace;
  }

  /** Returns whether what is not in the set must be named as existing outside. */
  boolean isComplete() {
    return set.isComplete();
  }

  /** Returns the workload at a position of the set, or null if no workload stands there. */
  @Nullable Workload workload(int index) {
    return workloads[index];
  }

  /** Returns the entry that a target names, or null if the set has none. */
  @Nullable Entry find(Target target) {
    return entries.get(target.id());
  }

  /** Returns whether a target is named as existing outside, or made by something of the set. */
  boolean isElsewhere(Target target) {
    if (outside.contains(target.id())) {
      return true;
    }
    if (makers == null) {
      makers = new Makers(set, this);
    }
    return makers.mayMake(target);
  }

  /** Returns the workloads whose pods have all these labels, in the order of the set. */
  List<Workload> select(String namespace, Map<String, String> labels) {
    List<Workload> smallest = null;
    for (Map.Entry<String, String> label : labels.entrySet()) {
      String id = label(namespace, label.getKey(), label.getValue());
      List<Workload> bucket = byLabel.get(id);
      if (bucket == null) {
        return List.of();
      }
      if (smallest == null || bucket.size() < smallest.size()) {
        smallest = bucket;
      }
    }
    return smallest == null || labels.size() == 1 ? orEmpty(smallest) : filter(smallest, labels);
  }

  private static List<Workload> orEmpty(@Nullable List<Workload> workloads) {
    return workloads == null ? List.of() : workloads;
  }

  private static List<Workload> filter(List<Workload> workloads, Map<String, String> labels) {
    List<Workload> result = new ArrayList<>(workloads.size());
    for (Workload workload : workloads) {
      if (workload.labels.entrySet().containsAll(labels.entrySet())) {
        result.add(workload);
      }
    }
    return result;
  }

  /** Returns whether a selector takes a workload's pods, which are in its namespace. */
  static boolean selects(@Nullable LabelSelector selector, Workload workload) {
    return Selectors.matches(selector, workload.labels);
  }

  /** Returns whether a workload that exists outside has all these labels. */
  boolean selectsOutside(String namespace, Map<String, String> labels) {
    for (WorkloadRef workload : outsideWorkloads) {
      Map<String, String> theirs = workload.selector().get();
      if (namespace(workload.namespace()).equals(namespace)
          && theirs.entrySet().containsAll(labels.entrySet())) {
        return true;
      }
    }
    return false;
  }

  /** Returns the name that somebody may have meant, of resources of the target's kind. */
  @Nullable String nearest(Target target) {
    if (names == null) {
      names = new Names(set, this);
    }
    return names.nearest(target);
  }

  /** Returns a workload whose labels may have been meant, or null. */
  @Nullable Workload nearest(String namespace, Map<String, String> labels) {
    if (names == null) {
      names = new Names(set, this);
    }
    return names.nearest(namespace, labels, workloads);
  }
}
