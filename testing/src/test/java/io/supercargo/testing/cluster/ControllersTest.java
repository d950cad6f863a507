package io.supercargo.testing.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@ClusterTest(controllers = true)
@Timeout(180)
class ControllersTest {
  private static final String DEPLOYMENT =
      """
      apiVersion: apps/v1
      kind: Deployment
      metadata: {name: web}
      spec:
        replicas: 2
        selector: {matchLabels: {app: web}}
        template:
          metadata: {labels: {app: web}}
          spec: {containers: [{name: web, image: "web:1"}]}
      """;

  @Test
  void aDeploymentGetsItsPods(Cluster cluster) {
    String namespace = cluster.newNamespace("controllers");
    String deployments = "/apis/apps/v1/namespaces/" + namespace + "/deployments";
    Answer posted = cluster.send("POST", deployments, "application/yaml", DEPLOYMENT);
    assertThat(posted.code()).as(posted.body()).isEqualTo(201);

    int pods;
    do {
      Answer list = cluster.send("GET", "/api/v1/namespaces/" + namespace + "/pods", null, null);
      pods = Json.parse(list.body()).at("items").elements().size();
    } while (pods < 2);

    assertThat(pods).isEqualTo(2);
  }
}
