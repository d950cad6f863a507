package io.supercargo.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.model.core.v1.ConfigMap;
import io.supercargo.model.core.v1.Container;
import io.supercargo.model.core.v1.ContainerPort;
import io.supercargo.model.core.v1.Pod;
import io.supercargo.model.core.v1.PodSpec;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What builders refuse, and what they say then. */
class StructBuilderMisuseTest {
  @Test
  @SuppressWarnings("NullAway")
  void nullInPlaceOfElementsUnsetsAndInPlaceOfALambdaIsNamed() {
    Container.Builder builder = Container.builder().args("a");
    assertThat(builder.args((String[]) null).build().args()).isNull();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.addPort((Consumer<ContainerPort.Builder>) null))
        .withMessageStartingWith("fields is null (at ");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Container.of(null))
        .withMessageStartingWith("fields is null (at ");
  }

  @Test
  void aKeySetTwiceIsRefusedAReplacementIsNot() {
    ConfigMap.Builder builder = ConfigMap.builder().data("key", "one");
    assertThatThrownBy(() -> builder.data("key", "two"))
        .isInstanceOf(DuplicateKeyException.class)
        .hasMessageContaining("data already has the key \"key\"");
    assertThatThrownBy(() -> builder.data(Map.of("key", "two")))
        .isInstanceOf(DuplicateKeyException.class);
    assertThat(builder.replaceData("key", "three").build().data()).containsEntry("key", "three");
    assertThat(builder.removeData("key").removeData("none").build().data()).isEmpty();
    assertThat(ConfigMap.builder().removeData("key").build().data()).isNull();
  }

  @Test
  void aKeyThatTheCopiedObjectHasIsRefusedToo() {
    ConfigMap original = ConfigMap.of("c", c -> c.data("key", "one"));
    assertThatThrownBy(() -> original.with(c -> c.data("key", "two")))
        .isInstanceOf(DuplicateKeyException.class)
        .hasMessageNotContaining("set at");
    assertThat(original.with(c -> c.data("other", "two")).data()).hasSize(2);
    assertThat(original.data()).hasSize(1);
  }

  @Test
  void aKeyedElementAddedTwiceIsRefused() {
    PodSpec.Builder builder = PodSpec.builder();
    int containers = builder.index("containers");
    builder.addKeyedElement(containers, "name", "web");
    assertThatThrownBy(() -> builder.addKeyedElement(containers, "name", "web"))
        .isInstanceOf(DuplicateKeyException.class)
        .hasMessageContaining("containers already has the key \"web\"");
    builder.untraced();
    builder.addKeyedElement(containers, "name", "other");
    assertThatThrownBy(() -> builder.addKeyedElement(containers, "name", "other"))
        .hasMessageNotContaining("set at");
  }

  @Test
  void valuesOfAnotherTypeAreRefused() {
    Pod.Builder pod = Pod.builder();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> pod.setValue(pod.index("kind"), 1))
        .withMessageContaining("core.v1.Pod.kind: a Integer is no value here");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> pod.setValue(pod.index("spec"), Container.of(c -> {})))
        .withMessageContaining("expected a core.v1.PodSpec, not a core.v1.Container");
    PodSpec.Builder spec = PodSpec.builder();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> spec.setValue(spec.index("containers"), List.of(PodSpec.of(s -> {}))))
        .withMessageContaining("expected a core.v1.Container");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> spec.setValue(spec.index("containers"), Map.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> spec.setValue(spec.index("nodeSelector"), Map.of(1, "x")))
        .withMessageContaining("the key 1 is no text");
  }

  @Test
  void nullElementsAreRefusedAndNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Container.builder().args("a", null))
        .withMessageContaining("core.v1.Container.args: [1] is null");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Container.builder().args(Arrays.asList("a", null)))
        .withMessageContaining("[1] is null");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Container.builder().addArg("a").addArg(null))
        .withMessageContaining("[1] is null");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ConfigMap.builder().data("k", null))
        .withMessageContaining("core.v1.ConfigMap.data: the value of key \"k\" is null");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ConfigMap.builder().data((String) null, "v"))
        .withMessageContaining("key is null");
  }

  @Test
  void aFieldOfAnotherShapeIsNotEdited() {
    PodSpec.Builder spec = PodSpec.builder();
    int containers = spec.index("containers");
    int nodeName = spec.index("nodeName");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> spec.edit(containers))
        .withMessageContaining("core.v1.PodSpec.containers holds no struct");
    assertThatIllegalArgumentException().isThrownBy(() -> spec.edit("none"));
    assertThatIllegalArgumentException().isThrownBy(() -> spec.nested(nodeName));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> spec.addElement(nodeName))
        .withMessageContaining("holds no list of structs");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> spec.editElement(nodeName, "name", "web"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> spec.addKeyedElement(nodeName, "name", "web"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> spec.removeElement(nodeName, "name", "web"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> spec.index("none"))
        .withMessageContaining("core.v1.PodSpec has no field none");
  }
}
