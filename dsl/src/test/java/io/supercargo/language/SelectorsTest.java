package io.supercargo.language;

import static io.supercargo.dsl.Supercargo.manifests;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.supercargo.dsl.ManifestsScope;
import io.supercargo.model.Resource;
import io.supercargo.model.Struct;
import io.supercargo.model.apps.v1.Deployment;
import io.supercargo.model.batch.v1.CronJob;
import io.supercargo.model.batch.v1.Job;
import io.supercargo.model.core.v1.Pod;
import io.supercargo.model.core.v1.Service;
import io.supercargo.model.networking.v1.NetworkPolicy;
import io.supercargo.model.policy.v1.PodDisruptionBudget;
import io.supercargo.ref.WorkloadRef;
import io.supercargo.set.Entry;
import io.supercargo.set.Manifests;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which labels select the pods of a workload: a promise, since deployed selectors are fixed. */
class SelectorsTest {
  private static final Map<String, String> WEB =
      Map.of("app.kubernetes.io/name", "web", "app.kubernetes.io/instance", "shop");

  /**
   * The golden file is the promise to those who have deployed: it must not change, in no release.
   */
  @Test
  void derivedSelectorsAreAsPromised() throws IOException {
    StringBuilder actual = new StringBuilder();
    actual.append("# As named\n").append(text(manifests("shop", SelectorsTest::everyWorkload)));
    actual.append("# With set-wide labels that reach pods, and a version on them\n");
    actual.append(
        text(
            manifests(
                "shop",
                m -> {
                  m.label("team", "a").labelPods();
                  select(m, m.deployment("web", d -> d.podLabel("version", "3")));
                })));
    actual.append("# With one of the labels stated\n");
    actual.append(
        text(
            manifests(
                "shop",
                m ->
                    select(
                        m,
                        m.deployment("web", d -> d.podLabel("app.kubernetes.io/name", "front"))))));
    actual.append("# With other keys\n");
    actual.append(
        text(
            manifests(
                "shop",
                m -> {
                  select(m, m.deployment("web", d -> {}));
                  m.selectorLabels("app", "release");
                })));
    actual.append("# With a selector of its own\n");
    actual.append(
        text(manifests("shop", m -> select(m, m.deployment("web", d -> d.selects("app", "w"))))));
    assertThat(actual.toString()).isEqualTo(golden());
  }

