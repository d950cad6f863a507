package io.supercargo.check.pod;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.meta.Metadata;
import io.supercargo.model.Quantity;
import io.supercargo.model.core.v1.PodOS;
import io.supercargo.model.core.v1.PodSpec;
import io.supercargo.model.core.v1.ResourceRequirements;
import java.util.List;
import java.util.Map;

/** Walks through the spec of a pod or of a pod template. */
final class PodWalk {
  private static final Rule<PodSpec, PodScope> CONTAINERS = new ContainersRequired();
  private static final Rule<PodSpec, PodScope> HOST_NETWORK = new HostNetworkPorts();
  private static final Rule<PodSpec, PodScope> RESTART = new RestartPolicy();
  private static final Rule<PodSpec, PodScope> DNS_POLICY = new DnsPolicy();
  private static final Rule<PodSpec, PodScope> DNS_CONFIG = new DnsConfig();
  private static final Rule<PodSpec, PodScope> NAMES = new PodNames();
  private static final Rule<PodSpec, PodScope> HOSTNAME = new Hostname();
  private static final Rule<PodSpec, PodScope> DEADLINE = new ActiveDeadline();
  private static final Rule<PodSpec, PodScope> PREEMPTION = new PreemptionPolicy();
  private static final Rule<PodSpec, PodScope> GATES = new Gates();
  private static final Rule<PodSpec, PodScope> ALIASES = new HostAliases();
  private static final Rule<PodSpec, PodScope> CLAIMS = new PodClaims();
  private static final Rule<PodSpec, PodScope> TOKENS = new TokenAccount();
  private static final Rule<PodOS, PodScope> SYSTEM = new OperatingSystem();
  private static final Rule<PodSpec, PodScope> OTHER_SYSTEM = new OtherSystemFields();
  private static final Rule<PodSpec, PodScope> ANNOTATIONS = new PodAnnotations();

  private PodWalk() {}

  static List<Rule<?, ?>> rules() {
    return List.of(
        CONTAINERS,
        HOST_NETWORK,
        RESTART,
        DNS_POLICY,
        DNS_CONFIG,
        NAMES,
        HOSTNAME,
        DEADLINE,
        PREEMPTION,
        GATES,
        ALIASES,
        CLAIMS,
        TOKENS,
        SYSTEM,
        OTHER_SYSTEM,
        ANNOTATIONS);
  }

  /** Checks a spec, with its path and that of the annotations. */
  static void check(FieldPath at, FieldPath annotations, PodScope scope) {
    PodSpec spec = scope.spec;
    VolumeWalk.check(spec, at.child("volumes"), scope);
    CONTAINERS.check(spec, at, scope);
    ContainerWalk.check(spec, at, scope);
    own(spec, at, scope);
    SecurityWalk.pod(spec, at, annotations, scope);
    Scheduling.check(spec, at, scope);
    resources(spec, at, scope);
    system(spec, at, scope);
    Metadata.labels(spec.nodeSelector(), at.child("nodeSelector"), scope);
    if (!scope.annotations.isEmpty()) {
      ANNOTATIONS.check(spec, annotations, scope);
      String tolerations = scope.annotations.get(AnnotatedTolerations.KEY);
      FieldPath path = annotations.child(AnnotatedTolerations.KEY);
      Scheduling.tolerations(AnnotatedTolerations.read(tolerations), path, scope);
    }
  }

  private static void own(PodSpec spec, FieldPath at, PodScope scope) {
    HOST_NETWORK.check(spec, at, scope);
    RESTART.check(spec, at, scope);
    DNS_POLICY.check(spec, at, scope);
    DNS_CONFIG.check(spec, at, scope);
    NAMES.check(spec, at, scope);
    HOSTNAME.check(spec, at, scope);
    DEADLINE.check(spec, at, scope);
    PREEMPTION.check(spec, at, scope);
    GATES.check(spec, at, scope);
    ALIASES.check(spec, at, scope);
    CLAIMS.check(spec, at, scope);
    TOKENS.check(spec, at, scope);
  }

  private static void resources(PodSpec spec, FieldPath at, PodScope scope) {
    Map<String, Quantity> overhead = spec.overhead();
    if (overhead != null) {
      ResourceWalk.overhead(overhead, at.child("overhead"), scope);
    }
    ResourceRequirements own = spec.resources();
    // Pods of Windows can have none, and then nothing else about them is said.
    if (own != null && !scope.os().equals("windows")) {
      ResourceWalk.pod(own, at.child("resources"), scope);
    }
  }

  private static void system(PodSpec spec, FieldPath at, PodScope scope) {
    PodOS os = spec.os();
    if (os != null) {
      int before = scope.problems().count();
      SYSTEM.check(os, at.child("os"), scope);
      if (scope.problems().count() == before) {
        OTHER_SYSTEM.check(spec, at, scope);
      }
    }
  }
}
