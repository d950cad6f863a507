package io.supercargo.apply.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.supercargo.apply.TestCluster;
import io.supercargo.apply.fault.DeliveryException;
import io.supercargo.apply.project.Destination;
import io.supercargo.apply.project.Wanted;
import io.supercargo.apply.spi.ObjectKey;
import io.supercargo.check.Dependencies;
import io.supercargo.model.Resource;
import io.supercargo.model.apps.v1.Deployment;
import io.supercargo.model.batch.v1.Job;
import io.supercargo.model.core.v1.ConfigMap;
import io.supercargo.model.core.v1.Namespace;
import io.supercargo.model.core.v1.PersistentVolumeClaim;
import io.supercargo.model.core.v1.Service;
import io.supercargo.model.core.v1.ServiceAccount;
import io.supercargo.model.networking.v1.Ingress;
import io.supercargo.set.Manifests;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StagesTest {
  private final TestCluster cluster = new TestCluster();

  @Test
  void ordersKindsAsTheyNeedEachOther() {
    Stages stages =
        stages(
            Ingress.of("i", i -> {}),
            Deployment.of("d", d -> {}),
            PersistentVolumeClaim.of("p", p -> {}),
            Service.of("s", s -> {}),
            ConfigMap.of("c", c -> {}),
            ServiceAccount.of("a", a -> {}),
            Namespace.of("n", n -> {}));
    assertThat(stages.all())
        .hasToString(
            "[[Namespace n],"
                + " [PersistentVolumeClaim shop/p, Service shop/s, ConfigMap shop/c,"
                + " ServiceAccount shop/a],"
                + " [Deployment shop/d], [Ingress shop/i]]");
  }

  @Test
  void knowsWhatNeedsWhat() {
    Deployment web = deployment("web", Map.of());
    Stages stages = stages(web, ConfigMap.of("web", c -> {}), ConfigMap.of("other", c -> {}));
    ObjectKey key = cluster.key("Deployment", "shop", "web");
    assertThat(stages.needsOf(key)).hasToString("[ConfigMap shop/web]");
    assertThat(stages.needsOf(cluster.key("ConfigMap", "shop", "web"))).isEmpty();
  }

  @Test
  void namespacesComeBeforeWhatIsInThem() {
    ConfigMap inside = ConfigMap.of("c", c -> c.metadata(m -> m.namespace("n")));
    Stages stages = stages(inside, Namespace.of("n", n -> {}));
    assertThat(stages.needsOf(cluster.key("ConfigMap", "n", "c"))).hasToString("[Namespace n]");
  }

  @Test
  void whatSaysThatItComesAfterDoes() {
    Stages stages =
        stages(
            deployment("web", after("Job/migrate")),
            Job.of("migrate", j -> {}),
            deployment("db", Map.of()));
    assertThat(stages.all())
        .hasToString("[[Job shop/migrate, Deployment shop/db], [Deployment shop/web]]");
  }

  @Test
  void whatNeedsItComesLaterToo() {
    ConfigMap late = ConfigMap.of("web", c -> c.metadata(m -> m.annotations(after("Job/j"))));
    Stages stages = stages(deployment("web", Map.of()), late, Job.of("j", j -> {}));
    assertThat(stages.all())
        .hasToString("[[Job shop/j], [ConfigMap shop/web], [Deployment shop/web]]");
  }

  @Test
  void needsInACircleDoNotOrder() {
    ConfigMap late =
        ConfigMap.of("web", c -> c.metadata(m -> m.annotations(after("Deployment.apps/shop/web"))));
    Stages stages = stages(deployment("web", Map.of()), late);
    assertThat(stages.all()).hasToString("[[Deployment shop/web], [ConfigMap shop/web]]");
  }

  @Test
  void refusesResourcesThatComeAfterEachOther() {
    assertThatExceptionOfType(DeliveryException.class)
        .isThrownBy(
            () ->
                stages(
                    deployment("a", after("Deployment/b")),
                    deployment("b", after("Deployment/c")),
                    deployment("c", after("Deployment/b"))))
        .withMessageContaining("Deployment shop/b after Deployment shop/c after Deployment shop/b");
  }

  @Test
  void refusesToComeAfterWhatIsNotThere() {
    assertThatExceptionOfType(DeliveryException.class)
        .isThrownBy(() -> stages(deployment("a", after("Job/none"))))
        .withMessageContaining("Deployment shop/a, annotation supercargo.io/after: \"Job/none\"")
        .withMessageContaining("is not in the set");
    assertThatExceptionOfType(DeliveryException.class)
        .isThrownBy(() -> stages(deployment("a", after("none"))))
        .withMessageContaining("is no kind and name");
    Namespace cluster = Namespace.of("n", n -> n.metadata(m -> m.annotations(after("Job/j"))));
    assertThatExceptionOfType(DeliveryException.class)
        .isThrownBy(
            () ->
                stages(
                    cluster,
                    Job.of("j", j -> {}),
                    Job.of("j", j -> j.metadata(m -> m.namespace("other")))))
        .withMessageContaining("names Job shop/j and Job other/j");
  }

  @Test
  void servicesCanComeLater() {
    Service service = Service.of("s", s -> {});
    List<Wanted> wanted = wanted(service, Deployment.of("d", d -> {}));
    Stages stages =
        Stages.of(
            wanted, List.of(List.of(), List.of()), Set.of(cluster.key("Service", "shop", "s")));
    assertThat(stages.all()).hasToString("[[Deployment shop/d], [Service shop/s]]");
  }

  @Test
  void whatComesFirstGoesLast() {
    assertThat(
            Stages.reversed(
                List.of(
                    cluster.key("Namespace", null, "n"),
                    cluster.key("ConfigMap", "shop", "c"),
                    cluster.key("Deployment", "shop", "d"),
                    cluster.key("Ingress", "shop", "i"))))
        .hasToString("[Ingress shop/i, Deployment shop/d, ConfigMap shop/c, Namespace n]");
  }

  private Stages stages(Resource... resources) {
    Manifests set = Manifests.of("shop", List.of(resources));
    return Stages.of(wanted(resources), Dependencies.of(set), Set.of());
  }

  private List<Wanted> wanted(Resource... resources) {
    Manifests set = Manifests.of("shop", List.of(resources));
    return Destination.of(set, cluster.discover(), "shop", Map.of());
  }

  private static Map<String, String> after(String what) {
    return Map.of("supercargo.io/after", what);
  }

  private static Deployment deployment(String name, Map<String, String> annotations) {
    return Deployment.of(
        name,
        d ->
            d.metadata(m -> m.annotations(annotations))
                .spec(
                    s ->
                        s.template(
                            t ->
                                t.spec(
                                    p ->
                                        p.addContainer(
                                            c ->
                                                c.name("c")
                                                    .addEnvFrom(
                                                        e ->
                                                            e.configMapRef(
                                                                r -> r.name("web"))))))));
  }
}
