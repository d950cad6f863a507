package io.supercargo.language;

import static io.supercargo.dsl.Existing.CLUSTER_ROLE;
import static io.supercargo.dsl.Existing.CONFIG_MAP;
import static io.supercargo.dsl.Existing.PERSISTENT_VOLUME_CLAIM;
import static io.supercargo.dsl.Existing.ROLE;
import static io.supercargo.dsl.Existing.SECRET;
import static io.supercargo.dsl.Existing.SERVICE;
import static io.supercargo.dsl.Existing.SERVICE_ACCOUNT;
import static io.supercargo.dsl.Supercargo.manifests;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.supercargo.model.Resource;
import io.supercargo.model.core.v1.ConfigMap;
import io.supercargo.model.core.v1.Secret;
import io.supercargo.ref.ObjectRef;
import io.supercargo.ref.WorkloadRef;
import io.supercargo.set.Manifests;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What exists outside a set, and what other sets hold. */
class OutsideTest {
  @Test
  void whatExistsOutsideIsNamedByKind() {
    Manifests set =
        manifests(
            "shop",
            m -> {
              m.existing(CONFIG_MAP, "a");
              m.existing(SECRET, "b").key("key");
              m.existing(PERSISTENT_VOLUME_CLAIM, "c");
              m.existing(SERVICE_ACCOUNT, "d");
              m.existing(SERVICE, "other", "e").port(80);
              m.existing(ROLE, "f");
              m.existing(CLUSTER_ROLE, "g");
              m.existingWorkload("apps/v1", "Deployment", "h", Map.of("app", "h"));
            });
    assertThat(set.outside())
        .extracting(ObjectRef::toString)
        .containsExactly(
            "ConfigMap a",
            "Secret b",
            "PersistentVolumeClaim c",
            "ServiceAccount d",
            "Service other/e",
            "Role f",
            "ClusterRole g",
            "Deployment h");
    assertThat(set.size()).isZero();
  }

  @Test
  void whatAnotherSetHoldsIsImported() {
    Manifests base =
        manifests(
            "base",
            m -> {
              m.namespace("data");
              m.secret("credentials", s -> s.stringData("password", "x"));
              m.clusterRole("reader", r -> {});
              m.customResource("example.com/v1", "Secret", "custom", c -> {});
            });
    Manifests set =
        manifests(
            "shop",
            m -> {
              assertThat(m.imported(base, SECRET, "credentials").namespace()).isEqualTo("data");
              assertThat(m.imported(base, CLUSTER_ROLE, "reader").namespace()).isNull();
            });
    assertThat(set.outside()).hasSize(2);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> manifests("shop", m -> m.imported(base, SECRET, "credential")))
        .withMessageContaining("the set base has no Secret credential; did you mean credentials?")
        .withMessageContaining("(at OutsideTest.java:");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> manifests("shop", m -> m.imported(base, SECRET, "custom")))
        .withMessageContaining("it has [credentials]");
  }

  @Test
  void resourcesOfAnImportedReadSetAreInItsNamespace() {
    Manifests base =
        Manifests.builder("read").namespace("data").add(Secret.of(s -> s.name("a")), null).build();
    manifests("shop", m -> assertThat(m.imported(base, SECRET, "a").namespace()).isEqualTo("data"));
  }

  @Test
  void includedResourcesStandWhereTheyWereIncluded() {
    Manifests base = manifests("base", m -> m.configMap("base", c -> {}));
    Manifests set =
        manifests(
            "shop",
            m -> {
              m.namespace("shop").label("team", "a");
              m.configMap("first", c -> {});
              m.include(base);
              m.configMap("last", c -> {});
            });
    assertThat(set.resources()).extracting(Resource::name).containsExactly("first", "base", "last");
    assertThat(set.get(ConfigMap.class, "base")).isEqualTo(base.get(ConfigMap.class, "base"));
    assertThat(set.entries().get(1).origin()).isEqualTo(base.entries().get(0).origin());
  }

  @Test
  void whatAnIncludedSetSaysExistsOutsideIsSaidInItsNamespace() {
    Manifests base =
        manifests(
            "base",
            m -> {
              m.namespace("data");
              m.existing(SECRET, "a");
              m.existingWorkload("apps/v1", "Deployment", "db", Map.of("app", "db"));
            });
    Manifests set = manifests("shop", m -> m.namespace("shop").include(base));
    assertThat(set.outside())
        .extracting(ObjectRef::toString)
        .containsExactly("Secret data/a", "Deployment data/db");
    assertThat(((WorkloadRef) set.outside().get(1)).selector().get())
        .isEqualTo(Map.of("app", "db"));
  }
}
