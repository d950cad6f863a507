package io.supercargo.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class KubernetesVersionTest {
  @Test
  void aTextNamesAMinorVersion() {
    assertThat(KubernetesVersion.of("1.34")).isEqualTo(KubernetesVersion.V1_34);
    assertThat(KubernetesVersion.of("v1.34")).isEqualTo(KubernetesVersion.V1_34);
    assertThat(KubernetesVersion.of("v1.30.4")).isEqualTo(KubernetesVersion.V1_30);
    assertThat(KubernetesVersion.V1_32).hasToString("1.32");
  }

  @Test
  void otherTextIsRefused() {
    for (String text : new String[] {"1.3", "1.29", "1", "", "latest", "2.34"}) {
      assertThatThrownBy(() -> KubernetesVersion.of(text))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void versionsAreOrdered() {
    assertThat(KubernetesVersion.newest().atLeast(KubernetesVersion.V1_36)).isTrue();
    assertThat(KubernetesVersion.V1_35.atLeast(KubernetesVersion.V1_36)).isFalse();
  }
}