  private static String golden() throws IOException {
    try (InputStream in = SelectorsTest.class.getResourceAsStream("/selectors.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static void everyWorkload(ManifestsScope m) {
    select(m, m.deployment("web", d -> {}));
    select(m, m.statefulSet("db", s -> {}));
    select(m, m.daemonSet("agent", d -> {}));
    select(m, m.replicaSet("old", r -> {}));
    select(m, m.job("import", j -> {}));
    select(m, m.cronJob("backup", c -> {}));
    select(m, m.pod("single", p -> {}));
  }

  private static void select(ManifestsScope m, WorkloadRef workload) {
    m.service(workload.name(), s -> s.selects(workload));
  }

  private static String text(Manifests set) {
    StringBuilder out = new StringBuilder();
    for (Resource resource : set) {
      out.append(resource.kind()).append(' ').append(resource.name()).append('\n');
      Object selector = value(resource, "spec", "selector");
      if (selector != null) {
        boolean labels = selector instanceof Struct;
        out.append("  selector ")
            .append(labels ? value(resource, "spec", "selector", "matchLabels") : selector);
        out.append('\n');
      }
      Object pods =
          resource instanceof Pod
              ? value(resource, "metadata", "labels")
              : value(resource, "spec", "template", "metadata", "labels");
      if (pods == null) {
        pods = value(resource, "spec", "jobTemplate", "spec", "template", "metadata", "labels");
      }
      out.append(pods == null ? "" : "  pods " + pods + "\n");
    }
    return out.toString();
  }

  private static Object value(Resource resource, String... path) {
    Object value = resource;
    for (String step : path) {
      value = value instanceof Struct struct ? struct.value(step) : null;
    }
    return value;
  }

  @Test
  void aPodNobodySelectsGetsNoLabels() {
    Manifests set =
        manifests(
            "shop",
            m -> {
              m.pod("single", p -> p.container("a", "a:1"));
              m.job("import", j -> j.container("a", "a:1"));
              m.cronJob("backup", j -> j.container("a", "a:1"));
            });
    assertThat(set.get(Pod.class, "single").metadata().labels()).isNull();
    assertThat(set.get(Job.class, "import").spec().template().metadata()).isNull();
    assertThat(set.get(CronJob.class, "backup").spec().jobTemplate().spec().template().metadata())
        .isNull();
  }

  @Test
  void theSetNotesWhichSelectorsWereDerived() {
    Manifests set =
        manifests(
            "shop",
            m -> {
              m.deployment("a", d -> {});
              m.deployment("b", d -> d.selects("app", "b"));
              select(m, m.pod("c", p -> {}));
            });
    assertThat(set.entries())
        .extracting(Entry::hasDerivedSelector)
        .containsExactly(true, false, false, false);
  }

  @Test
  void aVersionOfAPodIsNotSelected() {
    Manifests set =
        manifests(
            "shop", m -> select(m, m.pod("web", p -> p.label("version", "3").container("a", "a"))));
    assertThat(set.get(Service.class, "web").spec().selector()).isEqualTo(WEB);
    assertThat(set.get(Pod.class, "web").metadata().labels())
        .containsEntry("version", "3")
        .containsAllEntriesOf(WEB);
  }

  @Test
  void setWideLabelsReachNoSelector() {
    Manifests set =
        manifests(
            "shop",
            m -> {
              WorkloadRef web = m.deployment("web", d -> d.spreadOver("zone").label("tier", "own"));
              select(m, web);
              m.podDisruptionBudget("web", b -> b.selects(web).minAvailable(1));
              m.networkPolicy("web", n -> n.selects(web).allowFrom(web, 80));
              m.label("team", "a").label("tier", "set").annotation("note", "x");
            });
    Deployment web = set.get(Deployment.class, "web");
    assertThat(web.metadata().labels()).isEqualTo(Map.of("tier", "own", "team", "a"));
    assertThat(web.metadata().annotations()).isEqualTo(Map.of("note", "x"));
    assertThat(web.spec().selector().matchLabels()).isEqualTo(WEB);
    assertThat(web.spec().template().metadata().labels()).isEqualTo(WEB);
    assertThat(
            web.spec()
                .template()
                .spec()
                .topologySpreadConstraints()
                .get(0)
                .labelSelector()
                .matchLabels())
        .isEqualTo(WEB);
    assertThat(set.get(Service.class, "web").spec().selector()).isEqualTo(WEB);
    assertThat(set.get(PodDisruptionBudget.class, "web").spec().selector().matchLabels())
        .isEqualTo(WEB);
    NetworkPolicy policy = set.get(NetworkPolicy.class, "web");
    assertThat(policy.spec().podSelector().matchLabels()).isEqualTo(WEB);
    assertThat(policy.spec().ingress().get(0).from().get(0).podSelector().matchLabels())
        .isEqualTo(WEB);
  }

  @Test
  void labelsOfTheSetReachPodsIfAsked() {
    Manifests set =
        manifests(
            "shop",
            m -> {
              m.labelPods();
              m.deployment("web", d -> d.podLabel("team", "own").spreadOver("zone"));
              m.cronJob("backup", c -> {});
              m.configMap("config", c -> {});
              m.label("team", "a").label("cost", "1");
            });
    Deployment web = set.get(Deployment.class, "web");
    assertThat(web.spec().template().metadata().labels())
        .containsAllEntriesOf(WEB)
        .containsEntry("team", "own")
        .containsEntry("cost", "1");
    assertThat(web.spec().selector().matchLabels()).isEqualTo(WEB);
    assertThat(set.get(CronJob.class, "backup").toString())
        .contains("template={metadata={labels={team=a, cost=1}}}");
  }

  @Test
  void entriesOnTopOfAWorkloadsLabelsAreKept() {
    Manifests set =
        manifests(
            "shop",
            m -> {
              WorkloadRef web = m.deployment("web", d -> {});
              m.service("web", s -> s.selects(web).selects("color", "blue"));
              m.selectorLabels("app", "release");
            });
    assertThat(set.get(Service.class, "web").spec().selector())
        .isEqualTo(Map.of("app", "web", "release", "shop", "color", "blue"));
  }

  @Test
  void aSelectorOfExpressionsAloneCannotBeTaken() {
    int line = Lines.here();
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                manifests(
                    "shop",
                    m -> {
                      WorkloadRef web =
                          m.deployment(
                              "web",
                              d ->
                                  d.spec(
                                      s ->
                                          s.selector(
                                              l -> l.addMatchExpression(e -> e.key("app")))));
                      m.service("web", s -> s.selects(web));
                    }))
        .withMessageContaining("Deployment web selects its pods by expressions alone")
        .withMessageContaining("SelectorsTest.java:" + (line + 15));
  }

  @Test
  void labelsMayBeStatedAfterTheHandleWasUsed() {
    Deployment.Builder[] kept = new Deployment.Builder[1];
    Manifests set =
        manifests(
            "shop",
            m -> {
              WorkloadRef web = m.deployment("web", d -> kept[0] = d);
              select(m, web);
              kept[0].selects("app", "late");
            });
    assertThat(set.get(Service.class, "web").spec().selector()).isEqualTo(Map.of("app", "late"));
    kept[0].podLabel("after", "closing");
    assertThat(set.get(Deployment.class, "web").spec().template().metadata().labels())
        .isEqualTo(Map.of("app", "late"));
  }
}
