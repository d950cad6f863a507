package io.supercargo.language;

import static io.supercargo.dsl.Existing.CLUSTER_ROLE;
import static io.supercargo.dsl.Existing.SERVICE_ACCOUNT;
import static io.supercargo.dsl.Supercargo.manifests;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.supercargo.dsl.ManifestsScope;
import io.supercargo.model.CustomResource;
import io.supercargo.model.Resource;
import io.supercargo.model.core.v1.ConfigMap;
import io.supercargo.model.core.v1.PersistentVolumeClaim;
import io.supercargo.model.core.v1.Secret;
import io.supercargo.model.rbac.v1.ClusterRoleBinding;
import io.supercargo.model.rbac.v1.RoleBinding;
import io.supercargo.ref.ObjectRef;
import io.supercargo.ref.RoleHandle;
import io.supercargo.ref.ServiceAccountRef;
import io.supercargo.ref.WorkloadRef;
import io.supercargo.set.Manifests;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a set is made of. */
class ScopeTest {
  private static <T> Consumer<T> nothing() {
    return builder -> {};
  }

  static List<Arguments> kinds() {
    return List.of(
        kind("Pod", true, m -> m.pod("x", nothing())),
        kind("Deployment", true, m -> m.deployment("x", nothing())),
        kind("ReplicaSet", true, m -> m.replicaSet("x", nothing())),
        kind("StatefulSet", true, m -> m.statefulSet("x", nothing())),
        kind("DaemonSet", true, m -> m.daemonSet("x", nothing())),
        kind("Job", true, m -> m.job("x", nothing())),
        kind("CronJob", true, m -> m.cronJob("x", nothing())),
        kind("Service", true, m -> m.service("x", nothing())),
        kind("Ingress", true, m -> m.ingress("x", nothing())),
        kind("ConfigMap", true, m -> m.configMap("x", nothing())),
        kind("Secret", true, m -> m.secret("x", nothing())),
        kind("PersistentVolumeClaim", true, m -> m.persistentVolumeClaim("x", nothing())),
        kind("PersistentVolume", false, m -> m.persistentVolume("x", nothing())),
        kind("ServiceAccount", true, m -> m.serviceAccount("x", nothing())),
        kind("ServiceAccount", true, m -> m.serviceAccount("x")),
        kind("Role", true, m -> m.role("x", nothing())),
        kind("ClusterRole", false, m -> m.clusterRole("x", nothing())),
        kind("RoleBinding", true, m -> m.roleBinding("x", nothing())),
        kind("ClusterRoleBinding", false, m -> m.clusterRoleBinding("x", nothing())),
        kind("HorizontalPodAutoscaler", true, m -> m.horizontalPodAutoscaler("x", nothing())),
        kind("PodDisruptionBudget", true, m -> m.podDisruptionBudget("x", nothing())),
        kind("NetworkPolicy", true, m -> m.networkPolicy("x", nothing())),
        kind("LimitRange", true, m -> m.limitRange("x", nothing())),
        kind("ResourceQuota", true, m -> m.resourceQuota("x", nothing())),
        kind("StorageClass", false, m -> m.storageClass("x", nothing())),
        kind("IngressClass", false, m -> m.ingressClass("x", nothing())),
        kind("PriorityClass", false, m -> m.priorityClass("x", nothing())),
        kind("CustomResourceDefinition", false, m -> m.customResourceDefinition("x", nothing())),
        kind("Namespace", false, m -> m.addNamespace("x", nothing())),
        kind("Namespace", false, m -> m.addNamespace("x")),
        kind("Widget", true, m -> m.customResource("example.com/v1", "Widget", "x", nothing())),
        kind(
            "Widget",
            false,
            m -> m.customResource("example.com/v1", "Widget", "x", c -> c.clusterScoped())));
  }

