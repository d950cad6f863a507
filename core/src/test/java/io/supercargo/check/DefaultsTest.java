package io.supercargo.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.model.KubernetesTarget;
import io.supercargo.model.KubernetesVersion;
import io.supercargo.model.Resource;
import io.supercargo.model.batch.v1.Job;
import io.supercargo.model.core.v1.Pod;
import io.supercargo.model.core.v1.Service;
import io.supercargo.model.core.v1.ServiceSpec;
import io.supercargo.model.rbac.v1.Role;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the server makes of resources, in cases that a real server was asked. */
class DefaultsTest {
  private static final String PROFILE = "container.apparmor.security.beta.kubernetes.io/web";

  @Test
  void a_job_takes_the_labels_that_its_template_is_given() {
    Job job =
        Job.of(
            j ->
                j.metadata(m -> m.name("once"))
                    .spec(s -> s.template(t -> t.spec(p -> p.restartPolicy("Never")))));
    Job stored = (Job) Defaults.apply(job);
    assertThat(stored.metadata().labels())
        .isEqualTo(Map.of("batch.kubernetes.io/job-name", "once", "job-name", "once"))
        .isEqualTo(stored.spec().template().metadata().labels());
  }

  @Test
  void what_is_empty_does_not_outlive_the_store() {
    Role role =
        Role.of(
            r -> r.metadata(m -> m.name("none").namespace("").labels(Map.of())).rules(List.of()));
    Role stored = (Role) Defaults.apply(role);
    assertThat(stored.rules()).isNull();
    assertThat(stored.metadata().labels()).isNull();
    assertThat(stored.metadata().namespace()).isEqualTo("default");
  }

  @Test
  void annotations_of_old_init_containers_go() {
    Pod stored = pod(Map.of("pod.beta.kubernetes.io/init-containers", "[]", "a", "b"), null);
    assertThat(stored.metadata().annotations()).isEqualTo(Map.of("a", "b"));
    Pod other = pod(Map.of("c", "d"), null);
    assertThat(other.metadata().annotations()).isEqualTo(Map.of("c", "d"));
  }

  @ParameterizedTest
  @CsvSource({
    "unconfined, Unconfined,",
    "runtime/default, RuntimeDefault,",
    "localhost/web, Localhost, web",
  })
  void profiles_of_old_annotations_are_written_as_fields(
      String annotation, String type, String name) {
    var container = pod(Map.of(PROFILE, annotation), null).spec().containers().get(0);
    assertThat(container.securityContext().appArmorProfile().type()).isEqualTo(type);
    assertThat(container.securityContext().appArmorProfile().localhostProfile()).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({"localhost/,", "localhost/ x,", "x,", "unconfined, windows"})
  void other_profiles_are_not(String annotation, String os) {
    var container = pod(Map.of(PROFILE, annotation), os).spec().containers().get(0);
    assertThat(container.securityContext()).isNull();
  }

  private static Pod pod(Map<String, String> annotations, String os) {
    Pod pod =
        Pod.of(
            p ->
                p.metadata(m -> m.name("web").annotations(annotations))
                    .spec(
                        s -> {
                          s.container("web", "nginx:1.27", c -> {});
                          if (os != null) {
                            s.os(o -> o.name(os));
                          }
                        }));
    return (Pod) Defaults.apply(pod);
  }

  @ParameterizedTest
  @CsvSource({
    ", 0",
    "system-cluster-critical, 2000000000",
    "system-node-critical, 2000001000",
    "mine,",
  })
  void classes_that_every_cluster_has_give_their_priority(String name, Integer priority) {
    Pod pod = Pod.of(p -> p.metadata(m -> m.name("web")).spec(s -> s.priorityClassName(name)));
    assertThat(((Pod) Defaults.apply(pod)).spec().priority()).isEqualTo(priority);
  }

  @Test
  void a_name_outside_has_no_policy_for_traffic_inside() {
    ServiceSpec spec =
        service(KubernetesTarget.newest(), "ExternalName", null, "example.com").spec();
    assertThat(spec.internalTrafficPolicy()).isNull();
    assertThat(spec.sessionAffinity()).isEqualTo("None");
  }

  @Test
  void services_have_the_families_of_the_cluster() {
    KubernetesTarget any = KubernetesTarget.of(KubernetesVersion.V1_34);
    assertThat(families(any, null)).containsExactly("IPv4");
    assertThat(families(any.withIpv6Services(), null)).containsExactly("IPv6");
    assertThat(families(any.withDualStackServices(), null)).containsExactly("IPv4");
    assertThat(families(any.withDualStackServices(), "PreferDualStack"))
        .containsExactly("IPv4", "IPv6");
    assertThat(families(any.withIpv6Services(), "PreferDualStack")).containsExactly("IPv6");
  }

  private static List<String> families(KubernetesTarget target, String policy) {
    return service(target, "ClusterIP", policy, null).spec().ipFamilies();
  }

  private static Service service(
      KubernetesTarget target, String type, String policy, String externalName) {
    Resource service =
        Service.of(
            s ->
                s.metadata(m -> m.name("web"))
                    .spec(
                        b ->
                            b.type(type)
                                .ipFamilyPolicy(policy)
                                .internalTrafficPolicy("Cluster")
                                .externalName(externalName)));
    return (Service) Defaults.apply(service, target);
  }
}
