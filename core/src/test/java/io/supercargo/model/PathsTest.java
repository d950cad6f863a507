package io.supercargo.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.supercargo.model.apps.v1.Deployment;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathsTest {
  private static final Deployment WEB =
      Deployment.of(
          "web",
          d ->
              d.label("app.kubernetes.io/name", "web")
                  .unknownField("future", List.of(java.util.Map.of("name", "a", "x", 1)))
                  .spec(
                      s ->
                          s.replicas(3)
                              .template(
                                  t ->
                                      t.spec(
                                          p ->
                                              p.addContainer(c -> c.name("web").image("shop:1"))
                                                  .container(
                                                      "side",
                                                      c ->
                                                          c.addPort(
                                                              o ->
                                                                  o.containerPort(80)
                                                                      .protocol("TCP")))))));

  @ParameterizedTest
  @CsvSource({
    "spec.replicas,3",
    "spec.template.spec.containers[name=web].image,shop:1",
    "spec.template.spec.containers[0].image,shop:1",
    "spec.template.spec.containers[1].name,side",
    "'spec.template.spec.containers[1].ports[containerPort=80,protocol=TCP].containerPort',80",
    "metadata.labels[app.kubernetes.io/name],web",
    "future[name=a].x,1",
    "future[0].x,1",
    "kind,Deployment"
  })
  void aValueIsFound(String path, String value) {
    assertThat(Paths.get(WEB, path)).asString().isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "status.replicas",
        "spec.paused",
        "spec.template.spec.containers[7].image",
        "spec.template.spec.containers[name=none].image",
        "spec.template.spec.containers[1].ports[containerPort=80,protocol=UDP]",
        "metadata.labels[none]",
        "metadata.annotations[none]",
        "future[1].x"
      })
  void whatIsNotThereIsNull(String path) {
    assertThat(Paths.get(WEB, path)).isNull();
  }

  @Test
  void theEmptyPathIsTheObject() {
    assertThat(Paths.get(WEB, "")).isSameAs(WEB);
  }

  @Test
  void anythingMayStandInACustomResource() {
    CustomResource resource =
        CustomResource.of("x/v1", "X", "x", x -> x.spec(s -> s.put("a", List.of("b"))));
    assertThat(Paths.get(resource, "spec.a[0]")).isEqualTo("b");
    assertThat(Paths.get(resource, "status.ready")).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "spec.replicaz|apps.v1.DeploymentSpec has no field replicaz",
        "spec[0]|\"spec\" is no list or map",
        "spec.replicas.x|\"spec.replicas\" is no object",
        "spec.replicas[0]|\"spec.replicas\" is no list or map",
        "spec.template.spec.containers.image|\"spec.template.spec.containers\" is no object",
        "spec.template.spec.containers[x]|[x] is no position in a list and no key=value",
        "spec.template.spec.containers[9999999999]|is no position",
        "spec.template.spec.containers[name=web,]|expected key=value",
        ".spec|it begins with a dot",
        "spec..x|a name is missing at position 4",
        "spec.|a name is missing at position 4",
        "metadata.labels[]|a name is missing",
        "metadata.labels[x|the bracket at position 15 is not closed",
        "metadata.labels[x]y|a dot is missing at position 18"
      })
  void aWrongPathSaysWhere(String path, String problem) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Paths.get(WEB, path))
        .withMessageContaining("path \"" + path + "\": ")
        .withMessageContaining(problem);
  }
}
