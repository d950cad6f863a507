package io.supercargo.apply.tests;

import io.supercargo.model.apps.v1.DaemonSet;
import io.supercargo.model.apps.v1.Deployment;
import io.supercargo.model.apps.v1.StatefulSet;
import io.supercargo.model.batch.v1.Job;
import io.supercargo.model.core.v1.PodTemplateSpec;
import io.supercargo.model.core.v1.Service;
import java.util.Map;

/** Workloads that tests deliver; each runs a container of its own name. */
final class Workloads {
  private Workloads() {}

  static Deployment deployment(String name, int replicas, String image) {
    return Deployment.of(
        name,
        d ->
            d.spec(
                s ->
                    s.replicas(replicas)
                        .selector(l -> l.matchLabels(labels(name)))
                        .template(template(name, image))));
  }

  static StatefulSet statefulSet(String name, int replicas) {
    return StatefulSet.of(
        name,
        d ->
            d.spec(
                s ->
                    s.replicas(replicas)
                        .serviceName(name)
                        .selector(l -> l.matchLabels(labels(name)))
                        .template(template(name, name + ":1"))));
  }

  static DaemonSet daemonSet(String name, String image) {
    return DaemonSet.of(
        name,
        d ->
            d.spec(
                s -> s.selector(l -> l.matchLabels(labels(name))).template(template(name, image))));
  }

  static Job job(String name) {
    return Job.of(
        name,
        j ->
            j.spec(
                s ->
                    s.backoffLimit(0)
                        .template(
                            t ->
                                t.spec(
                                    p ->
                                        p.restartPolicy("Never")
                                            .addContainer(c -> c.name(name).image(name + ":1"))))));
  }

  static Service service(String name) {
    return Service.of(
        name,
        s -> s.spec(p -> p.clusterIP("None").selector(labels(name)).addPort(o -> o.port(80))));
  }

  static Map<String, String> labels(String name) {
    return Map.of("app", name);
  }

  private static PodTemplateSpec template(String name, String image) {
    return PodTemplateSpec.of(
        t ->
            t.metadata(m -> m.labels(labels(name)))
                .spec(p -> p.addContainer(c -> c.name(name).image(image))));
  }
}
