package io.supercargo.apply;

import io.supercargo.model.Resource;
import io.supercargo.model.apps.v1.DaemonSet;
import io.supercargo.model.apps.v1.Deployment;
import io.supercargo.model.apps.v1.StatefulSet;
import io.supercargo.model.core.v1.ConfigMap;
import io.supercargo.model.core.v1.Pod;
import io.supercargo.model.core.v1.PodTemplateSpec;
import io.supercargo.model.core.v1.Secret;
import io.supercargo.model.core.v1.Service;
import io.supercargo.model.networking.v1.Ingress;
import io.supercargo.set.Manifests;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Resources for tests. */
public final class Samples {
  private static final Map<String, String> LABELS = Map.of("app", "web");

  private Samples() {}

  public static Manifests set(Resource... resources) {
    return Manifests.of("shop", List.of(resources));
  }

  public static ConfigMap config(String name, String value) {
    return ConfigMap.of(name, c -> c.data("A", value));
  }

  public static Secret secret(String name, String password) {
    return Secret.of(name, s -> s.stringData("password", password));
  }

  public static Pod pod(String name) {
    return Pod.of(name, p -> p.spec(s -> s.addContainer(c -> c.name("web").image("web:1"))));
  }

  /** Returns a pod that needs a ConfigMap. */
  public static Pod using(String config) {
    return Pod.of(
        "using",
        p ->
            p.spec(
                s ->
                    s.addContainer(
                        c ->
                            c.name("web")
                                .image("web:1")
                                .addEnvFrom(e -> e.configMapRef(r -> r.name(config))))));
  }

  public static Deployment deployment(String image) {
    return Deployment.of(
        "web", d -> d.spec(s -> s.selector(l -> l.matchLabels(LABELS)).template(template(image))));
  }

  public static Deployment deployment(String image, int replicas) {
    return deployment(image).with(d -> d.spec(s -> s.replicas(replicas)));
  }

  public static StatefulSet statefulSet(String image) {
    return StatefulSet.of(
        "web",
        d ->
            d.spec(
                s ->
                    s.serviceName("web-pods")
                        .selector(l -> l.matchLabels(LABELS))
                        .template(template(image))));
  }

  public static DaemonSet daemonSet(String image) {
    return DaemonSet.of(
        "web", d -> d.spec(s -> s.selector(l -> l.matchLabels(LABELS)).template(template(image))));
  }

  private static Consumer<PodTemplateSpec.Builder> template(String image) {
    return t ->
        t.metadata(m -> m.labels(LABELS))
            .spec(p -> p.addContainer(c -> c.name("web").image(image)));
  }

  /** Returns a Service that selects the pods of the workloads here. */
  public static Service service() {
    return Service.of("web", s -> s.spec(p -> p.selector(LABELS).addPort(q -> q.port(80))));
  }

  public static Ingress ingress() {
    return Ingress.of(
        "web",
        i ->
            i.spec(
                s -> s.defaultBackend(b -> b.service(v -> v.name("web").port(p -> p.number(80))))));
  }
}
