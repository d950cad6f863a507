package io.supercargo.check.kind;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.model.Kinds;
import io.supercargo.model.KubernetesVersion;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KindsTest {
  /** Stable versions are served and others are not; the model has every kind of either. */
  @Test
  void what_is_stable_is_served() {
    TreeSet<String> wrong = new TreeSet<>();
    for (String each : Kinds.all()) {
      int slash = each.lastIndexOf('/');
      String version = each.substring(0, slash);
      String kind = each.substring(slash + 1);
      boolean stable = version.matches("(.*/)?v\\d+") && !isNoObject(version, kind);
      if (isServed(version, kind, KubernetesVersion.newest()) != stable) {
        wrong.add(each);
      }
    }
    assertThat(wrong).isEmpty();
  }

  // Answers of the server, and what only requests about other objects hold.
  private static boolean isNoObject(String version, String kind) {
    return version.startsWith("meta.k8s.io/")
        || version.startsWith("apidiscovery.k8s.io/")
        || kind.equals("Scale")
        || kind.equals("Eviction")
        || kind.equals("TokenRequest")
        || kind.equals("WatchEvent")
        || (version.equals("v1") && kind.matches("API.*|DeleteOptions|Status|ComponentStatus.*"));
  }

  @ParameterizedTest
  @CsvSource({
    "networking.k8s.io/v1, ServiceCIDR, 1.33",
    "networking.k8s.io/v1, IPAddressList, 1.33",
    "resource.k8s.io/v1, ResourceClaim, 1.34",
    "storage.k8s.io/v1, VolumeAttributesClass, 1.34",
    "admissionregistration.k8s.io/v1, MutatingAdmissionPolicy, 1.36",
    "apps/v1, Deployment, 1.30"
  })
  void a_kind_is_served_from_its_version_on(String version, String kind, String since) {
    KubernetesVersion first = KubernetesVersion.of(since);
    for (KubernetesVersion target : KubernetesVersion.values()) {
      assertThat(isServed(version, kind, target)).isEqualTo(target.atLeast(first));
    }
  }

  @Test
  void the_last_beta_that_was_on_ended_with_1_31() {
    String version = "flowcontrol.apiserver.k8s.io/v1beta3";
    assertThat(isServed(version, "FlowSchema", KubernetesVersion.V1_31)).isTrue();
    assertThat(isServed(version, "FlowSchema", KubernetesVersion.V1_32)).isFalse();
  }

  private static boolean isServed(String version, String kind, KubernetesVersion target) {
    return io.supercargo.check.kind.Kinds.isServed(version, kind, target);
  }
}
