package io.supercargo.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.supercargo.finding.Finding;
import io.supercargo.finding.Findings;
import io.supercargo.finding.Origin;
import io.supercargo.finding.Severity;
import io.supercargo.finding.Source;
import io.supercargo.model.KubernetesVersion;
import io.supercargo.model.Resource;
import io.supercargo.model.apps.v1.Deployment;
import io.supercargo.model.core.v1.Pod;
import io.supercargo.model.core.v1.Service;
import io.supercargo.ref.ConfigMapRef;
import io.supercargo.set.Entry;
import io.supercargo.set.Manifests;
import io.supercargo.set.ManifestsBuilder;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the check of a set adds to the rules, which have tests of their own. */
class ChecksTest {
  private static final Origin WORKLOAD = Origin.of("shop.yaml", 1, 1);
  private static final Origin PORT = Origin.of("shop.yaml", 20, 5);

  private static Deployment web(String name) {
    return Deployment.of(
        d ->
            d.name(name)
                .selects("app", name)
                .container("web", "nginx:1.27", c -> c.port("http", 80)));
  }

  private static Service service(String name, String port) {
    return Service.of(s -> s.name(name).selects("app", name).port(80).targetPort(port));
  }

  @Test
  void findingsNameBothPlacesTheirOwnFirst() {
    Manifests set =
        Manifests.builder("shop")
            .add(web("web"), WORKLOAD)
            .add(
                Entry.of(service("web", "htpp"), Origin.of("shop.yaml", 10, 1))
                    .withPositions(p -> p.equals("spec.ports[0].targetPort") ? PORT : null))
            .build();
    assertThat(Checks.check(set).list())
        .singleElement()
        .satisfies(f -> assertThat(f.origins()).containsExactly(PORT, WORKLOAD));
  }

  @Test
  void findingsComeInTheOrderOfTheResources() {
    Manifests set =
        Manifests.of(
            "shop", List.<Resource>of(service("web", "x"), Pod.of(p -> p.name("Bad")), web("web")));
    assertThat(Checks.check(set))
        .extracting(f -> f.resource().kind() + " " + f.source())
        .startsWith("Service REFERENCE", "Pod API");
  }

  @Test
  void whatTheServerRefusesIsNotSaidTwice() {
    Manifests set =
        Manifests.of("shop", List.<Resource>of(web("web"), service("web", "bad_name!")));
    Findings findings = Checks.check(set);
    assertThat(findings).isNotEmpty().allSatisfy(f -> assertThat(f.source()).isEqualTo(Source.API));
    assertThat(findings).extracting(Finding::path).contains("spec.ports[0].targetPort");
  }

  @Test
  void theVersionIsHandedToTheRules() {
    Manifests set = Manifests.of("shop", List.<Resource>of(web("web")));
    assertThat(Checks.check(set, KubernetesVersion.of("1.34"))).isEmpty();
  }

  @Test
  void aReferenceOutOfTheSetIsOnlyMissedInACompleteOne() {
    Resource pod =
        Pod.of(
            p ->
                p.name("p")
                    .container("p", "p:1", c -> c.envFrom(new ConfigMapRef(null, "missing"))));
    ManifestsBuilder builder = Manifests.builder("shop").add(pod, null);
    assertThat(Checks.check(builder.build())).isEmpty();
    Findings findings = Checks.check(builder.complete(true).build());
    assertThat(findings.of(Severity.DANGLING)).hasSize(1);
    assertThat(findings.accepted()).isTrue();
    assertThat(findings.errors()).isEmpty();
    ConfigMapRef outside = new ConfigMapRef(null, "missing");
    assertThat(Checks.check(builder.outside(outside).build())).isEmpty();
  }

  @Test
  void theNamespaceOfTheSetAndNoneAreOne() {
    Manifests set =
        Manifests.builder("shop")
            .namespace("shop")
            .complete(true)
            .add(web("web"), null)
            .add(
                Service.of(s -> s.name("web").namespace("shop").selects("app", "web").port(80)),
                null)
            .build();
    assertThat(Checks.check(set)).isEmpty();
  }

