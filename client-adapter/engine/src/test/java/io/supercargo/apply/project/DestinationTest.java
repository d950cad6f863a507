package io.supercargo.apply.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.supercargo.apply.TestCluster;
import io.supercargo.apply.fault.DeliveryException;
import io.supercargo.apply.spi.Discovery;
import io.supercargo.apply.spi.ResourceType;
import io.supercargo.model.CustomResource;
import io.supercargo.model.Resource;
import io.supercargo.model.apiextensions.v1.CustomResourceDefinition;
import io.supercargo.model.core.v1.ConfigMap;
import io.supercargo.model.core.v1.Namespace;
import io.supercargo.model.core.v1.Secret;
import io.supercargo.set.Manifests;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DestinationTest {
  private final Discovery discovery = withBackups(new TestCluster().discover());

  private static Discovery withBackups(Discovery usual) {
    List<ResourceType> types = new ArrayList<>(usual.types());
    types.add(new ResourceType("example.com", "v2", "Backup", "backups", true, Set.of("get")));
    return new Discovery(types, List.of());
  }

  @Test
  void putsEachResourceIntoItsNamespaceOrNone() {
    assertThat(
            destination(
                ConfigMap.of("a", c -> {}),
                ConfigMap.of("a", c -> c.metadata(m -> m.namespace("other"))),
                Namespace.of("other", n -> {})))
        .hasToString("[ConfigMap shop/a, ConfigMap other/a, Namespace other]");
  }

  @Test
  void refusesWhatWouldBeOneObject() {
    assertThatExceptionOfType(DeliveryException.class)
        .isThrownBy(
            () ->
                destination(
                    ConfigMap.of("a", c -> {}),
                    ConfigMap.of("a", c -> c.metadata(m -> m.namespace("shop")))))
        .withMessageContaining("are one object");
  }

  @Test
  void namesEveryProblemAtOnce() {
    assertThatExceptionOfType(DeliveryException.class)
        .isThrownBy(
            () ->
                destination(
                    ConfigMap.builder().build(),
                    CustomResource.of("example.com/v1", "Backup", "b", b -> {}),
                    CustomResource.of("example.com/v2", "Backup", "..", b -> {}),
                    CustomResource.of("example.com/v1", "Other", "o", b -> {})))
        .satisfies(
            e ->
                assertThat(e.problems())
                    .hasSize(4)
                    .anyMatch(text -> text.contains("has no name"))
                    .anyMatch(text -> text.contains("cannot be called so: expected a name other"))
                    .anyMatch(text -> text.endsWith("it has the kind in example.com/v2"))
                    .anyMatch(text -> text.contains("Add its CustomResourceDefinition")));
  }

  @Test
  void takesKindsFromDefinitionsOfTheSet() {
    List<Wanted> wanted =
        destination(
            definition("Cluster", true),
            CustomResource.of("example.com/v1", "Other", "o", b -> {}));
    assertThat(wanted).hasToString("[CustomResourceDefinition others.example.com, Other o]");
    assertThat(wanted.get(1).definition())
        .hasToString("CustomResourceDefinition others.example.com");
    assertThat(wanted.get(1).key().type().plural()).isEqualTo("others");
  }

  @Test
  void passesOverVersionsThatAreNotServedAndDefinitionsThatSayNothing() {
    assertThatExceptionOfType(DeliveryException.class)
        .isThrownBy(
            () ->
                destination(
                    definition("Namespaced", false),
                    CustomResourceDefinition.of("empty", d -> {}),
                    CustomResource.of("example.com/v1", "Other", "o", b -> {})));
  }

  @Test
  void namesObjectsWithoutShowingThem() {
    Secret secret = Secret.of("db", s -> s.stringData("password", "hush"));
    assertThat(destination(secret)).hasToString("[Secret shop/db]");
    assertThat(destination(secret).get(0).sending(Map.of()).tree()).isEmpty();
  }

  private List<Wanted> destination(Resource... resources) {
    return Destination.of(Manifests.of("shop", List.of(resources)), discovery, "shop", Map.of());
  }

  private static CustomResourceDefinition definition(String scope, boolean served) {
    return CustomResourceDefinition.of(
        "others.example.com",
        d ->
            d.spec(
                s ->
                    s.group("example.com")
                        .scope(scope)
                        .names(n -> n.plural("others").kind("Other"))
                        .addVersion(v -> v.name("v1").served(served).storage(true))));
  }
}
