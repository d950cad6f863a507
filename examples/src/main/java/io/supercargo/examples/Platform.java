package io.supercargo.examples;

import io.supercargo.dsl.ManifestsScope;
import io.supercargo.model.apps.v1.Deployment;
import io.supercargo.ref.ServiceRef;
import java.util.function.Consumer;

/** What a platform team offers the other teams: its own words on top of Kubernetes' own. */
public final class Platform {
  private Platform() {}

  // region fragment
  /** Adds a hardened web service with its Service and NetworkPolicy; every field stays in reach. */
  public static ServiceRef webService(
      ManifestsScope m, String name, String image, Consumer<? super Deployment.Builder> more) {
    // The lines that findings name are those of the teams, not these.
    m.libraryPackage("io.supercargo.examples.Platform");
    var workload =
        m.deployment(
            name,
            d -> {
              d.replicas(2)
                  .podSpec(p -> p.automountServiceAccountToken(false))
                  .container(
                      name,
                      image,
                      c ->
                          c.port("http", 8080)
                              .requests("100m", "128Mi")
                              .limits(null, "128Mi")
                              .securityContext(
                                  s ->
                                      s.runAsNonRoot(true)
                                          .readOnlyRootFilesystem(true)
                                          .allowPrivilegeEscalation(false)
                                          .capabilities(a -> a.drop("ALL"))));
              more.accept(d);
            });
    m.networkPolicy(name, n -> n.selects(workload).allowFrom(workload, "http"));
    return m.service(name, s -> s.selects(workload).port("http", 80).targetPort("http"));
  }
  // endregion
}
