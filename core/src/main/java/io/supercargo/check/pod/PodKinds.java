package io.supercargo.check.pod;

import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.node.NodeSelectors;
import io.supercargo.check.volume.VolumeSources;
import io.supercargo.model.KubernetesVersion;
import io.supercargo.model.Resource;
import io.supercargo.model.core.v1.Pod;
import java.util.ArrayList;
import java.util.List;

/** The kinds of this family: what to check of each, and what to fill in. */
public final class PodKinds {
  private PodKinds() {}

  /** Checks a resource that is defaulted already; returns false if its kind is another's. */
  public static boolean check(Resource resource, Scope scope) {
    if (resource instanceof Pod pod) {
      PodRules.check(pod, scope);
      return true;
    }
    return false;
  }

  /** Returns a resource with defaults filled in; the same one if its kind is another's. */
  public static Resource defaults(Resource resource, KubernetesVersion version) {
    return resource instanceof Pod pod ? PodDefaults.pod(pod, version) : resource;
  }

  /** Returns the rules of pods and pod templates. */
  public static List<Rule<?, ?>> rules() {
    List<Rule<?, ?>> all = new ArrayList<>(PodWalk.rules());
    all.addAll(ContainerWalk.rules());
    all.addAll(Handlers.rules());
    all.addAll(ResourceWalk.rules());
    all.addAll(SecurityWalk.rules());
    all.addAll(Scheduling.rules());
    all.addAll(NodeSelectors.rules());
    all.addAll(VolumeWalk.rules());
    all.addAll(VolumeSources.rules());
    return all;
  }
}
