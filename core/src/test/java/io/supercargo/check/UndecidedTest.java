package io.supercargo.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.model.CustomResource;
import io.supercargo.model.KubernetesTarget;
import io.supercargo.model.apps.v1.Deployment;
import io.supercargo.model.batch.v1.CronJob;
import io.supercargo.model.core.v1.Pod;
import io.supercargo.model.core.v1.Service;
import io.supercargo.model.rbac.v1.ClusterRole;
import java.util.List;
import org.junit.jupiter.api.Test;

class UndecidedTest {
  private static final String ALWAYS =
      "not decided whether its quotas, policies and webhooks let the resource pass";

  @Test
  void what_asks_nothing_of_the_cluster_still_meets_its_webhooks() {
    ClusterRole role = ClusterRole.of(r -> r.metadata(m -> m.name("all").namespace("x")));
    assertThat(Undecided.of(role))
        .extracting(Undecided::toString)
        .containsExactly("ClusterRole x/all: " + ALWAYS);
  }

  @Test
  void addresses_and_ports_may_be_taken() {
    Service service =
        Service.of(
            s ->
                s.metadata(m -> m.name("web").namespace("shop"))
                    .spec(
                        b ->
                            b.clusterIP("10.0.0.5")
                                .ipFamilyPolicy("RequireDualStack")
                                .ipFamilies(List.of("IPv6"))
                                .healthCheckNodePort(30001)
                                .addPort(p -> p.port(80).nodePort(30080))
                                .addPort(p -> p.port(81))));
    assertThat(Undecided.of(service))
        .extracting(Undecided::path)
        .containsExactly(
            "",
            "metadata.namespace",
            "spec.clusterIP",
            "spec.ipFamilies",
            "spec.ipFamilyPolicy",
            "spec.ports[0].nodePort",
            "spec.healthCheckNodePort");
    assertThat(Undecided.of(service, KubernetesTarget.newest().withIpv4Services()))
        .extracting(Undecided::path)
        .doesNotContain("spec.ipFamilies", "spec.ipFamilyPolicy");
    assertThat(Undecided.of(service).get(5))
        .hasToString(
            "Service shop/web at spec.ports[0].nodePort: not decided whether node port 30080 is in"
                + " its range and free");
  }

  @Test
  void headless_services_have_no_address() {
    Service service =
        Service.of(s -> s.metadata(m -> m.name("web")).spec(b -> b.clusterIP("None")));
    assertThat(Undecided.of(service)).hasSize(1);
  }

  @Test
  void what_a_pod_names_may_be_missing() {
    Pod pod =
        Pod.of(
            p ->
                p.metadata(m -> m.name("web").namespace("default"))
                    .spec(
                        s ->
                            s.priorityClassName("high")
                                .runtimeClassName("gvisor")
                                .serviceAccountName("web")
                                .container("a", "a", c -> {})
                                .container(
                                    "b", "b", c -> c.securityContext(x -> x.privileged(true)))));
    assertThat(Undecided.of(pod))
        .extracting(Undecided::path)
        .containsExactly(
            "",
            "spec.priorityClassName",
            "spec.runtimeClassName",
            "spec.serviceAccountName",
            "spec.containers[1].securityContext.privileged");
  }

  @Test
  void templates_are_asked_only_what_is_decided_with_them() {
    Deployment deployment =
        Deployment.of(
            d ->
                d.metadata(m -> m.name("web"))
                    .spec(
                        s ->
                            s.template(
                                t ->
                                    t.spec(
                                        p ->
                                            p.priorityClassName("high")
                                                .container(
                                                    "a",
                                                    "a",
                                                    c ->
                                                        c.securityContext(
                                                            x -> x.privileged(true)))))));
    assertThat(Undecided.of(deployment))
        .extracting(Undecided::path)
        .containsExactly("", "spec.template.spec.containers[0].securityContext.privileged");
    CronJob job =
        CronJob.of(
            d ->
                d.metadata(m -> m.name("web"))
                    .spec(
                        s ->
                            s.jobTemplate(
                                j -> j.spec(b -> b.template(deployment.spec().template())))));
    assertThat(Undecided.of(job))
        .extracting(Undecided::path)
        .containsExactly(
            "", "spec.jobTemplate.spec.template.spec.containers[0].securityContext.privileged");
  }

  @Test
  void custom_resources_have_schemas_of_their_own() {
    CustomResource resource = CustomResource.of("example.com/v1", "Thing", "a", b -> {});
    assertThat(Undecided.of(resource)).hasSize(2);
  }
}
