package io.supercargo.language;

import static io.supercargo.dsl.Supercargo.manifests;
import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.dsl.ManifestsScope;
import io.supercargo.model.Resource;
import io.supercargo.set.Manifests;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The derivation of selectors is a promise: what is deployed once cannot be changed. */
class SelectorsTest {
  private static final String DERIVED =
      "{app.kubernetes.io/name=web, app.kubernetes.io/instance=shop}";

  private static String first(Consumer<ManifestsScope> resources) {
    Manifests set = manifests("shop", resources);
    Resource resource = set.resources().get(0);
    return resource.toString();
  }

  @Test
  void a_workload_gets_a_selector_of_its_name_and_the_sets() {
    assertThat(first(m -> m.deployment("web", d -> d.replicas(1))))
        .isEqualTo(
            "Deployment web{apiVersion=apps/v1, kind=Deployment, metadata={name=web}, "
                + "spec={replicas=1, selector={matchLabels="
                + DERIVED
                + "}, template={metadata={labels="
                + DERIVED
                + "}}}}");
    assertThat(first(m -> m.statefulSet("web", s -> {}))).contains("matchLabels=" + DERIVED);
    assertThat(first(m -> m.daemonSet("web", s -> {}))).contains("matchLabels=" + DERIVED);
    assertThat(first(m -> m.replicaSet("web", s -> {}))).contains("matchLabels=" + DERIVED);
  }

  @Test
  void the_set_notes_which_selectors_were_derived() {
    Manifests set =
        manifests(
            "shop",
            m -> {
              m.deployment("a", d -> {});
              m.deployment("b", d -> d.selects("app", "b"));
            });

    assertThat(set.entries().get(0).hasDerivedSelector()).isTrue();
    assertThat(set.entries().get(1).hasDerivedSelector()).isFalse();
  }

  @Test
  void a_selector_that_is_stated_replaces_the_derived_one() {
    assertThat(first(m -> m.deployment("web", d -> d.selects("app", "web"))))
        .contains("matchLabels={app=web}")
        .doesNotContain("kubernetes.io/name");
  }

  @Test
  void a_pod_label_that_is_stated_replaces_the_derived_value() {
    assertThat(
            first(
                m ->
                    m.deployment(
                        "web",
                        d -> d.podLabel("app.kubernetes.io/name", "x").podLabel("version", "2"))))
        .contains("matchLabels={app.kubernetes.io/name=x, app.kubernetes.io/instance=shop}")
        .contains("labels={app.kubernetes.io/name=x, version=2, app.kubernetes.io/instance=shop}");
  }

  @Test
  void the_keys_can_be_chosen_once_a_set() {
    assertThat(
            first(
                m -> {
                  m.deployment("web", d -> {});
                  m.selectorLabels("app", "release");
                }))
        .contains("matchLabels={app=web, release=shop}");
  }

  @Test
  void pods_that_nobody_selects_get_no_labels() {
    assertThat(first(m -> m.pod("web", p -> {}))).doesNotContain("labels");
    assertThat(first(m -> m.job("web", j -> {}))).doesNotContain("labels");
  }

  @Test
  void pods_that_somebody_selects_get_the_derived_labels() {
    assertThat(first(m -> m.service("s", s -> s.selects(m.pod("web", p -> {})).port(80))))
        .contains("labels=" + DERIVED);
    assertThat(
            first(
                m -> {
                  var job = m.cronJob("web", j -> {});
                  m.networkPolicy("n", n -> n.selects(job));
                }))
        .contains("jobTemplate={spec={template={metadata={labels=" + DERIVED);
  }

  @Test
  void pods_with_labels_of_their_own_are_selected_by_those() {
    Manifests set =
        manifests(
            "shop",
            m -> {
              var pod = m.pod("web", p -> p.label("app", "x"));
              m.service("s", s -> s.selects(pod).port(80));
            });

    assertThat(set.resources().get(1).toString()).contains("selector={app=x}");
  }

  @Test
  void what_is_said_of_a_workload_later_reaches_what_selects_it() {
    Manifests set =
        manifests(
            "shop",
            m -> {
              var web = m.deployment("web", d -> d.selects("app", "web").container("c", "i"));
              m.service("s", s -> s.selects(web).port(80));
              m.horizontalPodAutoscaler("h", h -> h.scales(web).replicas(1, 2));
            });

    assertThat(set.resources().get(1).toString()).contains("selector={app=web}");
    assertThat(set.resources().get(2).toString())
        .contains("scaleTargetRef={apiVersion=apps/v1, kind=Deployment, name=web}");
  }
}
