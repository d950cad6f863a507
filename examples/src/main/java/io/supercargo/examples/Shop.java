package io.supercargo.examples;

// region imports
import static io.supercargo.dsl.Existing.SECRET;
import static io.supercargo.dsl.Supercargo.manifests;

import io.supercargo.check.Checks;
import io.supercargo.render.Yaml;
import io.supercargo.set.Manifests;

// endregion

/** A shop of seven resources: its YAML, what is wrong with it, and its delivery. */
public final class Shop {
  private Shop() {}

  // region shop
  static Manifests shop(String image, String password) {
    return manifests(
        "shop",
        m -> {
          var config = m.configMap("web", c -> c.data("LOG_LEVEL", "info"));
          var database = m.secret("db", s -> s.stringData("password", password));
          var storage = m.persistentVolumeClaim("data", c -> c.readWriteMany("10Gi"));
          var certificate = m.existing(SECRET, "shop-tls");

          var web =
              m.deployment(
                  "web",
                  d ->
                      d.replicas(3)
                          .container(
                              "web",
                              image,
                              c ->
                                  c.port("http", 8080)
                                      .envFrom(config)
                                      .env("DB_PASSWORD", database.key("password"))
                                      .mount("/var/lib/shop", storage)
                                      .requests("250m", "256Mi")
                                      .limits("1", "512Mi")
                                      .readinessProbe(p -> p.httpGet("/healthz", "http"))));

          var service = m.service("web", s -> s.selects(web).port("http", 80).targetPort("http"));
          m.ingress(
              "web",
              i ->
                  i.host("shop.example.com", h -> h.path("/", service.port("http")))
                      .tls(certificate));
          m.pod(
              "smoke-test",
              p ->
                  p.restartPolicy("Never")
                      .container("curl", "curlimages/curl:8.10.1", c -> c.args("http://web/")));
        });
  }

  // endregion

  // region print
  static void print(Manifests set) {
    System.out.print(Yaml.write(set));
    System.err.println(Checks.check(set));
  }

  // endregion

  /**
   * Prints the YAML of the shop and, on the error stream, what is wrong with it, and delivers it to
   * a cluster in memory.
   *
   * @param args {@code --kubeconfig} delivers to the cluster of the current kubeconfig instead, and
   *     leaves out the YAML, because the password is in it. The environment variable SHOP_PASSWORD
   *     has the password; without it, there is one for demonstration.
   */
  public static void main(String[] args) throws InterruptedException {
    String password = System.getenv().getOrDefault("SHOP_PASSWORD", "for-demonstration-only");
    Manifests shop = shop("registry.example.com/shop:1.4.2", password);
    if (args.length > 0 && args[0].equals("--kubeconfig")) {
      Deliver.toCurrentCluster(shop);
    } else {
      print(shop);
      System.out.println();
      Deliver.toMemory(shop);
    }
  }
}
