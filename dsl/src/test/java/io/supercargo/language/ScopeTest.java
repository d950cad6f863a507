package io.supercargo.language;

import static io.supercargo.dsl.Supercargo.manifests;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.dsl.Existing;
import io.supercargo.dsl.ManifestsScope;
import io.supercargo.model.CustomResource;
import io.supercargo.model.Resource;
import io.supercargo.model.apps.v1.Deployment;
import io.supercargo.model.core.v1.ConfigMap;
import io.supercargo.model.core.v1.Namespace;
import io.supercargo.model.core.v1.Pod;
import io.supercargo.model.rbac.v1.ClusterRole;
import io.supercargo.ref.ObjectRef;
import io.supercargo.set.Manifests;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScopeTest {
  private static final String FILE = "ScopeTest.java:";

  record Kind(String name, BiFunction<ManifestsScope, String, ObjectRef> add) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Kind> kinds() {
    return List.of(
        new Kind("Pod", (m, n) -> m.pod(n, x -> {})),
        new Kind("Deployment", (m, n) -> m.deployment(n, x -> {})),
        new Kind("ReplicaSet", (m, n) -> m.replicaSet(n, x -> {})),
        new Kind("StatefulSet", (m, n) -> m.statefulSet(n, x -> {})),
        new Kind("DaemonSet", (m, n) -> m.daemonSet(n, x -> {})),
        new Kind("Job", (m, n) -> m.job(n, x -> {})),
        new Kind("CronJob", (m, n) -> m.cronJob(n, x -> {})),
        new Kind("Service", (m, n) -> m.service(n, x -> {})),
        new Kind("Ingress", (m, n) -> m.ingress(n, x -> {})),
        new Kind("ConfigMap", (m, n) -> m.configMap(n, x -> {})),
        new Kind("Secret", (m, n) -> m.secret(n, x -> {})),
        new Kind("PersistentVolumeClaim", (m, n) -> m.persistentVolumeClaim(n, x -> {})),
        new Kind("PersistentVolume", (m, n) -> m.persistentVolume(n, x -> {})),
        new Kind("ServiceAccount", (m, n) -> m.serviceAccount(n, x -> {})),
        new Kind("Role", (m, n) -> m.role(n, x -> {})),
        new Kind("ClusterRole", (m, n) -> m.clusterRole(n, x -> {})),
        new Kind("RoleBinding", (m, n) -> m.roleBinding(n, x -> {})),
        new Kind("ClusterRoleBinding", (m, n) -> m.clusterRoleBinding(n, x -> {})),
        new Kind("HorizontalPodAutoscaler", (m, n) -> m.horizontalPodAutoscaler(n, x -> {})),
        new Kind("PodDisruptionBudget", (m, n) -> m.podDisruptionBudget(n, x -> {})),
        new Kind("NetworkPolicy", (m, n) -> m.networkPolicy(n, x -> {})),
        new Kind("LimitRange", (m, n) -> m.limitRange(n, x -> {})),
        new Kind("ResourceQuota", (m, n) -> m.resourceQuota(n, x -> {})),
        new Kind("StorageClass", (m, n) -> m.storageClass(n, x -> {})),
        new Kind("IngressClass", (m, n) -> m.ingressClass(n, x -> {})),
        new Kind("PriorityClass", (m, n) -> m.priorityClass(n, x -> {})),
        new Kind("CustomResourceDefinition", (m, n) -> m.customResourceDefinition(n, x -> {})),
        new Kind("Namespace", (m, n) -> m.addNamespace(n, x -> {})));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void a_method_adds_its_kind_and_returns_what_names_it(Kind kind) {
    ObjectRef[] reference = new ObjectRef[1];
    Manifests set = manifests("shop", m -> reference[0] = kind.add().apply(m, "web"));

    Resource resource = set.resources().get(0);
    assertThat(resource.kind()).isEqualTo(kind.name());
    assertThat(resource.name()).isEqualTo("web");
    assertThat(reference[0].kind()).isEqualTo(kind.name());
    assertThat(reference[0].apiVersion()).isEqualTo(resource.apiVersion());
    assertThat(reference[0].name()).isEqualTo("web");
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void the_namespace_of_the_set_is_written_where_the_kind_lives_in_one(Kind kind) {
    Manifests set =
        manifests(
            "shop",
            m -> {
              assertThat(kind.add().apply(m, "web").name()).isEqualTo("web");
              m.namespace("prod");
            });

    Resource resource = set.resources().get(0);
    assertThat(resource.namespace()).isEqualTo(resource.schema().namespaced() ? "prod" : null);
  }

  @Test
  void a_resource_may_name_another_namespace_than_the_set() {
    Manifests set =
        manifests("shop", m -> m.namespace("prod").add(ConfigMap.of("a", c -> c.namespace("b"))));

    assertThat(set.get(ConfigMap.class, "a").namespace()).isEqualTo("b");
    assertThat(set.namespace()).isEqualTo("prod");
  }

  @Test
  void labels_of_the_set_reach_metadata_but_neither_pods_nor_selectors() {
    Manifests set =
        manifests(
            "shop",
            m -> {
              var web = m.deployment("web", d -> d.label("team", "own").container("c", "i"));
              m.service("web", s -> s.selects(web).port(80));
              m.label("team", "x").annotation("note", "y");
            });

    Deployment web = set.get(Deployment.class, "web");
    assertThat(Objects.requireNonNull(web.metadata()).labels()).isEqualTo(Map.of("team", "own"));
    assertThat(web.metadata().annotations()).isEqualTo(Map.of("note", "y"));
    assertThat(web.toString().replaceFirst("team=own", "")).doesNotContain("team");
    assertThat(set.resources().get(1).toString()).contains("labels={team=x}");
  }

  @Test
  void labels_of_the_set_reach_pods_if_asked_but_not_selectors() {
    Manifests set =
        manifests(
            "shop",
            m -> {
              m.labelPods().label("team", "x");
              var pod = m.pod("one", p -> p.container("c", "i"));
              m.podDisruptionBudget("one", b -> b.selects(pod));
              m.deployment("web", d -> d.container("c", "i"));
            });

    assertThat(set.get(Deployment.class, "web").toString())
        .contains("template={metadata={labels={app.kubernetes.io/name=web, ")
        .contains("app.kubernetes.io/instance=shop, team=x}}")
        .contains("matchLabels={app.kubernetes.io/name=web, app.kubernetes.io/instance=shop}");
    assertThat(set.resources().get(1).toString())
        .contains("matchLabels={app.kubernetes.io/name=one, app.kubernetes.io/instance=shop}");
  }

  @Test
  void the_same_label_twice_for_a_set_is_misuse() {
    assertThatThrownBy(() -> manifests("shop", m -> m.label("a", "b").label("a", "c")))
        .hasMessageContaining("the set shop has the label a already")
        .hasMessageContaining(FILE);
  }

  @Test
  void the_same_resource_twice_is_misuse_and_both_lines_are_named() {
    assertThatThrownBy(
            () ->
                manifests(
                    "shop",
                    m -> {
                      m.configMap("web", c -> {});
                      m.configMap("web", c -> {});
                    }))
        .hasMessageContaining("ConfigMap web is in the set already, added at " + FILE)
        .hasMessageMatching("(?s).*ScopeTest.java:\\d+ \\(at ScopeTest.java:\\d+\\).*");
  }

  @Test
  void one_name_may_stand_in_two_namespaces_and_for_two_kinds() {
    Manifests set =
        manifests(
            "shop",
            m -> {
              m.configMap("web", c -> {});
              m.configMap("web", c -> c.namespace("other"));
              m.secret("web", s -> {});
            });

    assertThat(set.size()).isEqualTo(3);
  }

  @Test
  void a_name_must_be_given() {
    assertThatThrownBy(() -> manifests("", m -> {})).hasMessageContaining("name is empty");
    assertThatThrownBy(() -> manifests("shop", m -> m.pod("", p -> {})))
        .hasMessageContaining("name is empty (at " + FILE);
    assertThatThrownBy(() -> manifests("shop", m -> m.add(Pod.of(p -> {}))))
        .hasMessageContaining("metadata.name is null");
  }

  @Test
  void a_closed_scope_takes_nothing_more() {
    ManifestsScope[] kept = new ManifestsScope[1];
    manifests("shop", m -> kept[0] = m);

    assertThatThrownBy(() -> kept[0].configMap("web", c -> {}))
        .hasMessageContaining("the set shop is closed")
        .hasMessageContaining(FILE);
  }

  @Test
  void every_resource_knows_its_line() {
    Manifests set = manifests("shop", m -> m.configMap("web", c -> {}));

    assertThat(set.entries().get(0).origin()).asString().startsWith(FILE);
  }

  @Test
  void lines_of_marked_packages_are_passed_over() {
    Manifests set =
        manifests(
            "shop",
            m -> {
              m.libraryPackage("io.supercargo.language.");
              m.configMap("web", c -> {});
            });

    assertThat(set.entries().get(0).origin()).asString().doesNotContain("ScopeTest");
  }

  @Test
  void lines_are_not_remembered_if_that_is_switched_off() {
    Manifests set =
        manifests(
            "shop",
            m -> {
              m.withoutOrigins();
              m.configMap("web", c -> {});
            });

    assertThat(set.entries().get(0).origin()).isNull();
  }

  @Test
  void what_exists_outside_is_named_as_such() {
    Manifests set =
        manifests(
            "shop",
            m -> {
              var secret = m.existing(Existing.SECRET, "db");
              m.existing(Existing.CONFIG_MAP, "ops", "c");
              m.existing(Existing.PERSISTENT_VOLUME_CLAIM, "p");
              m.existing(Existing.SERVICE_ACCOUNT, "a");
              m.existing(Existing.SERVICE, "s");
              m.existing(Existing.ROLE, "r");
              m.existing(Existing.CLUSTER_ROLE, "view");
              m.pod("web", p -> p.container("c", "i", c -> c.envFrom(secret)));
            });

    assertThat(set.outside())
        .extracting(ObjectRef::toString)
        .containsExactly(
            "Secret db",
            "ConfigMap ops/c",
            "PersistentVolumeClaim p",
            "ServiceAccount a",
            "Service s",
            "Role r",
            "ClusterRole view");
    assertThat(set.isComplete()).isTrue();
  }

  @Test
  void what_another_set_holds_is_imported_by_name() {
    Manifests base = manifests("base", m -> m.namespace("ops").secret("db", s -> {}));
    Manifests set = manifests("shop", m -> m.imported(base, Existing.SECRET, "db"));

    assertThat(set.outside()).extracting(ObjectRef::toString).containsExactly("Secret ops/db");
    assertThatThrownBy(() -> manifests("shop", m -> m.imported(base, Existing.SECRET, "missing")))
        .hasMessageContaining("the set base has no Secret missing");
  }

  @Test
  void a_workload_outside_is_selected_by_the_labels_it_is_said_to_have() {
    Manifests set =
        manifests(
            "shop",
            m -> {
              var old = m.existingWorkload("apps/v1", "Deployment", "old", Map.of("app", "old"));
              m.service("old", s -> s.selects(old).port(80));
            });

    assertThat(set.resources().get(0).toString()).contains("selector={app=old}");
  }

  @Test
  void a_set_may_be_incomplete() {
    assertThat(manifests("shop", ManifestsScope::incomplete).isComplete()).isFalse();
  }

  @Test
  void a_set_takes_in_another_as_it_is() {
    Manifests base = manifests("base", m -> m.configMap("a", c -> {}));
    Manifests set =
        manifests(
            "shop",
            m -> {
              m.include(base).namespace("prod");
              m.configMap("b", c -> {});
            });

    assertThat(set.get(ConfigMap.class, "a").namespace()).isNull();
    assertThat(set.get(ConfigMap.class, "b").namespace()).isEqualTo("prod");
  }

  @Test
  void a_comment_belongs_to_the_resource_before_it() {
    Manifests set =
        manifests(
            "shop",
            m -> {
              m.configMap("a", c -> {});
              m.comment("for the web");
            });

    assertThat(set.entries().get(0).comment()).isEqualTo("for the web");
    assertThatThrownBy(() -> manifests("shop", m -> m.comment("x")))
        .hasMessageContaining("no resource to comment on yet");
  }

  @Test
  void custom_resources_are_namespaced_unless_they_say_otherwise() {
    Manifests set =
        manifests(
            "shop",
            m -> {
              m.namespace("prod");
              m.customResource("x.io/v1", "A", "a", c -> c.spec(s -> s.put("b", 1)));
              m.customResource("x.io/v1", "B", "b", CustomResource.Builder::clusterScoped);
            });

    assertThat(set.resources()).extracting(Resource::namespace).containsExactly("prod", null);
  }

  @Test
  void a_resource_that_was_made_elsewhere_is_finished_as_if_made_here() {
    Manifests set =
        manifests(
            "shop",
            m -> {
              ObjectRef web = m.add(Deployment.of("web", d -> d.container("c", "i")));
              m.add(Namespace.of("prod", n -> {}));
              m.add(ClusterRole.of("all", r -> r.allow("", "pods", "get")));
              assertThat(web.kind()).isEqualTo("Deployment");
            });

    assertThat(set.get(Deployment.class, "web").toString())
        .contains("matchLabels={app.kubernetes.io/name=web, app.kubernetes.io/instance=shop}");
  }
}
