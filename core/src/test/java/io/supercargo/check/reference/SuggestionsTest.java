package io.supercargo.check.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.check.Checks;
import io.supercargo.finding.Finding;
import io.supercargo.finding.Findings;
import io.supercargo.model.Resource;
import io.supercargo.model.core.v1.ConfigMap;
import io.supercargo.model.core.v1.Pod;
import io.supercargo.model.core.v1.Service;
import io.supercargo.model.networking.v1.Ingress;
import io.supercargo.ref.ConfigMapRef;
import io.supercargo.ref.ServicePortRef;
import io.supercargo.ref.ServiceRef;
import io.supercargo.ref.WorkloadRef;
import io.supercargo.set.Manifests;
import io.supercargo.set.ManifestsBuilder;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What findings about references suggest instead. */
class SuggestionsTest {
  private static final ServiceRef WEB = new ServiceRef(null, "web");

  private static Findings check(Resource... resources) {
    return Checks.check(
        Manifests.of("shop", List.of(resources)).toBuilder().complete(true).build());
  }

  private static String fix(Resource... resources) {
    Findings findings = check(resources);
    assertThat(findings.list()).as(findings.toString()).hasSize(1);
    return findings.list().get(0).fix();
  }

  private static Pod pod(String name, Map<String, String> labels) {
    return Pod.of(p -> p.name(name).metadata(m -> m.labels(labels)).container("c", "c:1"));
  }

  private static Service selecting(Map<String, String> labels) {
    return Service.of(s -> s.name("s").spec(x -> x.selector(labels)).port(80));
  }

  private static Ingress ingress(ServicePortRef port) {
    return Ingress.of(i -> i.name("web").defaultBackend(port));
  }

  private static Service web(int... ports) {
    return Service.of(
        s -> {
          s.name("web").headless();
          for (int port : ports) {
            s.port("p" + port, port).targetPort(port + 8000);
          }
        });
  }

  @Test
  void aPortOfTheServiceForTheNumberOfAContainersPort() {
    assertThat(fix(web(80, 443), ingress(WEB.port(8443)))).isEqualTo("Did you mean 443?");
    assertThat(fix(web(80, 443), ingress(WEB.port(8080)))).isEqualTo("Did you mean 80?");
  }

  @Test
  void theOnlyPortForAnyOther() {
    assertThat(fix(web(80), ingress(WEB.port(9)))).isEqualTo("Did you mean 80?");
    assertThat(fix(web(80), ingress(WEB.port("zzzzzz")))).isEqualTo("Did you mean p80?");
    assertThat(fix(web(80, 443), ingress(WEB.port(9)))).isEqualTo("Add the port to Service web.");
    assertThat(fix(web(80, 443), ingress(WEB.port("p44")))).isEqualTo("Did you mean p443?");
  }

  @Test
  void whatTheServiceOffersIsListed() {
    assertThat(check(web(80, 443), ingress(WEB.port(9))).list().get(0).message())
        .isEqualTo("expected the number of a port of Service web (80, 443), found 9");
    assertThat(check(web(80, 443), ingress(WEB.port(80)))).isEmpty();
    assertThat(check(web(80, 443), ingress(WEB.port(443)))).isEmpty();
  }

  @Test
  void theWorkloadWithTheLikestLabels() {
    Pod same = pod("same", Map.of("app", "web", "tier", "zzzzzzzz"));
    Pod alike = pod("alike", Map.of("app", "wbe", "tier", "front"));
    Pod swapped = pod("swapped", Map.of("tier", "web", "app", "yyyyyyyy"));
    Pod other = pod("other", Map.of("x", "y"));
    Map<String, String> wanted = Map.of("app", "web", "tier", "frnt");
    assertThat(fix(other, swapped, same, alike, selecting(wanted)))
        .startsWith("Did you mean Pod alike, whose pods have ");
    assertThat(fix(other, swapped, same, selecting(wanted))).startsWith("Did you mean Pod same");
    assertThat(fix(other, swapped, selecting(wanted))).startsWith("Did you mean Pod swapped");
    assertThat(fix(other, selecting(wanted))).startsWith("Add the workload");
    assertThat(fix(same, pod("later", Map.of("app", "web", "x", "y")), selecting(wanted)))
        .startsWith("Did you mean Pod same");
  }

  @Test
  void nobodyOfAnotherNamespace() {
    Pod elsewhere =
        pod("elsewhere", Map.of("app", "wbe")).with(p -> p.metadata(m -> m.namespace("ops")));
    assertThat(fix(elsewhere, selecting(Map.of("app", "web")))).startsWith("Add the workload");
  }

  @Test
  void aWorkloadOutsideHasToHaveAllLabels() {
    Service service = selecting(Map.of("app", "web", "tier", "front"));
    Map<String, String> more = Map.of("app", "web", "tier", "front", "x", "y");
    assertThat(withOutside(service, null, more)).isEmpty();
    assertThat(withOutside(service, null, Map.of("app", "web"))).hasSize(1);
    assertThat(withOutside(service, "ops", more)).hasSize(1);
  }

  private static Findings withOutside(Service service, String where, Map<String, String> labels) {
    ManifestsBuilder set = Manifests.builder("shop").complete(true).add(service, null);
    set.outside(new WorkloadRef("apps/v1", "Deployment", where, "web", () -> labels));
    return Checks.check(set.build());
  }

  @Test
  void manyFindingsDoNotTakeForEver() {
    ManifestsBuilder set = Manifests.builder("large").complete(true);
    int pairs = 1_000;
    for (int i = 0; i < pairs; i++) {
      String name = "name-" + i;
      set.add(ConfigMap.of(c -> c.name(name)), null);
      set.add(
          Pod.of(
              p ->
                  p.name(name)
                      .container("c", "c", c -> c.envFrom(new ConfigMapRef(null, name + "x")))),
          null);
    }
    assertThat(Checks.check(set.build()).list())
        .hasSize(pairs)
        .satisfies(all -> assertThat(all.get(0).fix()).startsWith("Did you mean name-0"))
        .satisfies(all -> assertThat(all.get(pairs - 1).fix()).startsWith("Add it"))
        .extracting(Finding::rule)
        .containsOnly("reference/missing-target");
  }
}
