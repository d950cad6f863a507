package io.supercargo.check.pod;

import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.check.meta.Metadata;
import io.supercargo.check.meta.Names;
import io.supercargo.model.core.v1.PodOS;
import io.supercargo.model.core.v1.PodResourceClaim;
import io.supercargo.model.core.v1.PodSpec;
import io.supercargo.model.core.v1.Volume;
import io.supercargo.model.meta.v1.ObjectMeta;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What rules know about the pod around a value. */
final class PodScope extends Scope {
  final PodSpec spec;

  /** Whether this is a Pod itself and not the template of one. */
  final boolean pod;

  /** The name of the Pod, empty in a template. */
  final String name;

  final Map<String, String> annotations;

  /** The volumes that nothing is wrong with, by name: what mounts can refer to. */
  final Map<String, Volume> volumes = new HashMap<>();

  private PodScope(
      Scope outer, PodSpec spec, boolean pod, String name, Map<String, String> annotations) {
    super(outer);
    this.spec = spec;
    this.pod = pod;
    this.name = name;
    this.annotations = annotations;
  }

  static PodScope ofPod(Scope outer, PodSpec spec, @Nullable ObjectMeta meta) {
    return new PodScope(outer, spec, true, Names.expected(meta), Metadata.annotationsOf(meta));
  }

  static PodScope ofTemplate(Scope outer, PodSpec spec, @Nullable ObjectMeta meta) {
    return new PodScope(outer, spec, false, "", Metadata.annotationsOf(meta));
  }

  String os() {
    PodOS os = spec.os();
    return os == null ? "" : Values.text(os.name());
  }

  boolean hostNetwork() {
    return Values.isTrue(spec.hostNetwork());
  }

  boolean hostUsers() {
    Boolean hostUsers = spec.hostUsers();
    return hostUsers == null || hostUsers;
  }

  boolean hasResourceClaim(String name) {
    for (PodResourceClaim claim : Values.list(spec.resourceClaims())) {
      if (name.equals(claim.name())) {
        return true;
      }
    }
    return false;
  }
}
