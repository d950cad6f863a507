package io.supercargo.benchmarks.start;

import static io.supercargo.dsl.Supercargo.manifests;

import io.supercargo.check.Checks;
import io.supercargo.dsl.Existing;
import io.supercargo.dsl.ManifestsScope;
import io.supercargo.model.apps.v1.Deployment;
import io.supercargo.model.core.v1.ConfigMap;
import io.supercargo.model.core.v1.Container;
import io.supercargo.model.core.v1.PodSpec;
import io.supercargo.ref.ClaimRef;
import io.supercargo.ref.ConfigMapRef;
import io.supercargo.ref.SecretRef;
import io.supercargo.ref.WorkloadRef;
import io.supercargo.render.Rendered;
import io.supercargo.render.YamlWriter;
import io.supercargo.set.Manifests;
import java.io.IOException;

/**
 * The application of {@code shop.yaml} in the language: the whole set is built with lambdas,
 * checked and written. Started with {@code -Dorigins=false}, it remembers no lines.
 */
public final class SupercargoShop {
  private SupercargoShop() {}

  public static void main(String[] args) throws IOException {
    Manifests shop = build(!"false".equals(System.getProperty("origins")));
    if (!"false".equals(System.getProperty("checks"))) {
      Checks.check(shop).throwIfErrors();
    }
    Rendered yaml = YamlWriter.standard().render(shop);
    yaml.writeTo(System.out);
  }

  /** Returns the set, its resources with their lines or without. */
  public static Manifests build(boolean origins) {
    return manifests(
        "store",
        m -> {
          if (!origins) {
            m.withoutOrigins();
          }
          describe(m);
        });
  }

  private static void describe(ManifestsScope m) {
    m.namespace("shop");
    m.label("app.kubernetes.io/name", "shop");
    m.label("app.kubernetes.io/part-of", "store");
    m.labelPods();
    var config = m.configMap("shop", SupercargoShop::settings);
    var database =
        m.secret(
            "shop-db",
            s ->
                s.stringData("username", "shop")
                    .stringData("password", "correct horse battery staple")
                    .stringData("url", "jdbc:postgresql://shop-db:5432/shop?sslmode=require")
                    .type("Opaque"));
    var data =
        m.persistentVolumeClaim("shop-data", c -> c.readWriteOnce("10Gi").storageClass("fast"));
    m.existing(Existing.SERVICE_ACCOUNT, "shop");
    var web = m.deployment("shop", d -> deployment(d, config, database, data));
    ports(m, web);
  }

  private static void settings(ConfigMap.Builder config) {
    config
        .data("LOG_LEVEL", "info")
        .data("FEATURE_CHECKOUT", "true")
        .data("PAGE_SIZE", "50")
        .data("application.yaml", ShopText.SETTINGS);
  }

  private static void deployment(
      Deployment.Builder d, ConfigMapRef config, SecretRef database, ClaimRef data) {
    d.annotation("example.com/owner", "team-store");
    d.annotation("example.com/runbook", "https://runbooks.example.com/shop");
    d.spec(s -> s.replicas(3).revisionHistoryLimit(5));
    d.rollingUpdate("1", "25%");
    d.podAnnotation("prometheus.io/scrape", "true").podAnnotation("prometheus.io/port", "8080");
    d.podSpec(p -> pod(p, config, data));
    d.initContainer(
        "migrate",
        "registry.example.com/store/shop-migrations:2.7.1",
        c ->
            c.args("migrate", "--target=latest")
                .env("DB_URL", database.key("url"))
                .env("DB_PASSWORD", database.key("password"))
                .requests("100m", "128Mi"));
    d.container(
        "shop", "registry.example.com/store/shop:2.7.1", c -> container(c, config, database));
  }

  private static void pod(PodSpec.Builder pod, ConfigMapRef config, ClaimRef data) {
    pod.serviceAccountName("shop").terminationGracePeriodSeconds(45L);
    pod.securityContext(
        s ->
            s.runAsNonRoot(true)
                .runAsUser(10001L)
                .fsGroup(10001L)
                .seccompProfile(p -> p.type("RuntimeDefault")));
    pod.volume("data", v -> v.persistentVolumeClaim(c -> c.claimName(data.name())));
    pod.volume("config", v -> v.configMap(c -> c.name(config.name())));
    pod.volume("tmp", v -> v.emptyDir(e -> e.sizeLimit("256Mi")));
  }

  private static void container(Container.Builder c, ConfigMapRef config, SecretRef database) {
    c.imagePullPolicy("IfNotPresent");
    c.addPort(p -> p.name("http").containerPort(8080).protocol("TCP"));
    c.addPort(p -> p.name("metrics").containerPort(9090).protocol("TCP"));
    c.envFrom(config);
    c.env("JAVA_TOOL_OPTIONS", "-XX:MaxRAMPercentage=75 -XX:+ExitOnOutOfMemoryError");
    c.envField("POD_NAME", "metadata.name");
    c.env("DB_URL", database.key("url")).env("DB_PASSWORD", database.key("password"));
    c.requests("250m", "512Mi").limits("2", "1Gi");
    c.mount("/var/lib/shop", "data").mount("/etc/shop", "config").mount("/tmp", "tmp");
    c.volumeMount("/etc/shop", v -> v.readOnly(true));
    c.startupProbe(
        p -> p.httpGet("/actuator/health/liveness", "http").periodSeconds(5).failureThreshold(30));
    c.readinessProbe(
        p -> p.httpGet("/actuator/health/readiness", "http").periodSeconds(10).timeoutSeconds(2));
    c.livenessProbe(
        p ->
            p.httpGet("/actuator/health/liveness", "http")
                .initialDelaySeconds(20)
                .periodSeconds(20));
    c.securityContext(
        s ->
            s.allowPrivilegeEscalation(false)
                .readOnlyRootFilesystem(true)
                .capabilities(cap -> cap.drop("ALL")));
  }

  private static void ports(ManifestsScope m, WorkloadRef web) {
    var service =
        m.service(
            "shop",
            s ->
                s.spec(spec -> spec.type("ClusterIP"))
                    .selects(web)
                    .port("http", 80)
                    .targetPort("http")
                    .protocol("TCP")
                    .port("metrics", 9090)
                    .targetPort("metrics")
                    .protocol("TCP"));
    m.ingress(
        "shop",
        i ->
            i.annotation("cert-manager.io/cluster-issuer", "letsencrypt")
                .className("nginx")
                .tls("shop-tls")
                .host("shop.example.com", h -> h.path("/", service.port("http"))));
  }
}
