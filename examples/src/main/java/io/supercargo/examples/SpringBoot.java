package io.supercargo.examples;

import static io.supercargo.dsl.Supercargo.manifests;

import io.supercargo.model.core.v1.Container;
import io.supercargo.render.Yaml;
import io.supercargo.set.Manifests;

/** What a Spring Boot application usually needs, with its probes from the actuator. */
public final class SpringBoot {
  private SpringBoot() {}

  // region set
  static Manifests orders(String image) {
    return manifests(
        "orders",
        m -> {
          m.namespace("orders").label("app.kubernetes.io/part-of", "shop");
          var account = m.serviceAccount("orders", a -> {});
          var config =
              m.configMap(
                  "orders",
                  c ->
                      c.data(
                          "application.yaml",
                          """
                          server:
                            port: 8080
                            shutdown: graceful
                          management:
                            server:
                              port: 8081
                            endpoint:
                              health:
                                probes:
                                  enabled: true
                          """));
          var orders =
              m.deployment(
                  "orders",
                  d ->
                      d.replicas(2)
                          .rollingUpdate(1, 0)
                          .serviceAccount(account)
                          .spreadOver("topology.kubernetes.io/zone")
                          .container(
                              "orders",
                              image,
                              c -> c.with(SpringBoot::actuator).mount("/config", config)));
          var service =
              m.service("orders", s -> s.selects(orders).port("http", 80).targetPort("http"));
          m.ingress(
              "orders", i -> i.host("orders.example.com", h -> h.path("/", service.port("http"))));
          m.horizontalPodAutoscaler(
              "orders", h -> h.scales(orders).replicas(2, 10).cpuUtilization(70));
          m.podDisruptionBudget("orders", b -> b.selects(orders).minAvailable("1"));
        });
  }

  /** A fragment: an ordinary method that sets fields of a container. */
  private static void actuator(Container.Builder container) {
    container
        .port("http", 8080)
        .port("management", 8081)
        .env("JAVA_TOOL_OPTIONS", "-XX:MaxRAMPercentage=75")
        .startupProbe(
            p ->
                p.httpGet("/actuator/health/liveness", "management")
                    .periodSeconds(5)
                    .failureThreshold(30))
        .livenessProbe(p -> p.httpGet("/actuator/health/liveness", "management"))
        .readinessProbe(p -> p.httpGet("/actuator/health/readiness", "management"))
        .requests("500m", "1Gi")
        .limits(null, "1Gi");
  }

  // endregion

  /** Prints the YAML. */
  public static void main(String[] args) {
    System.out.print(Yaml.write(orders("registry.example.com/orders:2.3.0")));
  }
}
