package io.supercargo.benchmarks.language;

import io.supercargo.model.IntOrString;
import io.supercargo.model.apps.v1.Deployment;
import io.supercargo.model.apps.v1.DeploymentSpec;
import io.supercargo.model.core.v1.Container;
import io.supercargo.model.core.v1.ContainerPort;
import io.supercargo.model.core.v1.EnvVar;
import io.supercargo.model.core.v1.HTTPGetAction;
import io.supercargo.model.core.v1.PodSpec;
import io.supercargo.model.core.v1.PodTemplateSpec;
import io.supercargo.model.core.v1.Probe;
import io.supercargo.model.core.v1.ResourceRequirements;
import io.supercargo.model.core.v1.Volume;
import io.supercargo.model.meta.v1.LabelSelector;
import io.supercargo.model.meta.v1.ObjectMeta;

/** The same Deployment, described in two ways. Each class has one, so that none loads the other. */
final class Workload {
  private Workload() {}

  /** By lambdas that configure builders. */
  static final class OfLambdas {
    private OfLambdas() {}

    public static void main(String[] args) {
      System.out.println(build());
    }

    static Deployment build() {
      return Deployment.of(
          d ->
              d.metadata(m -> m.name("web").label("app", "web"))
                  .spec(
                      s ->
                          s.replicas(3)
                              .selector(l -> l.matchLabel("app", "web"))
                              .template(
                                  t ->
                                      t.metadata(m -> m.label("app", "web"))
                                          .spec(OfLambdas::pod))));
    }

    private static void pod(PodSpec.Builder pod) {
      pod.addContainer(
              c ->
                  c.name("web")
                      .image("nginx:1.27")
                      .addPort(p -> p.name("http").containerPort(8080))
                      .addEnv(e -> e.name("LOG_LEVEL").value("info"))
                      .resources(r -> r.request("cpu", "250m").limit("memory", "512Mi"))
                      .readinessProbe(p -> p.httpGet(h -> h.path("/healthz").port("http"))))
          .addVolume(v -> v.name("tmp").emptyDir(e -> {}));
    }
  }

  /** By values that builders make. */
  static final class OfValues {
    private OfValues() {}

    public static void main(String[] args) {
      System.out.println(build());
    }

    static Deployment build() {
      ObjectMeta labels = ObjectMeta.builder().label("app", "web").build();
      LabelSelector selector = LabelSelector.builder().matchLabel("app", "web").build();
      PodTemplateSpec template = PodTemplateSpec.builder().metadata(labels).spec(pod()).build();
      return Deployment.builder()
          .metadata(ObjectMeta.builder().name("web").label("app", "web").build())
          .spec(DeploymentSpec.builder().replicas(3).selector(selector).template(template).build())
          .build();
    }

    private static PodSpec pod() {
      HTTPGetAction get =
          HTTPGetAction.builder().path("/healthz").port(IntOrString.of("http")).build();
      Volume volume =
          Volume.builder()
              .name("tmp")
              .emptyDir(io.supercargo.model.core.v1.EmptyDirVolumeSource.builder().build())
              .build();
      Container container =
          Container.builder()
              .name("web")
              .image("nginx:1.27")
              .addPort(ContainerPort.builder().name("http").containerPort(8080).build())
              .addEnv(EnvVar.builder().name("LOG_LEVEL").value("info").build())
              .resources(
                  ResourceRequirements.builder()
                      .request("cpu", "250m")
                      .limit("memory", "512Mi")
                      .build())
              .readinessProbe(Probe.builder().httpGet(get).build())
              .build();
      return PodSpec.builder().addContainer(container).addVolume(volume).build();
    }
  }
}
