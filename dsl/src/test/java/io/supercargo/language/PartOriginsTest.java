package io.supercargo.language;

import static io.supercargo.dsl.Supercargo.manifests;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.supercargo.check.Checks;
import io.supercargo.finding.Finding;
import io.supercargo.model.apps.v1.Deployment;
import io.supercargo.set.Entry;
import io.supercargo.set.Manifests;
import org.junit.jupiter.api.Test;

/** A set knows the lines of the parts of a resource, and findings name them. */
class PartOriginsTest {
  private static final int FIRST = Lines.here();

  private static Manifests shop() {
    return manifests(
        "shop",
        m ->
            m.deployment(
                "web",
                d ->
                    d.replicas(1)
                        .label("tier", "front")
                        .container(
                            "web",
                            "nginx",
                            c ->
                                c.port("http", 80)
                                    .mount("/data", "dta")
                                    .env("A", "1")
                                    .requests("250m", "1Gi")
                                    .readinessProbe(p -> p.periodSeconds(1).httpGet("/", "htp")))));
  }

  private final Entry entry = shop().entries().get(0);

  @Test
  void partsKnowTheirLines() {
    String container = "spec.template.spec.containers[0]";
    assertLine("metadata.labels[tier]", 11);
    assertLine(container, 12);
    assertLine(container + ".image", 12);
    assertLine(container + ".ports[0].containerPort", 16);
    assertLine(container + ".volumeMounts[0].name", 17);
    assertLine(container + ".env[0].value", 18);
    assertLine(container + ".resources.requests[memory]", 19);
    assertLine(container + ".readinessProbe.periodSeconds", 20);
    assertLine(container + ".readinessProbe.httpGet.port", 20);
  }

  @Test
  void whatHasNoLineOfItsOwnHasThatOfTheResource() {
    assertLine("spec.replicas", 7);
    assertLine("spec.template", 7);
    assertLine("metadata.name", 7);
    assertLine("spec.template.spec.containers[7]", 7);
    assertLine("spec.template.spec.containers.oddly", 7);
    assertLine("spec.noSuchField[0]", 7);
    assertLine("spec..template", 7);
    assertLine("", 7);
  }

  private void assertLine(String path, int line) {
    assertThat(entry.origin(path))
        .as(path)
        .hasToString("PartOriginsTest.java:" + (FIRST + line - 1));
  }

  @Test
  void findingsNameTheLineOfThePart() {
    assertThat(Checks.check(shop()))
        .extracting(Finding::path, f -> f.origins().get(0).line() - FIRST)
        .contains(
            tuple("spec.template.spec.containers[0].volumeMounts[0].name", 16),
            tuple("spec.template.spec.containers[0].readinessProbe.httpGet.port", 19));
  }

  @Test
  void editsKeepTheLinesOfWhatTheyLeaveAlone() {
    Manifests edited = shop().edit(Deployment.class, "web", d -> d.with(b -> b.replicas(2)));
    assertThat(edited.entries().get(0).origin("spec.template.spec.containers[0].ports[0]").line())
        .isEqualTo(FIRST + 15);
  }

  @Test
  void partsHaveNoLinesWithoutOrigins() {
    Manifests set =
        manifests("shop", m -> m.withoutOrigins().pod("a", p -> p.container("a", "b", c -> {})));
    assertThat(set.entries().get(0).origin("spec.containers[0]")).isNull();
  }
}
