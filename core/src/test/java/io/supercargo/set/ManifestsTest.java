package io.supercargo.set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.supercargo.finding.Origin;
import io.supercargo.model.CustomResource;
import io.supercargo.model.Resource;
import io.supercargo.model.core.v1.ConfigMap;
import io.supercargo.model.core.v1.Namespace;
import io.supercargo.model.core.v1.Secret;
import io.supercargo.ref.ConfigMapRef;
import io.supercargo.ref.ObjectRef;
import io.supercargo.ref.SecretRef;
import io.supercargo.ref.WorkloadRef;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class ManifestsTest {
  private static final Origin FIRST = Origin.of("a.yaml", 1, 1);
  private static final Origin SECOND = Origin.of("b.yaml", 2, 1);

  private static ConfigMap config(String namespace, String name) {
    return ConfigMap.of(c -> c.namespace(namespace).name(name));
  }

  @Test
  void aSetIsWhatItHoldsInItsOrder() {
    Manifests set = Manifests.of("shop", List.of(config(null, "a"), config(null, "b")));
    assertThat(set).hasSize(2).extracting(Resource::name).containsExactly("a", "b");
    assertThat(set.size()).isEqualTo(2);
    assertThat(set.name()).isEqualTo("shop");
    assertThat(set.namespace()).isNull();
    assertThat(set.isComplete()).isFalse();
    assertThat(set).hasToString("Manifests shop [ConfigMap a, ConfigMap b]");
    assertThat(Manifests.of("none", List.of())).hasToString("Manifests none []");
  }

  @Test
  void setsAreEqualWhereverTheirResourcesWereWritten() {
    Manifests one = Manifests.builder("a").add(config(null, "a"), FIRST).build();
    Manifests same = Manifests.builder("a").add(config(null, "a"), SECOND).build();
    assertThat(one).isEqualTo(same).hasSameHashCodeAs(same);
    assertThat(one.hashCode()).isNotEqualTo(Manifests.of("a", List.of()).hashCode());
    assertThat(one)
        .isNotEqualTo(Manifests.of("b", List.of(config(null, "a"))))
        .isNotEqualTo(Manifests.of("a", List.of(config(null, "b"))))
        .isNotEqualTo("a");
  }

  @Test
  void aResourceIsFoundByTypeAndName() {
    Manifests set = Manifests.of("shop", List.of(config(null, "a"), Secret.of(s -> s.name("a"))));
    assertThat(set.find(ConfigMap.class, "a")).isSameAs(set.resources().get(0));
    assertThat(set.find(Secret.class, "a")).isSameAs(set.resources().get(1));
    assertThat(set.find(Secret.class, "b")).isNull();
    assertThat(set.get(Secret.class, "a")).isSameAs(set.find(Secret.class, "a"));
    assertThat(set.all(Resource.class)).hasSize(2);
    assertThat(set.all(Secret.class)).hasSize(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> set.get(Secret.class, "entirely-other"))
        .withMessageContaining("the set shop has no Secret entirely-other; it has [a]");
  }

  @Test
  void aResourceIsChangedByTypeAndName() {
    Manifests set =
        Manifests.builder("shop")
            .add(config("one", "a"), FIRST)
            .add(config("two", "a"), SECOND)
            .add(config("two", "b"), null)
            .build();
    UnaryOperator<ConfigMap> change = c -> c.with(b -> b.data("x", "y"));
    assertThat(changed(set.edit(ConfigMap.class, "b", change))).containsExactly(false, false, true);
    assertThat(changed(set.edit(ConfigMap.class, "two", "a", change)))
        .containsExactly(false, true, false);
    assertThat(changed(set.editAll(ConfigMap.class, change))).containsOnly(true);
    assertThat(changed(set.editAll(Secret.class, s -> s))).containsOnly(false);
    assertThat(set.without(ConfigMap.class, "b").size()).isEqualTo(2);
    assertThat(set.edit(ConfigMap.class, "two", "a", change).entries().get(1).origin())
        .isEqualTo(SECOND);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> set.edit(ConfigMap.class, "a", change))
        .withMessageContaining("the set shop has more than one ConfigMap a");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> set.edit(ConfigMap.class, "three", "a", change))
        .withMessageContaining("the set shop has no ConfigMap three/a");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> set.edit(ConfigMap.class, "bb", change))
        .withMessageContaining("did you mean b?");
  }

  private static List<Boolean> changed(Manifests set) {
    return set.all(ConfigMap.class).stream().map(c -> c.data() != null).toList();
  }

  @Test
  void aCustomResourceIsChangedByKindAndName() {
    CustomResource widget = CustomResource.of("x.io/v1", "Widget", "a", c -> {});
    Manifests set =
        Manifests.of("shop", List.of(CustomResource.of("x.io/v1", "Gadget", "a", c -> {}), widget));
    assertThat(set.customResource("Widget", "a")).isSameAs(widget);
    Manifests edited = set.editCustomResource("Widget", "a", w -> w.with(b -> b.label("x", "y")));
    assertThat(edited.resources().get(0)).isSameAs(set.resources().get(0));
    assertThat(edited.customResource("Widget", "a").metadata().labels()).containsEntry("x", "y");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> set.editCustomResource("Widget", "b", w -> w))
        .withMessageContaining("the set shop has no Widget b; it has [a]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> set.customResource("Gizmo", "a"))
        .withMessageContaining("the set shop has no Gizmo a; it has none");
  }

  @Test
  void aCustomResourceIsTakenOutByKindAndName() {
    CustomResource widget = CustomResource.of("x.io/v1", "Widget", "a", c -> {});
    CustomResource gadget = CustomResource.of("x.io/v1", "Gadget", "a", c -> {});
    CustomResource elsewhere = widget.with(c -> c.namespace("b"));
    Manifests set = Manifests.of("shop", List.of(gadget, widget));
    assertThat(set.withoutCustomResource("Widget", "a").resources()).containsExactly(gadget);
    Manifests two = Manifests.of("shop", List.of(widget, elsewhere));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> two.withoutCustomResource("Widget", "a"))
        .withMessageContaining("the set shop has more than one Widget a");
  }

  @Test
  void aBuilderCanGoOnFromASet() {
    Manifests set =
        Manifests.builder("shop")
            .namespace("ns")
            .complete(true)
            .outside(new SecretRef(null, "db"))
            .add(config(null, "a"), FIRST)
            .build();
    Manifests more = set.toBuilder().add(config(null, "b"), null).build();
    assertThat(set.size()).isEqualTo(1);
    assertThat(more.size()).isEqualTo(2);
    assertThat(more.namespace()).isEqualTo("ns");
    assertThat(more.isComplete()).isTrue();
    assertThat(more.outside()).isEqualTo(set.outside());
    assertThat(more.origin(more.resources().get(0))).isEqualTo(FIRST);
  }

  @Test
  void whatMustBeNewIsHeldAgainstAllThatIsThere() {
    ManifestsBuilder builder =
        Manifests.builder("shop").namespace("ns").add(config(null, "a"), FIRST);
    builder.addNew(Entry.of(config("other", "a"), null));
    builder.add(config(null, "b"), null);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.addNew(Entry.of(config("ns", "a"), SECOND)))
        .withMessageContaining(
            "ConfigMap ns/a is in the set already, written at a.yaml:1:1; again at b.yaml:2:1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.addNew(Entry.of(config(null, "b"), null)))
        .withMessageStartingWith("ConfigMap b is in the set already (at");
    builder.addNew(Entry.of(Secret.of(s -> s.name("a")), null));
    assertThat(builder.build().size()).isEqualTo(4);
  }

  @Test
  void kindsWithoutANamespaceAreTheSameInAny() {
    ManifestsBuilder builder =
        Manifests.builder("shop").addNew(Entry.of(Namespace.of(n -> n.name("a")), null));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> builder.addNew(Entry.of(Namespace.of(n -> n.name("a").namespace("b")), null)));
  }

  @Test
  void aKindOfAnotherGroupIsAnotherKind() {
    ManifestsBuilder builder = Manifests.builder("shop");
    builder.addNew(Entry.of(CustomResource.of("x.io/v1", "ConfigMap", "a", c -> {}), null));
    builder.addNew(Entry.of(CustomResource.of("y.io/v1", "ConfigMap", "a", c -> {}), null));
    builder.addNew(Entry.of(config(null, "a"), null));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                builder.addNew(
                    Entry.of(CustomResource.of("x.io/v2", "ConfigMap", "a", c -> {}), null)));
    assertThat(builder.build().size()).isEqualTo(3);
  }

  @Test
  void namesAreTheSameInTheNamespaceThatTheSetHasAtLast() {
    ManifestsBuilder builder =
        Manifests.builder("shop")
            .namespace("one")
            .addNew(Entry.of(config("one", "a"), null))
            .namespace("two");
    assertThat(builder.addNew(Entry.of(config(null, "a"), null)).build().size()).isEqualTo(2);
  }

  @Test
  void theNamespaceMayBeSetLate() {
    ManifestsBuilder builder =
        Manifests.builder("shop").addNew(Entry.of(config(null, "a"), null)).namespace("ns");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.addNew(Entry.of(config("ns", "a"), null)));
  }

  @Test
  void includingTakesResourcesAndWhatExistsOutside() {
    Manifests base =
        Manifests.builder("base")
            .namespace("data")
            .add(config(null, "a"), FIRST)
            .outside(new ConfigMapRef(null, "b"))
            .outside(new ConfigMapRef("own", "c"))
            .build();
    Manifests set = Manifests.builder("shop").include(base).build();
    assertThat(set.entries()).isEqualTo(base.entries());
    assertThat(set.outside())
        .extracting(ObjectRef::toString)
        .containsExactly("ConfigMap data/b", "ConfigMap own/c");
  }

  @Test
  void referencesAreEqualByWhatTheyName() {
    ConfigMapRef reference = new ConfigMapRef(null, "a");
    assertThat(reference)
        .isEqualTo(new ConfigMapRef(null, "a"))
        .hasSameHashCodeAs(new ConfigMapRef(null, "a"))
        .isEqualTo(new ObjectRef("v1", "ConfigMap", null, "a"))
        .isNotEqualTo(new ConfigMapRef("b", "a"))
        .isNotEqualTo(new ConfigMapRef(null, "b"))
        .isNotEqualTo(new SecretRef(null, "a"))
        .isNotEqualTo(new ObjectRef("v2", "ConfigMap", null, "a"))
        .isNotEqualTo("a");
    assertThat(new ConfigMapRef("b", "a")).isNotEqualTo(reference);
    assertThat(reference.hashCode()).isNotEqualTo(new ConfigMapRef(null, "b").hashCode());
    assertThat(reference.hashCode()).isNotEqualTo(new SecretRef(null, "a").hashCode());
    assertThat(reference.in(null)).isSameAs(reference);
    assertThat(new ConfigMapRef("b", "a").in("c")).hasToString("ConfigMap b/a");
    assertThat(reference.in("c")).hasToString("ConfigMap c/a");
  }

  @Test
  void aWorkloadKeepsItsLabelsInAnotherNamespace() {
    WorkloadRef web = new WorkloadRef("apps/v1", "Deployment", null, "web", () -> Map.of("a", "b"));
    assertThat(web.in(null)).isSameAs(web);
    assertThat(web.in("c").selector().get()).isEqualTo(Map.of("a", "b"));
    assertThat(web.in("c").in("d").namespace()).isEqualTo("c");
  }

  @Test
  void anEntryKnowsWhatIsBesideItsResource() {
    Entry entry = Entry.of(config(null, "a"), FIRST).withComment("note");
    assertThat(entry.comment()).isEqualTo("note");
    assertThat(entry.origin("data")).isEqualTo(FIRST);
    assertThat(entry.withPositions(path -> path.equals("data") ? SECOND : null).origin("data"))
        .isEqualTo(SECOND);
    assertThat(entry.withPositions(path -> null).origin("data")).isEqualTo(FIRST);
    assertThat(entry.hasDerivedSelector()).isFalse();
    assertThat(entry.withDerivedSelector().hasDerivedSelector()).isTrue();
    assertThat(entry.toString()).contains("ConfigMap a").endsWith("(a.yaml:1:1)");
    assertThat(Entry.of(config(null, "a"), null).toString()).doesNotContain("(");
  }

  @Test
  void anEntryOfAPartMakesTheResourceOnce() {
    ConfigMap.Builder builder = ConfigMap.builder().name("a").data("k", "v");
    Entry entry = Entry.ofPart(builder.part(), FIRST);
    assertThat(entry.part()).isNotInstanceOf(ConfigMap.class).isEqualTo(builder.build());
    assertThat(entry.resource()).isInstanceOf(ConfigMap.class).isEqualTo(builder.build());
    assertThat(entry.resource()).isSameAs(entry.resource());
    assertThat(entry.withComment("c").resource()).isEqualTo(builder.build());
    assertThat(entry).hasToString(entry.resource() + " (a.yaml:1:1)");
  }
}
