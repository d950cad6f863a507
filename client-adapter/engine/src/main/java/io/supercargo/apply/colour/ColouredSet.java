package io.supercargo.apply.colour;

import io.supercargo.apply.rollout.Colour;
import io.supercargo.apply.rollout.Rollouts;
import io.supercargo.apply.spi.ObjectKey;
import io.supercargo.model.Arguments;
import io.supercargo.model.Resource;
import io.supercargo.model.apps.v1.Deployment;
import io.supercargo.model.apps.v1.StatefulSet;
import io.supercargo.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.supercargo.model.core.v1.Service;
import io.supercargo.model.policy.v1.PodDisruptionBudget;
import io.supercargo.set.Entry;
import io.supercargo.set.Manifests;
import io.supercargo.set.ManifestsBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A set with a Service and the workload that it selects, to be delivered in a colour: the workload,
 * its autoscalers and budgets are renamed, its pods get a label, and every Service that selects it
 * selects that label, too.
 */
public final class ColouredSet {
  private final Manifests set;
  private final Service service;
  private final Resource workload;
  private final Map<String, String> podLabels;

  private ColouredSet(Manifests set, Service service, Resource workload) {
    this.set = set;
    this.service = service;
    this.workload = workload;
    this.podLabels = Pods.labels(workload);
  }

  /**
   * Finds what is coloured.
   *
   * @param name the name of the Service
   * @throws IllegalArgumentException if the set has no such Service, or that does not select
   *     exactly one Deployment or StatefulSet of the set
   */
  public static ColouredSet of(Manifests set, String name) {
    Service service = set.get(Service.class, name);
    List<Resource> selected = new ArrayList<>();
    for (Resource resource : set) {
      boolean workload = resource instanceof Deployment || resource instanceof StatefulSet;
      if (workload && Pods.selects(Pods.selector(service), Pods.labels(resource))) {
        selected.add(resource);
      }
    }
    if (selected.size() != 1) {
      throw Arguments.failure(
          "expected that Service "
              + name
              + " selects one Deployment or StatefulSet of the set, found "
              + selected.stream().map(each -> each.kind() + " " + each.name()).toList());
    }
    return new ColouredSet(set, service, selected.get(0));
  }

  /** Returns the name of the Service. */
  public String service() {
    return String.valueOf(service.name());
  }

  /** Returns how many replicas are written, null if none are. */
  public @Nullable Integer replicas() {
    return Pods.replicas(workload);
  }

  /** Returns the key of the workload in a colour, of the plain workload for null. */
  public ObjectKey workload(String namespace, @Nullable Colour colour) {
    String name = Pods.name(workload, colour);
    return workload instanceof Deployment
        ? Rollouts.deployment(namespace, name)
        : Rollouts.statefulSet(namespace, name);
  }

  /** Returns the namespace of the workload, null if it is that of the context. */
  public @Nullable String namespace() {
    return workload.namespace() == null ? set.namespace() : workload.namespace();
  }

  /** Returns whether an object is there once for each colour, and is the one of this colour. */
  public boolean has(Colour colour, ObjectKey key) {
    for (Resource resource : set) {
      if (isDoubled(resource)
          && key.type().kind().equals(resource.kind())
          && key.name().equals(Pods.name(resource, colour))) {
        return true;
      }
    }
    return false;
  }

  private boolean isDoubled(Resource resource) {
    return resource == workload
        || (resource instanceof HorizontalPodAutoscaler scaler && Pods.scales(scaler, workload))
        || (resource instanceof PodDisruptionBudget budget && Pods.guards(budget, podLabels));
  }

  /**
   * Returns the set in a colour.
   *
   * @param replicas of the workload, null for what is written
   */
  public Manifests in(Colour colour, @Nullable Integer replicas) {
    Paint paint = new Paint(colour, service());
    ManifestsBuilder builder = Manifests.builder(set.name());
    builder.namespace(set.namespace()).complete(set.isComplete());
    set.outside().forEach(builder::outside);
    for (Entry entry : set.entries()) {
      Resource resource = entry.resource();
      if (isDoubled(resource)) {
        builder.add(entry.withResource(paint.doubled(resource, replicas)));
      } else if (resource instanceof Service each && follows(each)) {
        builder.add(entry.withResource(paint.service(each)));
      } else {
        builder.add(entry);
      }
    }
    return builder.build();
  }

  /** The Service that names the pods of a StatefulSet goes for both colours. */
  @SuppressWarnings("ReferenceEquality") // the Service itself, not one that is like it
  private boolean follows(Service other) {
    boolean governs =
        workload instanceof StatefulSet set
            && set.spec() != null
            && String.valueOf(other.name()).equals(set.spec().serviceName());
    return other == service || (!governs && Pods.selects(Pods.selector(other), podLabels));
  }
}
