package io.supercargo.benchmarks.start;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.ContainerBuilder;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.EnvVarBuilder;
import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.PodSpecBuilder;
import io.fabric8.kubernetes.api.model.ProbeBuilder;
import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.DeploymentBuilder;

/** The Deployment of {@link Fabric8Shop}. */
final class Fabric8Deployment {
  private Fabric8Deployment() {}

  static Deployment build() {
    return new DeploymentBuilder()
        .withMetadata(
            Fabric8Shop.metadata("shop")
                .addToAnnotations("example.com/owner", "team-store")
                .addToAnnotations("example.com/runbook", "https://runbooks.example.com/shop")
                .build())
        .withNewSpec()
        .withReplicas(3)
        .withRevisionHistoryLimit(5)
        .withNewSelector()
        .addToMatchLabels("app.kubernetes.io/name", "shop")
        .addToMatchLabels("app.kubernetes.io/instance", "store")
        .endSelector()
        .withNewStrategy()
        .withType("RollingUpdate")
        .withNewRollingUpdate()
        .withMaxSurge(new IntOrString(1))
        .withMaxUnavailable(new IntOrString("25%"))
        .endRollingUpdate()
        .endStrategy()
        .withNewTemplate()
        .withNewMetadata()
        .addToLabels("app.kubernetes.io/name", "shop")
        .addToLabels("app.kubernetes.io/instance", "store")
        .addToLabels("app.kubernetes.io/part-of", "store")
        .addToAnnotations("prometheus.io/scrape", "true")
        .addToAnnotations("prometheus.io/port", "8080")
        .endMetadata()
        .withSpec(pod())
        .endTemplate()
        .endSpec()
        .build();
  }

  private static PodSpec pod() {
    return new PodSpecBuilder()
        .withServiceAccountName("shop")
        .withTerminationGracePeriodSeconds(45L)
        .withNewSecurityContext()
        .withRunAsNonRoot(true)
        .withRunAsUser(10001L)
        .withFsGroup(10001L)
        .withNewSeccompProfile()
        .withType("RuntimeDefault")
        .endSeccompProfile()
        .endSecurityContext()
        .withInitContainers(migration())
        .withContainers(shop())
        .addNewVolume()
        .withName("data")
        .withNewPersistentVolumeClaim()
        .withClaimName("shop-data")
        .endPersistentVolumeClaim()
        .endVolume()
        .addNewVolume()
        .withName("config")
        .withNewConfigMap()
        .withName("shop")
        .endConfigMap()
        .endVolume()
        .addNewVolume()
        .withName("tmp")
        .withNewEmptyDir()
        .withSizeLimit(new Quantity("256Mi"))
        .endEmptyDir()
        .endVolume()
        .build();
  }

  private static Container migration() {
    return new ContainerBuilder()
        .withName("migrate")
        .withImage("registry.example.com/store/shop-migrations:2.7.1")
        .withArgs("migrate", "--target=latest")
        .withEnv(secret("DB_URL", "url"), secret("DB_PASSWORD", "password"))
        .withNewResources()
        .addToRequests("cpu", new Quantity("100m"))
        .addToRequests("memory", new Quantity("128Mi"))
        .endResources()
        .build();
  }

  private static EnvVar secret(String variable, String key) {
    return new EnvVarBuilder()
        .withName(variable)
        .withNewValueFrom()
        .withNewSecretKeyRef()
        .withName("shop-db")
        .withKey(key)
        .endSecretKeyRef()
        .endValueFrom()
        .build();
  }

  private static Container shop() {
    return new ContainerBuilder()
        .withName("shop")
        .withImage("registry.example.com/store/shop:2.7.1")
        .withImagePullPolicy("IfNotPresent")
        .addNewPort()
        .withName("http")
        .withContainerPort(8080)
        .withProtocol("TCP")
        .endPort()
        .addNewPort()
        .withName("metrics")
        .withContainerPort(9090)
        .withProtocol("TCP")
        .endPort()
        .addNewEnvFrom()
        .withNewConfigMapRef()
        .withName("shop")
        .endConfigMapRef()
        .endEnvFrom()
        .addNewEnv()
        .withName("JAVA_TOOL_OPTIONS")
        .withValue("-XX:MaxRAMPercentage=75 -XX:+ExitOnOutOfMemoryError")
        .endEnv()
        .addNewEnv()
        .withName("POD_NAME")
        .withNewValueFrom()
        .withNewFieldRef()
        .withFieldPath("metadata.name")
        .endFieldRef()
        .endValueFrom()
        .endEnv()
        .addToEnv(secret("DB_URL", "url"), secret("DB_PASSWORD", "password"))
        .withNewResources()
        .addToRequests("cpu", new Quantity("250m"))
        .addToRequests("memory", new Quantity("512Mi"))
        .addToLimits("cpu", new Quantity("2"))
        .addToLimits("memory", new Quantity("1Gi"))
        .endResources()
        .addNewVolumeMount()
        .withName("data")
        .withMountPath("/var/lib/shop")
        .endVolumeMount()
        .addNewVolumeMount()
        .withName("config")
        .withMountPath("/etc/shop")
        .withReadOnly(true)
        .endVolumeMount()
        .addNewVolumeMount()
        .withName("tmp")
        .withMountPath("/tmp")
        .endVolumeMount()
        .withStartupProbe(probe("liveness").withPeriodSeconds(5).withFailureThreshold(30).build())
        .withReadinessProbe(probe("readiness").withPeriodSeconds(10).withTimeoutSeconds(2).build())
        .withLivenessProbe(
            probe("liveness").withInitialDelaySeconds(20).withPeriodSeconds(20).build())
        .withNewSecurityContext()
        .withAllowPrivilegeEscalation(false)
        .withReadOnlyRootFilesystem(true)
        .withNewCapabilities()
        .withDrop("ALL")
        .endCapabilities()
        .endSecurityContext()
        .build();
  }

  private static ProbeBuilder probe(String what) {
    return new ProbeBuilder()
        .withNewHttpGet()
        .withPath("/actuator/health/" + what)
        .withPort(new IntOrString("http"))
        .endHttpGet();
  }
}
