package io.supercargo.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.model.apps.v1.Deployment;
import io.supercargo.model.core.v1.ConfigMap;
import io.supercargo.model.core.v1.Container;
import io.supercargo.model.core.v1.Namespace;
import io.supercargo.model.core.v1.Pod;
import io.supercargo.model.core.v1.PodSecurityContext;
import io.supercargo.model.core.v1.PodSpec;
import io.supercargo.model.core.v1.ResourceRequirements;
import io.supercargo.model.core.v1.ServicePort;
import io.supercargo.model.meta.v1.ObjectMeta;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StructBuilderTest {
  @Test
  void ofScalarsTheLastCallWinsAndNullUnsets() {
    Container.Builder builder = Container.builder().image("one").image("two");
    assertThat(builder.build().image()).isEqualTo("two");
    assertThat(builder.image(null).build().image()).isNull();
    assertThat(ServicePort.of(p -> p.targetPort("http").targetPort((String) null)).isEmpty())
        .isTrue();
  }

  @Test
  void emptyIsNotUnset() {
    assertThat(Container.of(c -> {}).args()).isNull();
    assertThat(Container.of(c -> c.args()).args()).isEmpty();
    assertThat(ConfigMap.of("c", c -> c.data(Map.of())).data()).isEmpty();
    assertThat(Pod.of("p", p -> p.spec(s -> {})).spec()).isEqualTo(PodSpec.of(s -> {}));
    assertThat(Container.of(c -> c.args())).isNotEqualTo(Container.of(c -> {}));
  }

  @Test
  void aStructIsFilledOnTopOfWhatIsSet() {
    Pod pod =
        Pod.of(
            p ->
                p.metadata(ObjectMeta.of(m -> m.name("web")))
                    .metadata(m -> m.namespace("shop"))
                    .metadata(m -> m.label("a", "b")));
    assertThat(pod.metadata())
        .isEqualTo(ObjectMeta.of(m -> m.name("web").namespace("shop").label("a", "b")));
  }

  @Test
  void aKeyedElementIsEditedAppendedOrRemoved() {
    PodSpec spec =
        PodSpec.of(
            s ->
                s.addContainer(Container.of(c -> c.name("web").image("one")))
                    .container("web", c -> c.image("two"))
                    .container("side", c -> c.image("three")));
    assertThat(spec.containers()).extracting(Container::image).containsExactly("two", "three");
    PodSpec changed = spec.with(s -> s.removeContainer("web").removeContainer("none"));
    assertThat(changed.containers()).extracting(Container::name).containsExactly("side");
    assertThat(PodSpec.of(s -> s.removeContainer("web")).containers()).isNull();
  }

  @Test
  void whatWasBuiltDoesNotChangeWithItsBuilder() {
    PodSpec.Builder builder = PodSpec.builder().addContainer(c -> c.name("web").addArg("a"));
    builder.nodeSelector("zone", "a").unknownField("new", Map.of("x", 1));
    PodSpec first = builder.build();
    builder.container("web", c -> c.addArg("b")).nodeSelector("disk", "ssd");
    builder.unknownField("newer", 2);
    assertThat(first.containers().get(0).args()).containsExactly("a");
    assertThat(first.nodeSelector()).hasSize(1);
    assertThat(first.unknownFields()).containsOnlyKeys("new");
    assertThat(builder.build().containers().get(0).args()).containsExactly("a", "b");
    assertThat(builder.build().unknownFields()).containsOnlyKeys("new", "newer");
  }

  @Test
  void whatWasGivenMayChangeLater() {
    List<String> args = new ArrayList<>(List.of("a"));
    Map<String, String> data = new LinkedHashMap<>(Map.of("k", "v"));
    Container container = Container.of(c -> c.args(args));
    ConfigMap configMap = ConfigMap.of("c", c -> c.data(data));
    args.add("b");
    data.put("k2", "v2");
    assertThat(container.args()).containsExactly("a");
    assertThat(configMap.data()).hasSize(1);
    assertThatThrownBy(() -> container.args().add("b"))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> configMap.data().put("b", "c"))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void aBuilderOfAnObjectHoldsItsFields() {
    Deployment deployment =
        Deployment.of("web", d -> d.spec(s -> s.replicas(3)).unknownField("future", "x"));
    assertThat(deployment.toBuilder().build()).isEqualTo(deployment);
    assertThat(deployment.toBuilder().build()).hasSameHashCodeAs(deployment);
    Deployment scaled = deployment.with(d -> d.spec(s -> s.replicas(5)));
    assertThat(scaled.spec().replicas()).isEqualTo(5);
    assertThat(scaled.unknownFields()).containsEntry("future", "x");
    assertThat(deployment.spec().replicas()).isEqualTo(3);
  }

  @Test
  void unknownFieldsAreSetReplacedAndUnset() {
    Pod.Builder builder = Pod.builder().unknownField("a", 1).unknownField("a", List.of(2));
    builder.setUnknownFields(Map.of("b", true));
    assertThat(builder.unknownValue("a")).isEqualTo(List.of(2L));
    assertThat(builder.build().value("b")).isEqualTo(true);
    builder.unset("a");
    builder.unset("b");
    builder.unset("never set");
    assertThat(builder.build().unknownFields()).isEmpty();
    assertThat(builder.build()).isEqualTo(Pod.builder().build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.unknownField("spec", 1))
        .withMessageContaining("The model knows core.v1.Pod.spec");
    assertThatIllegalArgumentException().isThrownBy(() -> builder.unknownField("", 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.setUnknownFields(Map.of("kind", 1)));
  }

  @Test
  void manyUnknownFieldsTakeLinearTime() {
    Pod.Builder builder = Pod.builder();
    for (int i = 0; i < 100_000; i++) {
      builder.unknownField("f" + i, i);
    }
    assertThat(builder.build().unknownFields()).hasSize(100_000);
  }

  @Test
  void aKnownFieldIsUnsetByName() {
    Container.Builder builder = Container.builder().image("x");
    builder.unset("image");
    assertThat(builder.build().isEmpty()).isTrue();
  }

  @Test
  void aPartKnowsWhatItIsPartOf() {
    Deployment.Builder deployment = Deployment.builder();
    StructBuilder<?> template = deployment.edit("spec").edit("template");
    StructBuilder<?> container =
        template.edit("spec").editElement(PodSpec.builder().index("containers"), "name", "web");
    assertThat(container.enclosing("apps.v1.Deployment")).isSameAs(deployment);
    assertThat(container.enclosing("core.v1.PodTemplateSpec")).isSameAs(template);
    assertThat(container.enclosing("core.v1.Container")).isSameAs(container);
    assertThat(container.enclosing("batch.v1.Job")).isNull();
  }

  @Test
  void quantitiesAndOtherEntriesTakeJavaValues() {
    ResourceRequirements resources =
        ResourceRequirements.of(
            r -> r.request("cpu", "250m").limit("cpu", Quantity.of(1)).replaceLimit("cpu", "2"));
    assertThat(resources.requests()).containsEntry("cpu", Quantity.of("250m"));
    assertThat(resources.limits()).containsEntry("cpu", Quantity.of("2"));
  }

  @Test
  void aFragmentSetsFields() {
    assertThat(Container.of(c -> c.with(f -> f.image("x"))).image()).isEqualTo("x");
  }

  @Test
  void getReturnsWhatWouldBeBuilt() {
    Pod.Builder pod = Pod.builder().spec(s -> s.nodeName("n"));
    assertThat(pod.get(pod.index("spec"))).isEqualTo(PodSpec.of(s -> s.nodeName("n")));
    assertThat(pod.isSet(pod.index("status"))).isFalse();
    assertThat(pod.get(pod.index("status"))).isNull();
  }

  @Test
  void aPartHasTheFieldsAndItsOwnClassWhenAsked() {
    Pod.Builder builder = Pod.builder().name("p").container("c", "i");
    Struct part = builder.part();
    assertThat(part).isNotInstanceOf(Pod.class).isEqualTo(builder.build());
    assertThat(part.typed()).isInstanceOf(Pod.class).isEqualTo(builder.build());
    assertThat(part.typed().typed()).isInstanceOf(Pod.class);
    assertThat(part.toBuilder()).isInstanceOf(Pod.Builder.class);
  }

  @Test
  void aFieldOfABuilderIsReadWithoutTheClassesOfWhatItHolds() {
    PodSpec.Builder spec = PodSpec.builder().container("c", c -> c.image("i"));
    spec.securityContext(s -> s.runAsUser(1L));
    assertThat((List<?>) spec.part(spec.index("containers")))
        .singleElement()
        .isNotInstanceOf(Container.class)
        .isEqualTo(Container.of(c -> c.name("c").image("i")));
    assertThat(spec.part(spec.index("securityContext")))
        .isNotInstanceOf(PodSecurityContext.class)
        .isEqualTo(PodSecurityContext.of(s -> s.runAsUser(1L)));
    assertThat(spec.part(spec.index("volumes"))).isNull();
  }

  @Test
  void aKindIsSetByItsType() {
    Deployment.Builder builder = new Deployment.Builder();
    builder.setKind();
    assertThat(builder.build()).isEqualTo(Deployment.builder().build());
    assertThat(builder.isNamespaced()).isTrue();
    assertThat(Namespace.builder().isNamespaced()).isFalse();
  }
}
