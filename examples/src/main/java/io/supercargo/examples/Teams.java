package io.supercargo.examples;

import static io.supercargo.dsl.Supercargo.manifests;
import static io.supercargo.examples.Platform.webService;

import io.supercargo.render.Yaml;
import io.supercargo.set.Manifests;

/** Two teams that use the platform's fragment; one adds a route of its Istio mesh. */
public final class Teams {
  private Teams() {}

  // region teams
  static Manifests billing() {
    return manifests(
        "billing",
        m ->
            webService(
                m,
                "invoices",
                "registry.example.com/invoices:3.1",
                d -> d.replicas(3).container("invoices", c -> c.env("CURRENCY", "EUR"))));
  }

  static Manifests search() {
    return manifests(
        "search",
        m -> {
          var service = webService(m, "search", "registry.example.com/search:12", d -> {});
          m.customResource(
              "networking.istio.io/v1",
              "VirtualService",
              "search",
              v ->
                  v.spec(
                      s ->
                          s.list("hosts", "search.example.com")
                              .addObject(
                                  "http",
                                  r ->
                                      r.addObject(
                                          "route",
                                          t ->
                                              t.object(
                                                  "destination",
                                                  to ->
                                                      to.put("host", service.name())
                                                          .object(
                                                              "port",
                                                              p -> p.put("number", 80)))))));
        });
  }

  // endregion

  /** Prints the YAML of both teams. */
  public static void main(String[] args) {
    System.out.print(Yaml.write(billing()));
    System.out.println("---");
    System.out.print(Yaml.write(search()));
  }
}
