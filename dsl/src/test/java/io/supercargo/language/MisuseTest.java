package io.supercargo.language;

import static io.supercargo.dsl.Existing.SECRET;
import static io.supercargo.dsl.Supercargo.manifests;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.dsl.ManifestsScope;
import io.supercargo.model.DuplicateKeyException;
import io.supercargo.model.Resource;
import io.supercargo.model.core.v1.ConfigMap;
import io.supercargo.set.Manifests;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Misuse throws at once and names the argument and the line. */
class MisuseTest {
  private static void assertMisuse(Consumer<ManifestsScope> misuse, String message, int line) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> manifests("shop", misuse))
        .withMessage(message + " (at MisuseTest.java:" + line + ")");
  }

  @Test
  void whatHoldsForTheWholeSetIsCheckedWhereItIsSaid() {
    String at = "(at MisuseTest.java:";
    assertThatIllegalArgumentException()
        .isThrownBy(() -> manifests("a b", m -> {}))
        .withMessageContaining("name of the set: expected ")
        .withMessageContaining(", found \"a b\" " + at);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> manifests("a", m -> m.label("team", "a b")))
        .withMessageContaining("value of the label team: expected ")
        .withMessageContaining(", found \"a b\" " + at);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> manifests("a", m -> m.label("te am", "a")))
        .withMessageContaining("key of a label: expected ");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> manifests("a", m -> m.annotation("te am", "a b")))
        .withMessageContaining("key of an annotation: expected ");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> manifests("a", m -> m.namespace("Prod")))
        .withMessageContaining("namespace: expected ")
        .withMessageContaining(", found \"Prod\" " + at);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> manifests("a", m -> m.selectorLabels("a", "b/c/d")))
        .withMessageContaining("key of a label: expected ");
    assertThat(manifests("a", m -> m.annotation("A.io/b", "c d").label("a", "")).size()).isZero();
  }

  @Test
  void emptyAndMissingArguments() {
    int line = Lines.here();
    assertMisuse(m -> m.deployment("", d -> {}), "name is empty", line + 1);
    assertMisuse(m -> m.configMap(null, c -> {}), "name is null", line + 2);
    assertMisuse(m -> m.configMap("a", null), "fields is null", line + 3);
    assertMisuse(m -> m.namespace(""), "namespace is empty", line + 4);
    assertMisuse(m -> m.label("", "x"), "key is empty", line + 5);
    assertMisuse(m -> m.label("a", null), "value is null", line + 6);
    assertMisuse(m -> m.selectorLabels("", "b"), "nameKey is empty", line + 7);
    assertMisuse(m -> m.selectorLabels("a", null), "instanceKey is null", line + 8);
    assertMisuse(m -> m.libraryPackage(""), "prefix is empty", line + 9);
    assertMisuse(m -> m.existing(SECRET, ""), "name is empty", line + 10);
    assertMisuse(m -> m.existing(SECRET, "", "a"), "namespace is empty", line + 11);
    assertMisuse(m -> m.include(null), "other is null", line + 12);
    assertMisuse(m -> m.add((Resource) null), "resource is null", line + 13);
    assertMisuse(m -> m.customResource("", "A", "a", c -> {}), "apiVersion is empty", line + 14);
    assertMisuse(m -> m.customResource("a/v1", "", "a", c -> {}), "kind is empty", line + 15);
    assertMisuse(m -> m.existingWorkload("a/v1", "A", "a", null), "podLabels is null", line + 16);
    assertMisuse(m -> m.configMap("a", c -> c.name(null)), "metadata.name is null", line + 17);
    assertMisuse(m -> m.add(ConfigMap.of(c -> {})), "metadata.name is null", line + 18);
    assertMisuse(m -> m.comment("x"), "no resource to comment on yet: add one first", line + 19);
    assertThatIllegalArgumentException().isThrownBy(() -> manifests("", m -> {}));
  }

  @Test
  void unreadableAmounts() {
    int line = Lines.here();
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> manifests("shop", m -> m.persistentVolumeClaim("a", c -> c.readWriteOnce("big"))))
        .withMessageStartingWith("\"big\" is no quantity")
        .withMessageEndingWith("(at MisuseTest.java:" + (line + 3) + ")");
  }

  @Test
  void aResourceThatIsThereTwiceNamesBothLines() {
    int line = Lines.here();
    Consumer<ManifestsScope> twice =
        m -> {
          m.configMap("a", c -> {});
          m.configMap("a", c -> {});
        };
    assertMisuse(
        twice,
        "ConfigMap a is in the set already, added at MisuseTest.java:" + (line + 3),
        line + 4);
  }

  @Test
  void theNamespaceOfTheSetCountsWhereverItIsSet() {
    int line = Lines.here();
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                manifests(
                    "shop",
                    m -> {
                      m.configMap("a", c -> {});
                      m.configMap("a", c -> c.namespace("shop"));
                      m.namespace("shop");
                    }))
        .withMessageContaining(
            "ConfigMap shop/a is in the set already, written at MisuseTest.java:")
        .withMessageContaining(":" + (line + 7) + "; again at MisuseTest.java:" + (line + 8));
  }

  @Test
  void aResourceThatAnIncludedSetHasTooNamesBothLines() {
    int line = Lines.here();
    Manifests base = manifests("base", m -> m.configMap("a", c -> {}));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                manifests(
                    "shop",
                    m -> {
                      m.configMap("a", c -> {});
                      m.include(base);
                    }))
        .withMessageContaining(
            "ConfigMap a is in the set already, written at MisuseTest.java:"
                + (line + 8)
                + "; again at MisuseTest.java:"
                + (line + 1));
  }

  @Test
  void aKeyThatIsSetTwiceNamesBothLines() {
    int line = Lines.here();
    assertThatThrownBy(
            () ->
                manifests(
                    "shop",
                    m ->
                        m.configMap(
                            "a",
                            c -> {
                              c.data("key", "1");
                              c.data("key", "2");
                            })))
        .isInstanceOf(DuplicateKeyException.class)
        .hasMessageContaining("set at MisuseTest.java:" + (line + 9))
        .hasMessageContaining("set again at MisuseTest.java:" + (line + 10));
    assertMisuse(
        m -> m.label("a", "1").label("a", "2"), "the set shop has the label a already", line + 16);
    assertMisuse(
        m -> m.annotation("a", "1").annotation("a", "2"),
        "the set shop has the annotation a already",
        line + 18);
  }

  @Test
  void aSetThatIsClosedTakesNothingMore() {
    ManifestsScope[] kept = new ManifestsScope[1];
    manifests("shop", m -> kept[0] = m);
    int line = Lines.here();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> kept[0].configMap("late", c -> {}))
        .withMessage(
            "the set shop is closed: add resources inside manifests(…) (at MisuseTest.java:"
                + (line + 2)
                + ")");
    assertThatIllegalArgumentException().isThrownBy(() -> kept[0].include(manifests("x", m -> {})));
  }
}
