package io.supercargo.apply.colour;

import io.supercargo.apply.rollout.Colour;
import io.supercargo.model.Resource;
import io.supercargo.model.apps.v1.Deployment;
import io.supercargo.model.apps.v1.StatefulSet;
import io.supercargo.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.supercargo.model.core.v1.PodTemplateSpec;
import io.supercargo.model.core.v1.Service;
import io.supercargo.model.meta.v1.LabelSelector;
import io.supercargo.model.meta.v1.ObjectMeta;
import io.supercargo.model.policy.v1.PodDisruptionBudget;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives resources a colour. */
final class Paint {
  private final Colour colour;
  private final String service;

  Paint(Colour colour, String service) {
    this.colour = colour;
    this.service = service;
  }

  /** Returns the twin in this colour of a resource that is there once for each. */
  Resource doubled(Resource resource, @Nullable Integer replicas) {
    String name = Pods.name(resource, colour);
    if (resource instanceof Deployment deployment) {
      return deployment.with(
          d -> {
            d.metadata(m -> metadata(m.name(name)));
            d.spec(s -> s.selector(this::selector).template(this::template));
            if (replicas != null) {
              d.spec(s -> s.replicas(replicas));
            }
          });
    }
    if (resource instanceof StatefulSet set) {
      return set.with(
          d -> {
            d.metadata(m -> metadata(m.name(name)));
            d.spec(s -> s.selector(this::selector).template(this::template));
            if (replicas != null) {
              d.spec(s -> s.replicas(replicas));
            }
          });
    }
    if (resource instanceof HorizontalPodAutoscaler scaler) {
      String target =
          String.valueOf(scaler.spec() == null ? null : scaler.spec().scaleTargetRef().name());
      return scaler.with(
          h ->
              h.metadata(m -> metadata(m.name(name)))
                  .spec(s -> s.scaleTargetRef(t -> t.name(target + "-" + colour))));
    }
    return ((PodDisruptionBudget) resource)
        .with(b -> b.metadata(m -> metadata(m.name(name))).spec(s -> s.selector(this::selector)));
  }

  /** Returns a Service that selects pods of this colour. */
  Service service(Service plain) {
    return plain.with(
        s ->
            s.metadata(m -> m.replaceLabel(Colour.SERVICE, service))
                .spec(p -> p.selector(Map.of(Colour.LABEL, colour.toString()))));
  }

  private void metadata(ObjectMeta.Builder metadata) {
    metadata.replaceLabel(Colour.LABEL, colour.toString()).replaceLabel(Colour.SERVICE, service);
  }

  private void selector(LabelSelector.Builder selector) {
    selector.replaceMatchLabel(Colour.LABEL, colour.toString());
  }

  private void template(PodTemplateSpec.Builder template) {
    template.metadata(m -> m.replaceLabel(Colour.LABEL, colour.toString()));
  }
}
