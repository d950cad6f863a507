package io.supercargo.benchmarks.start;

import io.kubernetes.client.custom.IntOrString;
import io.kubernetes.client.custom.Quantity;
import io.kubernetes.client.openapi.models.V1Capabilities;
import io.kubernetes.client.openapi.models.V1ConfigMapEnvSource;
import io.kubernetes.client.openapi.models.V1ConfigMapVolumeSource;
import io.kubernetes.client.openapi.models.V1Container;
import io.kubernetes.client.openapi.models.V1ContainerPort;
import io.kubernetes.client.openapi.models.V1Deployment;
import io.kubernetes.client.openapi.models.V1DeploymentSpec;
import io.kubernetes.client.openapi.models.V1DeploymentStrategy;
import io.kubernetes.client.openapi.models.V1EmptyDirVolumeSource;
import io.kubernetes.client.openapi.models.V1EnvFromSource;
import io.kubernetes.client.openapi.models.V1EnvVar;
import io.kubernetes.client.openapi.models.V1EnvVarSource;
import io.kubernetes.client.openapi.models.V1HTTPGetAction;
import io.kubernetes.client.openapi.models.V1LabelSelector;
import io.kubernetes.client.openapi.models.V1ObjectFieldSelector;
import io.kubernetes.client.openapi.models.V1ObjectMeta;
import io.kubernetes.client.openapi.models.V1PersistentVolumeClaimVolumeSource;
import io.kubernetes.client.openapi.models.V1PodSecurityContext;
import io.kubernetes.client.openapi.models.V1PodSpec;
import io.kubernetes.client.openapi.models.V1PodTemplateSpec;
import io.kubernetes.client.openapi.models.V1Probe;
import io.kubernetes.client.openapi.models.V1ResourceRequirements;
import io.kubernetes.client.openapi.models.V1RollingUpdateDeployment;
import io.kubernetes.client.openapi.models.V1SeccompProfile;
import io.kubernetes.client.openapi.models.V1SecretKeySelector;
import io.kubernetes.client.openapi.models.V1SecurityContext;
import io.kubernetes.client.openapi.models.V1Volume;
import io.kubernetes.client.openapi.models.V1VolumeMount;

/** The Deployment of {@link OfficialShop}. */
final class OfficialDeployment {
  private OfficialDeployment() {}

  static V1Deployment build() {
    return new V1Deployment()
        .apiVersion("apps/v1")
        .kind("Deployment")
        .metadata(
            OfficialShop.metadata("shop")
                .putAnnotationsItem("example.com/owner", "team-store")
                .putAnnotationsItem("example.com/runbook", "https://runbooks.example.com/shop"))
        .spec(
            new V1DeploymentSpec()
                .replicas(3)
                .revisionHistoryLimit(5)
                .selector(
                    new V1LabelSelector()
                        .putMatchLabelsItem("app.kubernetes.io/name", "shop")
                        .putMatchLabelsItem("app.kubernetes.io/instance", "store"))
                .strategy(
                    new V1DeploymentStrategy()
                        .type("RollingUpdate")
                        .rollingUpdate(
                            new V1RollingUpdateDeployment()
                                .maxSurge(new IntOrString(1))
                                .maxUnavailable(new IntOrString("25%"))))
                .template(template()));
  }

  private static V1PodTemplateSpec template() {
    return new V1PodTemplateSpec()
        .metadata(
            new V1ObjectMeta()
                .putLabelsItem("app.kubernetes.io/name", "shop")
                .putLabelsItem("app.kubernetes.io/instance", "store")
                .putLabelsItem("app.kubernetes.io/part-of", "store")
                .putAnnotationsItem("prometheus.io/scrape", "true")
                .putAnnotationsItem("prometheus.io/port", "8080"))
        .spec(pod());
  }

