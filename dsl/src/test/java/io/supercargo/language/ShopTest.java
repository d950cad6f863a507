package io.supercargo.language;

import static io.supercargo.dsl.Existing.CONFIG_MAP;
import static io.supercargo.dsl.Existing.SECRET;
import static io.supercargo.dsl.Supercargo.manifests;
import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.check.Checks;
import io.supercargo.dsl.ManifestsScope;
import io.supercargo.finding.Finding;
import io.supercargo.finding.Findings;
import io.supercargo.finding.Severity;
import io.supercargo.finding.Source;
import io.supercargo.ref.ConfigMapRef;
import io.supercargo.ref.ServiceRef;
import io.supercargo.ref.WorkloadRef;
import io.supercargo.set.Manifests;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Findings about what a program describes: they name the line, what was expected and found. */
class ShopTest {
  private static Manifests shop(Consumer<ManifestsScope> more) {
    return manifests(
        "shop",
        m -> {
          var config = m.configMap("web", c -> c.data("LOG_LEVEL", "info"));
          var database = m.secret("db", s -> s.stringData("password", "x"));
          var storage = m.persistentVolumeClaim("data", c -> c.readWriteMany("10Gi"));
          var web =
              m.deployment(
                  "web",
                  d ->
                      d.replicas(3)
                          .container(
                              "web",
                              "nginx:1.27",
                              c ->
                                  c.port("http", 8080)
                                      .envFrom(config)
                                      .env("DB_PASSWORD", database.key("password"))
                                      .mount("/var/lib/shop", storage)
                                      .readinessProbe(p -> p.httpGet("/healthz", "http"))
                                      .resources(
                                          r -> r.requests("250m", "256Mi").limits("1", "512Mi"))));
          var service = m.service("web", s -> s.selects(web).port("http", 80).targetPort("http"));
          m.ingress(
              "web",
              i ->
                  i.host("shop.example.com", h -> h.path("/", service.port("http")))
                      .tls(m.existing(SECRET, "shop-tls")));
          more.accept(m);
        });
  }

  private static Findings check(Consumer<ManifestsScope> more) {
    return Checks.check(shop(more));
  }

  private static Finding only(Consumer<ManifestsScope> more) {
    Findings findings = check(more);
    assertThat(findings.list()).as(findings.toString()).hasSize(1);
    return findings.list().get(0);
  }

  @Test
  void theShopIsFine() {
    assertThat(check(m -> {})).hasToString("no findings");
    assertThat(check(m -> m.namespace("shop"))).isEmpty();
  }

  @Test
  void aSelectorThatDoesNotMatchItsTemplateIsTheServersError() {
    int line = Lines.here();
    Finding finding =
        only(
            m ->
                m.deployment(
                    "b",
                    d ->
                        d.spec(s -> s.selector(l -> l.matchLabel("app", "web")))
                            .podLabel("app", "wbe")
                            .container("b", "b:1")));
    assertThat(finding.source()).isEqualTo(Source.API);
    assertThat(finding.path()).isEqualTo("spec.template.metadata.labels");
    assertThat(finding.refuses()).isTrue();
    assertThat(finding.resource()).hasToString("Deployment b");
    assertThat(finding.origins().get(0).line()).isBetween(line + 2, line + 6);
    assertThat(finding.message()).contains("app=web").contains("app=wbe");
    assertThat(finding.fix()).contains("app=web");
  }

  @Test
  void aTargetPortNobodyDeclares() {
    int line = Lines.here();
    Finding finding =
        only(
            m -> {
              WorkloadRef b =
                  m.deployment("b", d -> d.container("b", "b:1", c -> c.port("http", 80)));
              m.service("b", s -> s.selects(b).port(80).targetPort("htpp"));
            });
    assertThat(finding)
        .hasToString(
            "ShopTest.java:"
                + (line + 6)
                + ": error: Service b at spec.ports[0].targetPort: "
                + "expected the name of a port of Deployment b (http), found \"htpp\"\n"
                + "  also: ShopTest.java:"
                + (line + 5)
                + "\n  fix: Did you mean http?\n  rule: reference/target-port");
  }

  @Test
  void aTargetPortOfAnotherProtocol() {
    Finding finding =
        only(
            m -> {
              WorkloadRef b =
                  m.deployment("b", d -> d.container("b", "b:1", c -> c.port("dns", 53)));
              m.service("b", s -> s.selects(b).port(53).protocol("UDP").targetPort("dns"));
            });
    assertThat(finding.message())
        .isEqualTo(
            "expected the name of a port of Deployment b, found \"dns\", which is a port for TCP");
    assertThat(finding.fix()).isEqualTo("Let the protocols of both ports be the same.");
  }

  @Test
  void aProbeOfAPortNobodyDeclares() {
    Finding finding =
        only(
            m ->
                m.deployment(
                    "b",
                    d ->
                        d.container(
                            "b", "b:1", c -> c.livenessProbe(p -> p.httpGet("/", "http")))));
    assertThat(finding.message())
        .isEqualTo("expected the name of a port of container b, found \"http\"");
    assertThat(finding.fix()).isEqualTo("Name the port in this container, or use its number.");
  }

