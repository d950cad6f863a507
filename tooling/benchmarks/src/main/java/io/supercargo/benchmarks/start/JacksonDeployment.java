package io.supercargo.benchmarks.start;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** The Deployment of {@link JacksonShop}. */
final class JacksonDeployment {
  private JacksonDeployment() {}

  static ObjectNode build() {
    ObjectNode deployment = JacksonShop.resource("apps/v1", "Deployment", "shop");
    JacksonShop.annotations(deployment)
        .put("example.com/owner", "team-store")
        .put("example.com/runbook", "https://runbooks.example.com/shop");
    ObjectNode spec = deployment.putObject("spec");
    spec.put("replicas", 3).put("revisionHistoryLimit", 5);
    spec.putObject("selector")
        .putObject("matchLabels")
        .put("app.kubernetes.io/name", "shop")
        .put("app.kubernetes.io/instance", "store");
    ObjectNode strategy = spec.putObject("strategy").put("type", "RollingUpdate");
    strategy.putObject("rollingUpdate").put("maxSurge", 1).put("maxUnavailable", "25%");
    template(spec.putObject("template"));
    return deployment;
  }

  private static void template(ObjectNode template) {
    ObjectNode metadata = template.putObject("metadata");
    metadata
        .putObject("labels")
        .put("app.kubernetes.io/name", "shop")
        .put("app.kubernetes.io/instance", "store")
        .put("app.kubernetes.io/part-of", "store");
    metadata
        .putObject("annotations")
        .put("prometheus.io/scrape", "true")
        .put("prometheus.io/port", "8080");
    pod(template.putObject("spec"));
  }

  private static void pod(ObjectNode pod) {
    pod.put("serviceAccountName", "shop").put("terminationGracePeriodSeconds", 45);
    ObjectNode security = pod.putObject("securityContext");
    security.put("runAsNonRoot", true).put("runAsUser", 10001).put("fsGroup", 10001);
    security.putObject("seccompProfile").put("type", "RuntimeDefault");
    migration(pod.putArray("initContainers").addObject());
    shop(pod.putArray("containers").addObject());
    volume(pod, "data").putObject("persistentVolumeClaim").put("claimName", "shop-data");
    volume(pod, "config").putObject("configMap").put("name", "shop");
    volume(pod, "tmp").putObject("emptyDir").put("sizeLimit", "256Mi");
  }

  private static ObjectNode volume(ObjectNode pod, String name) {
    return pod.withArray("volumes").addObject().put("name", name);
  }

  private static void migration(ObjectNode container) {
    container.put("name", "migrate");
    container.put("image", "registry.example.com/store/shop-migrations:2.7.1");
    container.putArray("args").add("migrate").add("--target=latest");
    secret(container, "DB_URL", "url");
    secret(container, "DB_PASSWORD", "password");
    ObjectNode requests = container.putObject("resources").putObject("requests");
    requests.put("cpu", "100m").put("memory", "128Mi");
  }

  private static ObjectNode variable(ObjectNode container, String name) {
    return container.withArray("env").addObject().put("name", name);
  }

  private static void secret(ObjectNode container, String variable, String key) {
    ObjectNode source = variable(container, variable).putObject("valueFrom");
    source.putObject("secretKeyRef").put("name", "shop-db").put("key", key);
  }

  private static void shop(ObjectNode container) {
    container.put("name", "shop");
    container.put("image", "registry.example.com/store/shop:2.7.1");
    container.put("imagePullPolicy", "IfNotPresent");
    port(container, "http", 8080);
    port(container, "metrics", 9090);
    container.putArray("envFrom").addObject().putObject("configMapRef").put("name", "shop");
    variable(container, "JAVA_TOOL_OPTIONS")
        .put("value", "-XX:MaxRAMPercentage=75 -XX:+ExitOnOutOfMemoryError");
    ObjectNode source = variable(container, "POD_NAME").putObject("valueFrom");
    source.putObject("fieldRef").put("fieldPath", "metadata.name");
    secret(container, "DB_URL", "url");
    secret(container, "DB_PASSWORD", "password");
    ObjectNode resources = container.putObject("resources");
    resources.putObject("requests").put("cpu", "250m").put("memory", "512Mi");
    resources.putObject("limits").put("cpu", "2").put("memory", "1Gi");
    mount(container, "data", "/var/lib/shop");
    mount(container, "config", "/etc/shop").put("readOnly", true);
    mount(container, "tmp", "/tmp");
    probe(container, "startup", "liveness").put("periodSeconds", 5).put("failureThreshold", 30);
    probe(container, "readiness", "readiness").put("periodSeconds", 10).put("timeoutSeconds", 2);
    probe(container, "liveness", "liveness")
        .put("initialDelaySeconds", 20)
        .put("periodSeconds", 20);
    ObjectNode security = container.putObject("securityContext");
    security.put("allowPrivilegeEscalation", false).put("readOnlyRootFilesystem", true);
    security.putObject("capabilities").putArray("drop").add("ALL");
  }

  private static void port(ObjectNode container, String name, int port) {
    ObjectNode entry = container.withArray("ports").addObject();
    entry.put("name", name).put("containerPort", port).put("protocol", "TCP");
  }

  private static ObjectNode mount(ObjectNode container, String volume, String path) {
    ObjectNode mount = container.withArray("volumeMounts").addObject();
    return mount.put("name", volume).put("mountPath", path);
  }

  private static ObjectNode probe(ObjectNode container, String probe, String path) {
    ObjectNode result = container.putObject(probe + "Probe");
    result.putObject("httpGet").put("path", "/actuator/health/" + path).put("port", "http");
    return result;
  }
}
