package io.supercargo.apply.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ObjectKeyTest {
  private static final ResourceType ROLE =
      new ResourceType(
          "rbac.authorization.k8s.io", "v1", "ClusterRole", "clusterroles", false, Set.of());

  @Test
  void namesTheSameObjectInEveryVersion() {
    ObjectKey one = new ObjectKey(scaler("v1"), "shop", "web");
    assertThat(one)
        .isEqualTo(new ObjectKey(scaler("v2"), "shop", "web"))
        .hasSameHashCodeAs(new ObjectKey(scaler("v2"), "shop", "web"))
        .isNotEqualTo(new ObjectKey(scaler("v1"), "other", "web"))
        .isNotEqualTo(new ObjectKey(scaler("v1"), "shop", "other"));
  }

  @Test
  void readsAsKindAndName() {
    assertThat(new ObjectKey(scaler("v2"), "shop", "web"))
        .hasToString("HorizontalPodAutoscaler shop/web");
    assertThat(new ObjectKey(ROLE, null, "reader")).hasToString("ClusterRole reader");
  }

  @Test
  void refusesANamespaceThatDoesNotFitTheType() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ObjectKey(ROLE, "shop", "reader"))
        .withMessageContaining("ClusterRole reader has no namespace");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ObjectKey(scaler("v2"), null, "web"))
        .withMessageContaining("needs a namespace");
  }

  @Test
  void refusesNamesThatLeadElsewhere() {
    for (String name : new String[] {".", "..", "a/b", "%2e%2e"}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new ObjectKey(ROLE, null, name))
          .withMessageContaining("ClusterRole \"" + name + "\": expected a name other than");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new ObjectKey(scaler("v2"), name, "web"))
          .withMessageContaining("HorizontalPodAutoscaler \"" + name + "\"");
    }
    assertThat(new ObjectKey(ROLE, null, "system:a.b..c")).hasToString("ClusterRole system:a.b..c");
  }

  private static ResourceType scaler(String version) {
    return new ResourceType(
        "autoscaling",
        version,
        "HorizontalPodAutoscaler",
        "horizontalpodautoscalers",
        true,
        Set.of());
  }
}
