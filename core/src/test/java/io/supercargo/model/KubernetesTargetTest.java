package io.supercargo.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KubernetesTargetTest {
  @Test
  void knows_nothing_but_the_version_unless_told() {
    KubernetesTarget target = KubernetesTarget.of(KubernetesVersion.V1_34);
    assertThat(target.version()).isEqualTo(KubernetesVersion.V1_34);
    assertThat(target.mayHave("IPv4")).isTrue();
    assertThat(target.mayHave("IPv6")).isTrue();
    assertThat(target.isSingleStack()).isFalse();
    assertThat(target.isDualStack()).isFalse();
    assertThat(target).hasToString("1.34");
    assertThat(KubernetesTarget.newest().version()).isEqualTo(KubernetesVersion.newest());
  }

  @Test
  void may_have_one_family() {
    KubernetesTarget four = KubernetesTarget.newest().withIpv4Services();
    assertThat(four.mayHave("IPv4")).isTrue();
    assertThat(four.mayHave("IPv6")).isFalse();
    assertThat(four.isSingleStack()).isTrue();
    assertThat(four).hasToString("1.36, Services of IPv4 alone");
    KubernetesTarget six = four.withIpv6Services();
    assertThat(six.mayHave("IPv4")).isFalse();
    assertThat(six.mayHave("IPv6")).isTrue();
    assertThat(six.isDualStack()).isFalse();
    assertThat(six).hasToString("1.36, Services of IPv6 alone");
  }

  @Test
  void may_have_both_families() {
    KubernetesTarget both = KubernetesTarget.newest().withDualStackServices();
    assertThat(both.mayHave("IPv4")).isTrue();
    assertThat(both.mayHave("IPv6")).isTrue();
    assertThat(both.isSingleStack()).isFalse();
    assertThat(both.isDualStack()).isTrue();
    assertThat(both).hasToString("1.36, Services of both families");
  }

  @Test
  void may_give_pods_no_service_account() {
    KubernetesTarget target = KubernetesTarget.newest();
    assertThat(target.hasDefaultServiceAccount()).isTrue();
    KubernetesTarget without = target.withoutDefaultServiceAccount().withIpv4Services();
    assertThat(without.hasDefaultServiceAccount()).isFalse();
    assertThat(without).hasToString("1.36, Services of IPv4 alone, no default service account");
  }
}
