package io.supercargo.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.model.Resource;
import io.supercargo.model.apps.v1.Deployment;
import io.supercargo.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.supercargo.model.core.v1.ConfigMap;
import io.supercargo.model.core.v1.Secret;
import io.supercargo.model.core.v1.ServiceAccount;
import io.supercargo.set.Manifests;
import java.util.List;
import org.junit.jupiter.api.Test;

class DependenciesTest {
  private final ConfigMap config = ConfigMap.of("web", c -> {});
  private final Secret secret = Secret.of("web", s -> {});
  private final ServiceAccount account = ServiceAccount.of("web", a -> {});
  private final Deployment web =
      Deployment.of(
          "web",
          d ->
              d.spec(
                  s ->
                      s.template(
                          t ->
                              t.spec(
                                  p ->
                                      p.serviceAccountName("web")
                                          .addContainer(
                                              c ->
                                                  c.name("web")
                                                      .addEnvFrom(
                                                          e -> e.configMapRef(r -> r.name("web")))
                                                      .addEnvFrom(
                                                          e -> e.configMapRef(r -> r.name("web")))
                                                      .addEnvFrom(
                                                          e ->
                                                              e.secretRef(
                                                                  r -> r.name("elsewhere"))))))));
  private final HorizontalPodAutoscaler scaler =
      HorizontalPodAutoscaler.of(
          "web",
          h ->
              h.spec(
                  s ->
                      s.scaleTargetRef(
                          r -> r.apiVersion("apps/v1").kind("Deployment").name("web"))));

  @Test
  void namesEachResourceOfTheSetOnceAndNothingElse() {
    assertThat(Dependencies.of(Manifests.of("shop", List.of(scaler, web, secret, config, account))))
        .containsExactly(
            List.of(web), List.<Resource>of(account, config), List.of(), List.of(), List.of());
  }

  @Test
  void seesNamespacesApart() {
    ConfigMap other = config.with(c -> c.metadata(m -> m.namespace("other")));
    assertThat(Dependencies.of(Manifests.of("shop", List.of(web, other))))
        .containsExactly(List.of(), List.of());
  }
}