  /** Every Service below looks at one workload, and nobody looks at all of the set. */
  @Test
  void workGrowsWithTheSet() {
    Manifests small = pairs(500);
    Manifests large = pairs(5_000);
    check(large);
    long least = Long.MAX_VALUE;
    long most = Long.MAX_VALUE;
    for (int i = 0; i < 5; i++) {
      least = Math.min(least, check(small));
      most = Math.min(most, check(large));
    }
    assertThat(most / least).as("times the work for ten times the set").isLessThan(40);
  }

  /** Returns as many Pods as Services, each with a finding. */
  private static Manifests pairs(int pairs) {
    ManifestsBuilder builder = Manifests.builder("large").complete(true);
    for (int i = 0; i < pairs; i++) {
      Map<String, String> labels = Map.of("app", "a" + i, "team", "all");
      builder.add(
          Pod.of(
              p ->
                  p.name("p" + labels.get("app"))
                      .metadata(m -> m.labels(labels))
                      .container("c", "c:1", c -> c.envFrom(new ConfigMapRef(null, "missing")))),
          null);
      builder.add(
          Service.of(
              s ->
                  s.name(labels.get("app"))
                      .spec(x -> x.selector(labels))
                      .port(80)
                      .targetPort("absent")),
          null);
    }
    return builder.build();
  }

  /** Returns how many nanoseconds of this thread it takes: others may be busy, too. */
  private static long check(Manifests set) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    assertThat(Checks.check(set).size()).isEqualTo(set.size());
    return threads.getCurrentThreadCpuTime() - start;
  }

  @Test
  void anUpdateIsCheckedResourceByResource() {
    Manifests old = Manifests.of("shop", List.<Resource>of(web("web"), web("gone")));
    Deployment moved =
        web("web").with(d -> d.spec(s -> s.selector(x -> x.replaceMatchLabel("app", "x"))));
    Manifests wanted =
        Manifests.builder("shop")
            .namespace("default")
            .add(
                moved.with(
                    d -> d.spec(s -> s.template(t -> t.metadata(m -> m.replaceLabel("app", "x"))))),
                WORKLOAD)
            .add(web("Bad"), null)
            .build();

    Findings findings = Checks.update(old, wanted);

    assertThat(findings)
        .extracting(Finding::rule)
        .containsExactly("update/fixed-fields", "meta/name");
    assertThat(findings.list().get(0).origins()).containsExactly(WORKLOAD);
    assertThat(Checks.check(wanted)).extracting(Finding::rule).containsExactly("meta/name");
    assertThat(Checks.update(old, old)).isEmpty();
  }

  @Test
  void anUpdateToAnotherVersionOfAnApiIsCheckedAsACreation() {
    Resource old =
        io.supercargo.model.autoscaling.v1.HorizontalPodAutoscaler.of(
            h -> h.name("web").spec(s -> s.maxReplicas(3)));
    Resource wanted =
        io.supercargo.model.autoscaling.v2.HorizontalPodAutoscaler.of(
            h -> h.name("web").spec(s -> s.maxReplicas(0)));
    assertThat(Checks.update(Manifests.of("a", List.of(old)), Manifests.of("a", List.of(wanted))))
        .isNotEmpty()
        .extracting(Finding::source)
        .containsOnly(Source.API);
  }

  @Test
  void anUpdateIsOfOneObject() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ApiServer.update(web("web"), web("api")))
        .withMessageStartingWith(
            "An update needs two manifests of the same name; found web and api");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ApiServer.update(web("web"), service("web", "http")))
        .withMessageStartingWith("An update needs two manifests of the same kind; found apps");
    Deployment dev = web("web").with(d -> d.namespace("dev"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ApiServer.update(dev, web("web").with(d -> d.namespace("prod"))))
        .withMessageStartingWith(
            "An update needs two manifests of the same namespace; found dev and prod");
    assertThat(ApiServer.update(dev, web("web"))).isEmpty();
  }

  @Test
  void a_namespace_that_is_empty_is_that_of_the_other_manifest() {
    Deployment named = web("web").with(d -> d.namespace("dev"));
    Deployment empty = web("web").with(d -> d.metadata(m -> m.name("web").namespace("")));
    assertThat(ApiServer.update(named, empty)).isEmpty();
    assertThat(ApiServer.update(empty, named)).isEmpty();
  }
}
