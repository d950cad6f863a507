package io.supercargo.language;

import static io.supercargo.dsl.Supercargo.manifests;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.dsl.ManifestsScope;
import io.supercargo.finding.Origin;
import io.supercargo.language.platform.Platform;
import io.supercargo.model.core.v1.ConfigMap;
import io.supercargo.set.Entry;
import io.supercargo.set.Manifests;
import org.junit.jupiter.api.Test;

/** A set knows the line of each resource. */
class OriginsTest {
  @Test
  void aResourceKnowsItsLine() {
    int line = Lines.here();
    Manifests set = manifests("shop", m -> m.configMap("a", c -> {}));
    Origin origin = set.entries().get(0).origin();
    assertThat(origin).hasToString("OriginsTest.java:" + (line + 1));
    assertThat(origin.file()).isEqualTo("OriginsTest.java");
    assertThat(origin.className()).isEqualTo(OriginsTest.class.getName());
    assertThat(set.origin(set.resources().get(0))).isEqualTo(origin);
    assertThat(set.origin(ConfigMap.of(c -> {}))).isNull();
  }

  @Test
  void aFragmentIsWhereAResourceIsWritten() {
    Manifests set = manifests("shop", OriginsTest::fragment);
    assertThat(set.entries().get(0).origin().line()).isEqualTo(Lines.here() + 4);
  }

  private static void fragment(ManifestsScope m) {
    m.configMap("a", c -> {});
  }

  @Test
  void aFragmentKnowsWhoAskedForIt() {
    int line = Lines.here();
    Manifests set = manifests("shop", m -> fragment(m));
    assertThat(set.entries().get(0).origin().callers())
        .startsWith("OriginsTest.java:" + (line + 1), "OriginsTest.java:" + (line + 1))
        .hasSize(4);
    assertThat(Origin.of("a.yaml", 1, 1).callers()).isEmpty();
  }

  @Test
  void whatWasMadeElsewhereIsWhereItWasAdded() {
    ConfigMap made = ConfigMap.of(c -> c.name("a"));
    int line = Lines.here();
    Manifests set = manifests("shop", m -> m.add(made));
    assertThat(set.entries().get(0).origin().line()).isEqualTo(line + 1);
  }

  @Test
  void packagesMarkedAsLibraryArePassedOver() {
    int line = Lines.here();
    Manifests set =
        manifests(
            "shop",
            m -> {
              Platform.service(m, "marked");
              m.libraryPackage("io.supercargo.language.platform");
            });
    assertThat(set.entries().get(0).origin()).hasToString("OriginsTest.java:" + (line + 5));
    Manifests unmarked = manifests("shop", m -> Platform.service(m, "unmarked"));
    assertThat(unmarked.entries().get(0).origin().file()).isEqualTo("Platform.java");
  }

  @Test
  void originsCanBeSwitchedOff() {
    Manifests set =
        manifests(
            "shop",
            m -> {
              m.configMap("before", c -> {});
              m.withoutOrigins();
              m.configMap("after", c -> {});
            });
    assertThat(set.entries()).extracting(e -> e.origin() == null).containsExactly(false, true);
    assertThatThrownBy(
            () ->
                manifests(
                    "shop",
                    m ->
                        m.withoutOrigins()
                            .configMap("a", c -> c.data("key", "1").data("key", "2"))))
        .hasMessageNotContaining("set at")
        .hasMessageContaining("set again at OriginsTest.java:");
    assertThatThrownBy(
            () ->
                manifests(
                    "shop",
                    m -> {
                      m.withoutOrigins();
                      m.configMap("a", c -> {});
                      m.configMap("a", c -> {});
                    }))
        .hasMessageStartingWith("ConfigMap a is in the set already (at OriginsTest.java:");
  }

  @Test
  void editsKeepTheLine() {
    Manifests set = manifests("shop", m -> m.configMap("a", c -> {}));
    Manifests edited = set.edit(ConfigMap.class, "a", c -> c.with(b -> b.data("x", "y")));
    Entry entry = edited.entries().get(0);
    assertThat(entry.origin()).isEqualTo(set.entries().get(0).origin());
    assertThat(entry.origin("data")).isEqualTo(entry.origin());
    assertThat(set.get(ConfigMap.class, "a").data()).isNull();
  }
}
