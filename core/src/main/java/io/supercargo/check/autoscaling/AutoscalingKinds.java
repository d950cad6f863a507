package io.supercargo.check.autoscaling;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.meta.Metadata;
import io.supercargo.check.meta.NameFormat;
import io.supercargo.model.KubernetesVersion;
import io.supercargo.model.Resource;
import io.supercargo.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.supercargo.model.autoscaling.v2.HorizontalPodAutoscalerSpec;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** HorizontalPodAutoscalers of both versions: what to check, and what to fill in. */
public final class AutoscalingKinds {
  private static final FieldPath SPEC = FieldPath.ROOT.child("spec");
  private static final Rule<HorizontalPodAutoscalerSpec, Scope> REPLICAS = new ReplicaBounds();
  private static final Rule<HorizontalPodAutoscalerSpec, Scope> TARGET = new ScaleTarget();
  private static final Rule<HorizontalPodAutoscalerSpec, Scope> ZERO = new ScaleToZero();

  private AutoscalingKinds() {}

  /** Returns the rules of this family. */
  public static List<Rule<?, ?>> rules() {
    List<Rule<?, ?>> rules = new ArrayList<>();
    rules.add(REPLICAS);
    rules.add(TARGET);
    rules.add(ZERO);
    rules.addAll(Metrics.rules());
    rules.addAll(Behaviors.rules());
    return rules;
  }

  /** Checks a resource that is defaulted already; returns false if its kind is another's. */
  public static boolean check(Resource resource, Scope scope) {
    if (resource instanceof HorizontalPodAutoscaler autoscaler) {
      check(resource, autoscaler.spec(), scope);
      return true;
    }
    if (resource instanceof io.supercargo.model.autoscaling.v1.HorizontalPodAutoscaler) {
      check(resource, FirstVersion.upgrade(resource), scope);
      return true;
    }
    return false;
  }

  private static void check(
      Resource resource, @Nullable HorizontalPodAutoscalerSpec spec, Scope scope) {
    Metadata.check(resource, NameFormat.SUBDOMAIN, scope);
    Metadata.generation(resource, scope);
    if (spec != null) {
      REPLICAS.check(spec, SPEC, scope);
      TARGET.check(spec, SPEC.child("scaleTargetRef"), scope);
      Metrics.check(spec.metrics(), SPEC.child("metrics"), scope);
      ZERO.check(spec, SPEC, scope);
      Behaviors.check(spec.behavior(), SPEC.child("behavior"), scope);
    }
  }

  /** Returns a resource with defaults filled in; the same one if its kind is another's. */
  public static Resource defaults(Resource resource, KubernetesVersion version) {
    if (resource instanceof HorizontalPodAutoscaler autoscaler) {
      return AutoscalerDefaults.apply(autoscaler, version);
    }
    if (resource instanceof io.supercargo.model.autoscaling.v1.HorizontalPodAutoscaler autoscaler) {
      return FirstVersion.defaults(autoscaler);
    }
    return resource;
  }
}