  @Test
  void anIngressToAPortTheServiceLacks() {
    int line = Lines.here();
    Finding finding =
        only(
            m -> {
              ServiceRef b = m.service("b", s -> s.port("http", 80).targetPort(8080));
              m.ingress("b", i -> i.host("b.example.com", h -> h.path("/", b.port(8080))));
            });
    assertThat(finding)
        .hasToString(
            "ShopTest.java:"
                + (line + 5)
                + ": error: Ingress b at"
                + " spec.rules[0].http.paths[0].backend.service.port.number:"
                + " expected the number of a port of Service b (80), found 8080\n"
                + "  also: ShopTest.java:"
                + (line + 4)
                + "\n  fix: Did you mean 80?\n  rule: reference/ingress-port");
  }

  @Test
  void twoWorkloadsWithOneDerivedSelector() {
    Finding finding = only(m -> m.statefulSet("web", s -> s.container("web", "web:1")));
    assertThat(finding.rule()).isEqualTo("reference/selector-overlap");
    assertThat(finding.resource()).hasToString("StatefulSet web");
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.origins()).hasSize(2);
    assertThat(finding.message()).contains("which takes those of Deployment web too");
  }

  @Test
  void aServiceThatSelectsNothing() {
    Finding finding =
        only(m -> m.service("b", s -> s.selects("app.kubernetes.io/name", "wbe").port(80)));
    assertThat(finding.severity()).isEqualTo(Severity.DANGLING);
    assertThat(finding.message())
        .isEqualTo(
            "expected labels of pods of the set, found app.kubernetes.io/name=wbe,"
                + " which selects none");
    assertThat(finding.fix()).startsWith("Did you mean Deployment web, whose pods have");
    assertThat(check(m -> m.service("b", s -> s.selects("x", "y").port(80))).toString())
        .contains("Add the workload, or name it by existingWorkload(…)");
  }

  @Test
  void whatIsNotInTheSetIsDangling() {
    Finding finding =
        only(
            m ->
                m.deployment(
                    "b",
                    d -> d.container("b", "b:1", c -> c.envFrom(new ConfigMapRef(null, "wbe")))));
    assertThat(finding.severity()).isEqualTo(Severity.DANGLING);
    assertThat(finding.path())
        .isEqualTo("spec.template.spec.containers[0].envFrom[0].configMapRef.name");
    assertThat(finding.message())
        .isEqualTo("expected a ConfigMap of the set, found \"wbe\", which is not in it");
    assertThat(finding.fix()).isEqualTo("Did you mean web?");
    assertThat(
            check(
                    m ->
                        m.pod(
                            "b",
                            p ->
                                p.container("b", "b:1")
                                    .volume(
                                        "v",
                                        v ->
                                            v.configMap(
                                                new ConfigMapRef(null, "completely-different")))))
                .toString())
        .contains("fix: Add it, or name it by existing(…) if it is in the cluster already.");
  }

  @Test
  void whatIsSaidToExistOutsideIsFine() {
    assertThat(
            check(
                m -> {
                  var outside = m.existing(CONFIG_MAP, "outside");
                  m.pod("b", p -> p.container("b", "b:1", c -> c.env("A", outside.key("a"))));
                  var db = m.existingWorkload("apps/v1", "StatefulSet", "db", Map.of("app", "db"));
                  m.service("db", s -> s.selects(db).port(80).targetPort("db"));
                }))
        .isEmpty();
  }

  @Test
  void whatExistsInAnotherNamespaceIsNotThisOne() {
    Findings findings =
        check(
            m -> {
              m.namespace("shop");
              var outside = m.existing(CONFIG_MAP, "ops", "outside");
              m.pod("b", p -> p.container("b", "b:1", c -> c.envFrom(outside)));
              var other = m.pod("c", p -> p.namespace("ops").container("c", "c:1"));
              m.service("c", s -> s.selects(other).port(80));
            });
    assertThat(findings)
        .extracting(Finding::rule)
        .containsExactly("reference/missing-target", "reference/service-selection");
  }

  @Test
  void aSetThatIsNotCompleteMayReferAnywhere() {
    assertThat(
            check(
                m -> {
                  m.incomplete();
                  m.pod(
                      "b",
                      p -> p.container("b", "b:1", c -> c.envFrom(new ConfigMapRef(null, "x"))));
                  m.service("c", s -> s.selects("app", "c").port(80));
                }))
        .isEmpty();
  }

  @Test
  void aKeyThatTheConfigMapLacks() {
    int line = Lines.here();
    Finding finding =
        only(
            m -> {
              ConfigMapRef config = m.configMap("b", c -> c.data("level", "x").data("other", "y"));
              m.pod("b", p -> p.container("b", "b:1", c -> c.env("A", config.key("levle"))));
            });
    assertThat(finding)
        .hasToString(
            "ShopTest.java:"
                + (line + 5)
                + ": error: Pod b at spec.containers[0].env[0].valueFrom.configMapKeyRef.key:"
                + " expected a key of ConfigMap b (level, other), found \"levle\"\n"
                + "  also: ShopTest.java:"
                + (line + 4)
                + "\n  fix: Did you mean level?\n  rule: reference/config-key");
  }

  @Test
  void withoutOriginsFindingsHaveNone() {
    Findings findings =
        Checks.check(
            manifests(
                "shop", m -> m.withoutOrigins().service("c", s -> s.selects("app", "c").port(80))));
    assertThat(findings.list().get(0).origins()).isEmpty();
    assertThat(findings.toString()).startsWith("dangling: Service c at spec.selector");
  }
}
