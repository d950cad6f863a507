package io.supercargo.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.model.CustomResource;
import io.supercargo.model.Resource;
import io.supercargo.model.core.v1.Pod;
import io.supercargo.model.rbac.v1.ClusterRole;
import org.junit.jupiter.api.Test;

class FileNamesTest {
  @Test
  void kind_and_name_make_the_name() {
    assertThat(name("apps/v1", "Deployment", null, "web")).isEqualTo("deployment-web.yaml");
    assertThat(name("networking.k8s.io/v1", "Ingress", null, "web.v2"))
        .isEqualTo("ingress-web.v2.yaml");
  }

  @Test
  void the_namespace_comes_first() {
    assertThat(name("v1", "Service", "prod", "web")).isEqualTo("prod_service-web.yaml");
    assertThat(name("v1", "Service", "", "web")).isEqualTo("service-web.yaml");
  }

  @Test
  void groups_of_others_are_part_of_the_name() {
    assertThat(name("networking.istio.io/v1", "VirtualService", null, "web"))
        .isEqualTo("virtualservice.networking.istio.io-web.yaml");
    assertThat(name("serving.knative.dev/v1", "Service", null, "web"))
        .isNotEqualTo(name("v1", "Service", null, "web"));
    assertThat(name("a.b/v1", "Kind", null, "c-d"))
        .isNotEqualTo(name("a.b-c/v1", "Kind", null, "d"));
  }

  @Test
  void characters_that_no_file_system_minds_are_kept_and_others_encoded() {
    Resource role = ClusterRole.of("system:Node/..\\é_%", r -> {});

    assertThat(FileNames.of(role))
        .isEqualTo("clusterrole-system%3A%4Eode%2F..%5C%C3%A9%5F%25.yaml");
  }

  @Test
  void the_locale_does_not_matter() {
    assertThat(name("v1", "INIT", null, "i")).isEqualTo("init-i.yaml");
  }

  @Test
  void generated_names_have_a_star() {
    Pod pod = Pod.of(p -> p.metadata(m -> m.generateName("job-")));

    assertThat(FileNames.of(pod)).isEqualTo("pod-job-%2A.yaml");
  }

  @Test
  void long_names_end_with_a_checksum_and_stay_apart() {
    String common = "n".repeat(252);
    String one = name("example.com/v1", "Thing", "x".repeat(63), common + "a");
    String other = name("example.com/v1", "Thing", "x".repeat(63), common + "b");

    assertThat(one).hasSizeLessThan(210).isNotEqualTo(other).startsWith("x".repeat(63) + "_thing");
    assertThat(other.substring(0, 180)).isEqualTo(one.substring(0, 180));
    String fits = "n".repeat(200 - "pod-".length());
    assertThat(name("v1", "Pod", null, fits)).isEqualTo("pod-" + fits + ".yaml");
  }

  private static String name(String apiVersion, String kind, String namespace, String name) {
    return FileNames.of(CustomResource.of(apiVersion, kind, name, r -> r.namespace(namespace)));
  }
}
