package io.supercargo.benchmarks.apply;

import static io.supercargo.dsl.Supercargo.manifests;

import io.supercargo.dsl.ManifestsScope;
import io.supercargo.model.core.v1.Container;
import io.supercargo.ref.ConfigMapRef;
import io.supercargo.ref.SecretRef;
import io.supercargo.set.Manifests;

/**
 * A set of 300 resources: three namespaces with nine applications each, and of every application
 * what it usually has: configuration, a secret, an account with its rights, a Deployment with its
 * Service, Ingress, autoscaler, disruption budget and network policy.
 */
public final class Fleet {
  /** How many resources it has. */
  static final int SIZE = 300;

  private static final int NAMESPACES = 3;
  private static final int APPLICATIONS = 9;

  private Fleet() {}

  /**
   * Returns the set.
   *
   * @param prefix what its namespaces begin with: a fleet of another prefix has no object in common
   */
  public static Manifests of(String prefix) {
    return manifests(
        "fleet",
        m -> {
          m.namespace(prefix + "-0");
          for (int i = 0; i < NAMESPACES; i++) {
            m.addNamespace(prefix + "-" + i);
            m.include(team(prefix + "-" + i));
          }
        });
  }

  private static Manifests team(String namespace) {
    return manifests(
        namespace,
        m -> {
          m.namespace(namespace);
          for (int i = 0; i < APPLICATIONS; i++) {
            application(m, "app-" + i);
          }
        });
  }

  private static void application(ManifestsScope m, String name) {
    var config =
        m.configMap(
            name,
            c ->
                c.data("LOG_LEVEL", "info")
                    .data("application.yaml", "server:\n  port: 8080\n  shutdown: graceful\n"));
    var secret = m.secret(name, s -> s.stringData("password", "not-secret-" + name));
    var account = m.serviceAccount(name);
    var role = m.role(name, r -> r.allow("", "configmaps", "get", "list", "watch"));
    m.roleBinding(name, b -> b.role(role).subject(account));
    var web =
        m.deployment(
            name,
            d ->
                d.rollingUpdate(1, 0)
                    .serviceAccount(account)
                    .container(
                        name,
                        "registry.example.com/" + name + ":2.3.0",
                        c -> c.with(x -> container(x, config, secret))));
    var service = m.service(name, s -> s.selects(web).port("http", 80).targetPort("http"));
    m.ingress(name, i -> i.host(name + ".example.com", h -> h.path("/", service.port("http"))));
    m.horizontalPodAutoscaler(name, h -> h.scales(web).replicas(2, 10).cpuUtilization(70));
    m.podDisruptionBudget(name, b -> b.selects(web).minAvailable("1"));
    m.networkPolicy(name, n -> n.selects(web).isolate().allowFrom(web, "http").allowDns());
  }

  private static void container(
      Container.Builder container, ConfigMapRef config, SecretRef secret) {
    container
        .port("http", 8080)
        .envFrom(config)
        .env("PASSWORD", secret.key("password"))
        .env("JAVA_TOOL_OPTIONS", "-XX:MaxRAMPercentage=75")
        .mount("/config", config)
        .startupProbe(p -> p.httpGet("/healthz", "http").periodSeconds(5).failureThreshold(30))
        .readinessProbe(p -> p.httpGet("/healthz", "http"))
        .requests("500m", "1Gi")
        .limits("2", "1Gi");
  }
}
