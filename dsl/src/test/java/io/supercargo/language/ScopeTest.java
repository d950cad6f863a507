package io.supercargo.language;

import static io.supercargo.dsl.Existing.CLUSTER_ROLE;
import static io.supercargo.dsl.Existing.SERVICE_ACCOUNT;
import static io.supercargo.dsl.Supercargo.manifests;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.supercargo.dsl.ManifestsScope;
import io.supercargo.model.CustomResource;
import io.supercargo.model.core.v1.ConfigMap;
import io.supercargo.model.rbac.v1.ClusterRoleBinding;
import io.supercargo.model.rbac.v1.RoleBinding;
import io.supercargo.model.rbac.v1.Subject;
import io.supercargo.ref.ObjectRef;
import io.supercargo.ref.RoleHandle;
import io.supercargo.ref.ServiceAccountRef;
import io.supercargo.set.Manifests;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a set is made of. */
class ScopeTest {
  private static <T> Consumer<T> nothing() {
    return builder -> {};
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

  private static Stream<String> namespaces(List<Subject> subjects) {
    return subjects.stream().map(Subject::namespace);
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