  private static V1PodSpec pod() {
    return new V1PodSpec()
        .serviceAccountName("shop")
        .terminationGracePeriodSeconds(45L)
        .securityContext(
            new V1PodSecurityContext()
                .runAsNonRoot(true)
                .runAsUser(10001L)
                .fsGroup(10001L)
                .seccompProfile(new V1SeccompProfile().type("RuntimeDefault")))
        .addInitContainersItem(migration())
        .addContainersItem(shop())
        .addVolumesItem(
            new V1Volume()
                .name("data")
                .persistentVolumeClaim(
                    new V1PersistentVolumeClaimVolumeSource().claimName("shop-data")))
        .addVolumesItem(
            new V1Volume().name("config").configMap(new V1ConfigMapVolumeSource().name("shop")))
        .addVolumesItem(
            new V1Volume()
                .name("tmp")
                .emptyDir(new V1EmptyDirVolumeSource().sizeLimit(Quantity.fromString("256Mi"))));
  }

  private static V1Container migration() {
    return new V1Container()
        .name("migrate")
        .image("registry.example.com/store/shop-migrations:2.7.1")
        .addArgsItem("migrate")
        .addArgsItem("--target=latest")
        .addEnvItem(secret("DB_URL", "url"))
        .addEnvItem(secret("DB_PASSWORD", "password"))
        .resources(
            new V1ResourceRequirements()
                .putRequestsItem("cpu", Quantity.fromString("100m"))
                .putRequestsItem("memory", Quantity.fromString("128Mi")));
  }

  private static V1EnvVar secret(String variable, String key) {
    return new V1EnvVar()
        .name(variable)
        .valueFrom(
            new V1EnvVarSource().secretKeyRef(new V1SecretKeySelector().name("shop-db").key(key)));
  }

  private static V1Container shop() {
    return new V1Container()
        .name("shop")
        .image("registry.example.com/store/shop:2.7.1")
        .imagePullPolicy("IfNotPresent")
        .addPortsItem(port("http", 8080))
        .addPortsItem(port("metrics", 9090))
        .addEnvFromItem(new V1EnvFromSource().configMapRef(new V1ConfigMapEnvSource().name("shop")))
        .addEnvItem(
            new V1EnvVar()
                .name("JAVA_TOOL_OPTIONS")
                .value("-XX:MaxRAMPercentage=75 -XX:+ExitOnOutOfMemoryError"))
        .addEnvItem(
            new V1EnvVar()
                .name("POD_NAME")
                .valueFrom(
                    new V1EnvVarSource()
                        .fieldRef(new V1ObjectFieldSelector().fieldPath("metadata.name"))))
        .addEnvItem(secret("DB_URL", "url"))
        .addEnvItem(secret("DB_PASSWORD", "password"))
        .resources(
            new V1ResourceRequirements()
                .putRequestsItem("cpu", Quantity.fromString("250m"))
                .putRequestsItem("memory", Quantity.fromString("512Mi"))
                .putLimitsItem("cpu", Quantity.fromString("2"))
                .putLimitsItem("memory", Quantity.fromString("1Gi")))
        .addVolumeMountsItem(mount("data", "/var/lib/shop"))
        .addVolumeMountsItem(mount("config", "/etc/shop").readOnly(true))
        .addVolumeMountsItem(mount("tmp", "/tmp"))
        .startupProbe(probe("liveness").periodSeconds(5).failureThreshold(30))
        .readinessProbe(probe("readiness").periodSeconds(10).timeoutSeconds(2))
        .livenessProbe(probe("liveness").initialDelaySeconds(20).periodSeconds(20))
        .securityContext(
            new V1SecurityContext()
                .allowPrivilegeEscalation(false)
                .readOnlyRootFilesystem(true)
                .capabilities(new V1Capabilities().addDropItem("ALL")));
  }

  private static V1ContainerPort port(String name, int port) {
    return new V1ContainerPort().name(name).containerPort(port).protocol("TCP");
  }

  private static V1VolumeMount mount(String volume, String path) {
    return new V1VolumeMount().name(volume).mountPath(path);
  }

  private static V1Probe probe(String what) {
    return new V1Probe()
        .httpGet(
            new V1HTTPGetAction().path("/actuator/health/" + what).port(new IntOrString("http")));
  }
}
