package io.supercargo.language;

import static io.supercargo.dsl.Supercargo.manifests;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.supercargo.check.Checks;
import io.supercargo.finding.Finding;
import io.supercargo.model.CustomResource;
import io.supercargo.model.Resource;
import io.supercargo.model.apps.v1.Deployment;
import io.supercargo.model.core.v1.ConfigMap;
import io.supercargo.model.core.v1.Container;
import io.supercargo.set.Manifests;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** A built set is changed by kind, name and list key. */
class EditsTest {
  private static final Manifests SHOP =
      manifests(
          "shop",
          m -> {
            m.deployment(
                "web",
                d ->
                    d.container("web", "web:1", c -> c.port("http", 80).env("A", "1"))
                        .container("proxy", "proxy:1"));
            m.configMap("settings", c -> c.data("level", "info"));
            m.customResource("example.com/v1", "Widget", "web", w -> w.spec(s -> s.put("a", 1L)));
            m.customResource("example.com/v1", "Gadget", "web", w -> w.spec(s -> s.put("a", 1L)));
          });

  @Test
  void aContainerIsChangedByItsName() {
    Manifests edited =
        SHOP.edit(
            Deployment.class,
            "web",
            d -> d.with(b -> b.container("web", c -> c.image("web:2").replaceEnv("A", "2"))));
    List<Container> containers =
        edited.get(Deployment.class, "web").spec().template().spec().containers();
    assertThat(containers).extracting(Container::image).containsExactly("web:2", "proxy:1");
    assertThat(containers.get(0).ports()).hasSize(1);
    assertThat(containers.get(0).env().get(0).value()).isEqualTo("2");
    assertThat(edited).isNotEqualTo(SHOP);
    assertThat(SHOP.get(Deployment.class, "web").toString()).contains("web:1");
  }

  @Test
  void aContainerThatIsNotThereNamesTheNearest() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> edit(b -> b.container("wbe", c -> c.image("web:2"))))
        .withMessageContaining("the pod has no container wbe; did you mean web?")
        .withMessageContaining("To add one: addContainer(name, image, c -> …) (at EditsTest.java:");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> edit(b -> b.container("wbe", "web:2")))
        .withMessageContaining("did you mean web?");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> edit(b -> b.container("tracing", "web:2", c -> {})))
        .withMessageContaining("the pod has no container tracing; it has [web, proxy]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> edit(b -> b.podSpec(p -> p.container("wbe", c -> c.image("web:2")))))
        .withMessageContaining("did you mean web?");
  }

  @Test
  void aContainerIsAddedToWhatWasBuilt() {
    Manifests edited =
        edit(
            b ->
                b.addContainer("tracing", "tracing:1", c -> c.port(9000))
                    .container("tracing", c -> c.env("A", "1"))
                    .sidecar("logs", "logs:1", c -> {}));
    assertThat(edited.get(Deployment.class, "web").spec().template().spec().containers())
        .extracting(Container::name)
        .containsExactly("web", "proxy", "tracing");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> edit(b -> b.addContainer("web", "web:2", c -> {})))
        .withMessageContaining("containers already has the key \"web\"");
  }

  @Test
  void theFirstContainerOfACopyIsNamedFreely() {
    Deployment empty = Deployment.of("web", d -> d.replicas(1));
    Deployment filled = empty.with(d -> d.container("web", "web:1").container("proxy", "proxy:1"));
    assertThat(filled.spec().template().spec().containers()).hasSize(2);
  }

  private static Manifests edit(Consumer<Deployment.Builder> change) {
    return SHOP.edit(Deployment.class, "web", d -> d.with(change));
  }

  @Test
  void aMissingResourceNamesTheNearest() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SHOP.edit(ConfigMap.class, "setings", c -> c))
        .withMessageContaining("the set shop has no ConfigMap setings; did you mean settings?")
        .withMessageContaining("(at EditsTest.java:");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SHOP.edit(ConfigMap.class, "settings", c -> null))
        .withMessageContaining("changed resource is null");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SHOP.edit(ConfigMap.class, "", c -> c))
        .withMessageContaining("name is empty");
  }

  @Test
  void customResourcesAreChangedByKindAndName() {
    Manifests edited =
        SHOP.editCustomResource("Gadget", "web", g -> g.with(b -> b.spec(s -> s.put("a", 2L))));
    assertThat(edited.customResource("Gadget", "web").unknownFields())
        .isEqualTo(Map.of("spec", Map.of("a", 2L)));
    assertThat(edited.customResource("Widget", "web"))
        .isEqualTo(SHOP.customResource("Widget", "web"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SHOP.editCustomResource("Gadget", "wbe", g -> g))
        .withMessageContaining("the set shop has no Gadget wbe");
  }

  @Test
  void everyResourceOfATypeIsChanged() {
    Manifests edited =
        SHOP.editAll(CustomResource.class, c -> c.with(b -> b.label("edited", "yes")));
    assertThat(edited.all(CustomResource.class))
        .allSatisfy(c -> assertThat(c.metadata().labels()).containsEntry("edited", "yes"));
    assertThat(edited.without(ConfigMap.class, "settings").resources())
        .extracting(Resource::kind)
        .containsExactly("Deployment", "Widget", "Gadget");
  }

  @Test
  void aNameOfSeveralNamespacesIsChangedInOne() {
    Manifests two =
        manifests(
            "two",
            m -> {
              m.configMap("a", c -> c.namespace("one"));
              m.configMap("a", c -> c.namespace("two"));
            });
    assertThatIllegalArgumentException()
        .isThrownBy(() -> two.edit(ConfigMap.class, "a", c -> c))
        .withMessageContaining("the set two has more than one ConfigMap a");
    Manifests edited = two.edit(ConfigMap.class, "two", "a", c -> c.with(b -> b.data("x", "y")));
    assertThat(edited.all(ConfigMap.class))
        .extracting(ConfigMap::data)
        .containsExactly(null, Map.of("x", "y"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> two.edit(ConfigMap.class, "three", "a", c -> c))
        .withMessageContaining("the set two has no ConfigMap three/a");
  }

  @Test
  void whatAnEditBreaksIsFound() {
    Manifests edited =
        SHOP.edit(
            Deployment.class,
            "web",
            d -> d.with(b -> b.container("web", c -> c.readinessProbe(p -> p.tcpSocket("x")))));
    assertThat(Checks.check(edited))
        .extracting(Finding::rule)
        .containsExactly("reference/probe-port");
  }
}
