package io.supercargo.apply.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DiscoveryTest {
  private static final Set<String> ALL = Set.of("get", "list", "patch", "delete", "watch");
  private static final ResourceType NEW =
      new ResourceType("autoscaling", "v2", "HorizontalPodAutoscaler", "scalers", true, ALL);
  private static final ResourceType OLD =
      new ResourceType("autoscaling", "v1", "HorizontalPodAutoscaler", "scalers", true, ALL);
  private static final ResourceType POD = new ResourceType("", "v1", "Pod", "pods", true, ALL);
  private final Discovery discovery =
      new Discovery(List.of(POD, NEW, OLD), List.of("metrics.k8s.io/v1beta1"));

  @Test
  void findsTheTypeThatAManifestNames() {
    assertThat(discovery.find("autoscaling/v1", "HorizontalPodAutoscaler")).isSameAs(OLD);
    assertThat(discovery.find("v1", "Pod")).isSameAs(POD);
    assertThat(discovery.find("v1", "Pot")).isNull();
    assertThat(discovery.find(null, "Pod")).isNull();
  }

  @Test
  void prefersTheVersionThatTheServerPrefers() {
    assertThat(discovery.preferred("HorizontalPodAutoscaler.autoscaling")).isSameAs(NEW);
    assertThat(discovery.preferred("Pod")).isSameAs(POD);
    assertThat(discovery.preferred("Pod.apps")).isNull();
  }

  @Test
  void typesKnowWhatCanBeDone() {
    assertThat(POD.isDeliverable()).isTrue();
    assertThat(new ResourceType("", "v1", "Binding", "bindings", true, Set.of("create")))
        .matches(type -> !type.isDeliverable())
        .hasToString("v1 Binding");
    assertThat(NEW.is("autoscaling/v2", "HorizontalPodAutoscaler")).isTrue();
    assertThat(NEW.is("autoscaling/v1", "HorizontalPodAutoscaler")).isFalse();
    assertThat(ResourceType.groupOf("apps/v1") + ResourceType.versionOf("apps/v1"))
        .isEqualTo("appsv1");
    assertThat(ResourceType.groupOf("v1") + ResourceType.versionOf("v1")).isEqualTo("v1");
  }

  @Test
  void saysWhatDoesNotAnswer() {
    assertThat(discovery).hasToString("3 types, without [metrics.k8s.io/v1beta1]");
    assertThat(new Discovery(List.of(), List.of())).hasToString("0 types");
    assertThat(discovery.types()).hasSize(3);
  }
}
