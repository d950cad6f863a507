package io.supercargo.testing.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

@ClusterTest
class GivenClusterTest {
  private static final String CONFIG = "{apiVersion: v1, kind: ConfigMap, metadata: {name: a}}";

  private final Cluster ours;

  GivenClusterTest(Cluster ours) {
    this.ours = ours;
  }

  @Test
  void aKubeconfigAloneIsNotEnough() {
    assertThatExceptionOfType(NoClusterException.class)
        .isThrownBy(() -> GivenCluster.connect(ours.kubeconfig(), null))
        .withMessageContaining("set -Dsupercargo.cluster.confirm=" + ours.server());
    assertThatExceptionOfType(NoClusterException.class)
        .isThrownBy(() -> GivenCluster.connect(ours.kubeconfig(), "https://another:6443"))
        .withMessageContaining("it is https://another:6443");
  }

  @Test
  void namespacesAreRemovedAfterwards() {
    String namespace;
    try (Cluster given = given()) {
      assertThat(given.isGiven()).isTrue();
      assertThat(given.version()).isEqualTo(ours.version());
      namespace = given.newNamespace("given");
    }

    Answer answer = ours.send("GET", "/api/v1/namespaces/" + namespace, null, null);
    assertThat(answer.code() == 404 || answer.body().contains("\"phase\":\"Terminating\""))
        .as(answer.body())
        .isTrue();
  }

  @Test
  void theClusterItselfStays() {
    given().close();

    assertThat(ours.send("GET", "/readyz", null, null).code()).isEqualTo(200);
  }

  @Test
  void objectsAreMadeInOurNamespacesOnly() {
    try (Cluster given = given()) {
      Judge judge = new Judge(given);
      String namespace = given.newNamespace("given");

      assertThat(judge.update(config(namespace), CONFIG, CONFIG).isAccepted()).isTrue();
      for (Subject foreign :
          new Subject[] {
            config("default"),
            config(null),
            new Subject("v1", "Namespace", null, "a"),
            new Subject("v1", "Namespace", namespace, "a")
          }) {
        assertThatIllegalStateException().isThrownBy(() -> judge.update(foreign, CONFIG, CONFIG));
      }
    }
  }

  @Test
  void dryRunsMakeNoForeignNamespace() {
    try (Cluster given = given()) {
      Verdict verdict = new Judge(given).create(config("somebody-elses"), CONFIG);

      assertThat(verdict.code()).isEqualTo(404);
    }
  }

  private Cluster given() {
    return GivenCluster.connect(ours.kubeconfig(), ours.server().toString());
  }

  private static Subject config(String namespace) {
    return new Subject("v1", "ConfigMap", namespace, "a");
  }
}
