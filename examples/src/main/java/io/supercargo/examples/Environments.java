package io.supercargo.examples;

import static io.supercargo.dsl.Existing.SECRET;
import static io.supercargo.dsl.Supercargo.manifests;

import io.supercargo.model.apps.v1.Deployment;
import io.supercargo.render.Yaml;
import io.supercargo.set.Manifests;

/** One application for development, staging and production. */
public final class Environments {
  private Environments() {}

  // region environments
  /** What differs between environments. */
  record Settings(String namespace, int replicas, String host, boolean tls, String memory) {
    static final Settings DEV = new Settings("dev", 1, "dev.example.com", false, "256Mi");
    static final Settings STAGING =
        new Settings("staging", 2, "staging.example.com", true, "512Mi");
    static final Settings PROD = new Settings("prod", 4, "www.example.com", true, "1Gi");
  }

  static Manifests site(Settings settings, String image) {
    return manifests(
        "site",
        m -> {
          m.namespace(settings.namespace());
          var web =
              m.deployment(
                  "web",
                  d ->
                      d.replicas(settings.replicas())
                          .container(
                              "web",
                              image,
                              c -> c.port("http", 8080).limits(null, settings.memory())));
          var service = m.service("web", s -> s.selects(web).port("http", 80).targetPort("http"));
          m.ingress(
              "web",
              i -> {
                i.host(settings.host(), h -> h.path("/", service.port("http")));
                if (settings.tls()) {
                  i.tls(m.existing(SECRET, "web-tls"));
                }
              });
        });
  }

  // endregion

  // region edit
  /** A set that is built already is changed by kind, name and the name in a list. */
  static Manifests debug(Manifests site) {
    return site.edit(
        Deployment.class,
        "web",
        d -> d.with(b -> b.replicas(1).container("web", c -> c.env("DEBUG", "true"))));
  }

  // endregion

  /** Prints the YAML of every environment. */
  public static void main(String[] args) {
    for (Settings settings : new Settings[] {Settings.DEV, Settings.STAGING, Settings.PROD}) {
      System.out.println("# " + settings.namespace());
      System.out.print(Yaml.write(site(settings, "registry.example.com/site:7")));
    }
    System.out.println("# dev, for debugging");
    System.out.print(Yaml.write(debug(site(Settings.DEV, "registry.example.com/site:7"))));
  }
}
