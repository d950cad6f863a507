package io.supercargo.examples;

import static io.supercargo.dsl.Supercargo.manifests;

import io.supercargo.check.Checks;
import io.supercargo.set.Manifests;

/** A set with two planted faults: a selector and a port that name what is not there. */
public final class Faults {
  private Faults() {}

  // region faults
  static Manifests faulty() {
    return manifests(
        "shop",
        m -> {
          var web =
              m.deployment(
                  "web",
                  d ->
                      d.spec(s -> s.selector(l -> l.matchLabel("app", "web")))
                          .podLabel("app", "wbe")
                          .container("web", "shop:1.4.2", c -> c.port("http", 8080)));
          m.service("web", s -> s.selects(web).port("http", 80).targetPort("htpp"));

          var api =
              m.deployment("api", d -> d.container("api", "api:2.0", c -> c.port("grpc", 9090)));
          m.service("api", s -> s.selects(api).port("grpc", 9090).targetPort("gprc"));
        });
  }

  // endregion

  /** Prints what the checks say. */
  public static void main(String[] args) {
    System.out.println(Checks.check(faulty()));
  }
}