  private static Arguments kind(
      String kind, boolean namespaced, Function<ManifestsScope, ObjectRef> method) {
    return Arguments.of(kind, namespaced, method);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void aMethodAddsAResourceAndNamesIt(
      String kind, boolean namespaced, Function<ManifestsScope, ObjectRef> method) {
    ObjectRef[] reference = new ObjectRef[1];
    Manifests set =
        manifests(
            "shop",
            m -> {
              m.namespace("shop");
              reference[0] = method.apply(m);
            });
    Resource resource = set.resources().get(0);
    assertThat(resource.kind()).isEqualTo(kind);
    assertThat(resource.name()).isEqualTo("x");
    assertThat(resource.namespace()).isEqualTo(namespaced ? "shop" : null);
    assertThat(reference[0].kind()).isEqualTo(kind);
    assertThat(reference[0].apiVersion()).isEqualTo(resource.apiVersion());
    assertThat(reference[0].name()).isEqualTo("x");
    assertThat(reference[0].namespace()).isNull();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void whatWasMadeElsewhereIsAddedWithTheSameHandle(
      String kind, boolean namespaced, Function<ManifestsScope, ObjectRef> method) {
    ObjectRef[] first = new ObjectRef[1];
    Resource made = manifests("made", m -> first[0] = method.apply(m)).resources().get(0);
    ObjectRef[] second = new ObjectRef[1];
    Manifests set =
        manifests(
            "shop",
            m -> {
              m.namespace("shop");
              second[0] = m.add(made);
            });
    assertThat(set.resources().get(0).kind()).isEqualTo(kind);
    assertThat(set.resources().get(0).namespace()).isEqualTo(namespaced ? "shop" : null);
    assertThat(second[0]).isEqualTo(first[0]);
    assertThat(second[0] instanceof WorkloadRef).isEqualTo(first[0] instanceof WorkloadRef);
  }

  @Test
  void typedHandlesOfWhatWasMadeElsewhere() {
    Manifests made = manifests("made", ScopeTest::everythingWithATypedHandle);
    Manifests set =
        manifests(
            "shop",
            m -> {
              m.service("pod", s -> s.selects(m.add(made.get(pod(), "x"))));
              m.service("d", s -> s.selects(m.add(made.get(deployment(), "x"))));
              List<WorkloadRef> more =
                  List.of(
                      m.add(made.get(io.supercargo.model.apps.v1.ReplicaSet.class, "x")),
                      m.add(made.get(io.supercargo.model.apps.v1.StatefulSet.class, "x")),
                      m.add(made.get(io.supercargo.model.apps.v1.DaemonSet.class, "x")),
                      m.add(made.get(io.supercargo.model.batch.v1.Job.class, "x")),
                      m.add(made.get(io.supercargo.model.batch.v1.CronJob.class, "x")));
              assertThat(more).hasSize(5);
              m.add(made.get(io.supercargo.model.core.v1.Service.class, "x")).port(80);
              m.add(made.get(ConfigMap.class, "x")).key("a");
              m.add(made.get(Secret.class, "x")).key("a");
              assertThat(m.add(made.get(PersistentVolumeClaim.class, "x")).name()).isEqualTo("x");
              ServiceAccountRef account =
                  m.add(made.get(io.supercargo.model.core.v1.ServiceAccount.class, "x"));
              RoleHandle role = m.add(made.get(io.supercargo.model.rbac.v1.Role.class, "x"));
              RoleHandle cluster =
                  m.add(made.get(io.supercargo.model.rbac.v1.ClusterRole.class, "x"));
              m.roleBinding("a", b -> b.role(role).subject(account));
              m.roleBinding("b", b -> b.role(cluster).subject(account));
            });
    assertThat(set.all(io.supercargo.model.core.v1.Service.class)).hasSize(3);
    assertThat(set.get(RoleBinding.class, "b").roleRef().kind()).isEqualTo("ClusterRole");
  }

  private static Class<io.supercargo.model.core.v1.Pod> pod() {
    return io.supercargo.model.core.v1.Pod.class;
  }

  private static Class<io.supercargo.model.apps.v1.Deployment> deployment() {
    return io.supercargo.model.apps.v1.Deployment.class;
  }

  private static void everythingWithATypedHandle(ManifestsScope m) {
    for (Object[] arguments : kinds().stream().limit(17).map(Arguments::get).toList()) {
      if (!arguments[0].equals("ServiceAccount")) {
        @SuppressWarnings("unchecked")
        Function<ManifestsScope, ObjectRef> method =
            (Function<ManifestsScope, ObjectRef>) arguments[2];
        assertThat(method.apply(m).name()).isEqualTo("x");
      }
    }
    m.serviceAccount("x");
  }

  @Test
  void aNamespaceOfItsOwnIsKept() {
    ObjectRef[] reference = new ObjectRef[1];
    Manifests set =
        manifests(
            "shop",
            m -> {
              reference[0] = m.configMap("config", c -> c.namespace("other"));
              m.namespace("shop");
            });
    assertThat(set.namespace()).isEqualTo("shop");
    assertThat(set.get(ConfigMap.class, "config").namespace()).isEqualTo("other");
    assertThat(reference[0].namespace()).isEqualTo("other");
  }

  @Test
  void withoutANamespaceNoneIsWritten() {
    Manifests set = manifests("shop", m -> m.configMap("config", c -> {}));
    assertThat(set.namespace()).isNull();
    assertThat(set.get(ConfigMap.class, "config").metadata().namespace()).isNull();
  }

  @Test
  void subjectsOfBindingsAreInTheNamespaceOfTheirAccount() {
    Manifests set =
        manifests(
            "shop",
            m -> {
              ServiceAccountRef own = m.serviceAccount("own");
              ServiceAccountRef foreign = m.existing(SERVICE_ACCOUNT, "ops", "robot");
              RoleHandle role = m.existing(CLUSTER_ROLE, "view");
              m.roleBinding("set", b -> b.role(role).subject(own).subject(foreign));
              m.roleBinding("elsewhere", b -> b.namespace("other").role(role).subject(own));
              m.clusterRoleBinding("cluster", b -> b.role(role).subject(own).subject(foreign));
              m.namespace("shop");
            });
    assertThat(namespaces(set.get(RoleBinding.class, "set").subjects()))
        .containsExactly("shop", "ops");
    assertThat(namespaces(set.get(RoleBinding.class, "elsewhere").subjects()))
        .containsExactly("other");
    ClusterRoleBinding cluster = set.get(ClusterRoleBinding.class, "cluster");
    assertThat(namespaces(cluster.subjects())).containsExactly("shop", "ops");
    assertThat(cluster.namespace()).isNull();
  }

  private static Stream<String> namespaces(List<io.supercargo.model.rbac.v1.Subject> subjects) {
    return subjects.stream().map(io.supercargo.model.rbac.v1.Subject::namespace);
  }

  @Test
  void commentsStandBeforeTheResourceAddedLast() {
    Manifests set =
        manifests(
            "shop",
            m -> {
              m.configMap("a", c -> {});
              m.comment("settings");
              m.configMap("b", c -> {});
            });
    assertThat(set.entries().get(0).comment()).isEqualTo("settings");
    assertThat(set.entries().get(1).comment()).isNull();
  }

  @Test
  void customResourcesAreTrees() {
    Manifests set =
        manifests(
            "shop",
            m -> {
              m.namespace("shop").label("team", "a");
              m.customResource(
                  "networking.istio.io/v1",
                  "VirtualService",
                  "web",
                  v ->
                      v.spec(
                          s ->
                              s.list("hosts", "shop.example.com")
                                  .addObject("http", h -> h.put("name", "all"))));
            });
    CustomResource web = set.customResource("VirtualService", "web");
    assertThat(web.namespace()).isEqualTo("shop");
    assertThat(web.metadata().labels()).isEqualTo(Map.of("team", "a"));
    assertThat(web.unknownFields())
        .isEqualTo(
            Map.of(
                "spec",
                Map.of(
                    "hosts", List.of("shop.example.com"), "http", List.of(Map.of("name", "all")))));
  }

  @Test
  void oneNameMayBeThatOfSeveralKinds() {
    Manifests set =
        manifests(
            "shop",
            m -> {
              m.service("web", s -> {});
              m.customResource("serving.knative.dev/v1", "Service", "web", c -> {});
              m.customResource("example.com/v1", "Service", "web", c -> {});
              m.configMap("web", c -> {});
              m.configMap("web", c -> c.namespace("other"));
            });
    assertThat(set.size()).isEqualTo(5);
  }

  @Test
  void aSetIsCompleteUnlessItSaysOtherwise() {
    assertThat(manifests("shop", m -> {}).isComplete()).isTrue();
    assertThat(manifests("shop", ManifestsScope::incomplete).isComplete()).isFalse();
    assertThat(manifests("shop", m -> assertThat(m.name()).isEqualTo("shop")).name())
        .isEqualTo("shop");
  }

  @Test
  void whatHoldsForTheSetIsSaidInOneChain() {
    Manifests other = manifests("other", m -> m.configMap("o", nothing()));
    manifests(
        "shop",
        m -> {
          m.configMap("c", nothing());
          assertThat(
                  m.comment("a comment")
                      .label("a", "b")
                      .labelPods()
                      .selectorLabels("name", "instance")
                      .libraryPackage("org.example")
                      .incomplete()
                      .include(other))
              .isSameAs(m);
        });
  }

  @Test
  void oneNameInTwoNamespacesIsNoTwin() {
    Consumer<ConfigMap.Builder> elsewhere = c -> c.namespace("b");
    assertThat(twice("a", nothing(), elsewhere).size()).isEqualTo(2);
    assertThat(twice("a", elsewhere, nothing()).size()).isEqualTo(2);
    assertThat(twice(null, nothing(), elsewhere).size()).isEqualTo(2);
    assertThat(twice(null, elsewhere, nothing()).size()).isEqualTo(2);
  }

  @Test
  void theNamespaceOfTheSetAndTheSameOneWrittenOutAreOne() {
    Consumer<ConfigMap.Builder> written = c -> c.namespace("a");
    assertThatIllegalArgumentException().isThrownBy(() -> twice("a", nothing(), written));
    assertThatIllegalArgumentException().isThrownBy(() -> twice("a", written, nothing()));
    assertThatIllegalArgumentException().isThrownBy(() -> twice(null, written, written));
    assertThatIllegalArgumentException().isThrownBy(() -> twice(null, nothing(), nothing()));
  }

  private static Manifests twice(
      String namespace, Consumer<ConfigMap.Builder> one, Consumer<ConfigMap.Builder> two) {
    return manifests(
        "shop",
        m -> {
          if (namespace != null) {
            m.namespace(namespace);
          }
          m.configMap("c", one);
          m.configMap("c", two);
        });
  }
}
