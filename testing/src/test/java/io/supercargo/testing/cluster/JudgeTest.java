package io.supercargo.testing.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@ClusterTest
class JudgeTest {
  private static final Subject CONFIG = Subject.of("v1", "ConfigMap", null);

  private final Cluster cluster;
  private final Judge judge;
  private final String namespace;
  private final Subject web;

  JudgeTest(Cluster cluster, Judge judge) {
    this.cluster = cluster;
    this.judge = judge;
    this.namespace = cluster.newNamespace("judge");
    this.web = new Subject("apps/v1", "Deployment", namespace, "web");
  }

  @Test
  void whatIsValidIsAcceptedWithItsDefaults() {
    Verdict verdict = judge.create(web, deployment("web", 80));

    assertThat(verdict.isAccepted()).as(verdict.message()).isTrue();
    assertThat(verdict.code()).isEqualTo(201);
    assertThat(verdict.body()).contains("\"revisionHistoryLimit\":10");
  }

  @Test
  void nothingIsKept() {
    judge.create(web, deployment("web", 80));

    String path = "/apis/apps/v1/namespaces/" + namespace + "/deployments";
    assertThat(cluster.send("GET", path, null, null).body()).contains("\"items\":[]");
  }

  @Test
  void whatIsInvalidIsRefusedWithItsFields() {
    Verdict verdict = judge.create(web, deployment("Web", 70_000));

    assertThat(verdict.isAccepted()).isFalse();
    assertThat(verdict.code()).isEqualTo(422);
    assertThat(verdict.fields())
        .containsExactlyInAnyOrder(
            "metadata.name", "spec.template.spec.containers[0].ports[0].containerPort");
  }

  @Test
  void strictValidationRefusesUnknownFields() {
    String text = "{apiVersion: v1, kind: ConfigMap, metadata: {name: a}, date: {}}";

    assertThat(judge.create(CONFIG, text).message()).contains("unknown field \"date\"");
    assertThat(judge.create(CONFIG, text, false).isAccepted()).isTrue();
  }

  @Test
  void namespacesThatManifestsNameAreThere() {
    Subject subject = Subject.of("v1", "ConfigMap", namespace + "-more");
    String text = "{apiVersion: v1, kind: ConfigMap, metadata: {name: a}}";

    assertThat(judge.create(subject, text).isAccepted()).isTrue();
  }

  @Test
  void aNamespaceThatCannotBeIsTheServersToRefuse() {
    Subject subject = Subject.of("v1", "ConfigMap", "Not A \"Name\"/ü");

    assertThat(judge.create(subject, "{}").code()).isEqualTo(404);
  }

  @Test
  void clusterScopedKindsNeedNoNamespace() {
    Subject subject = Subject.of("v1", "Namespace", "ignored");

    assertThat(
            judge
                .create(subject, "{apiVersion: v1, kind: Namespace, metadata: {name: x}}")
                .isAccepted())
        .isTrue();
  }

  @Test
  void aKindThatTheServerLacksIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> judge.create(Subject.of("extensions/v1beta1", "Ingress", null), "{}"))
        .withMessage("the server has no kind Ingress in version extensions/v1beta1");
  }

  @Test
  void anUpdateOfAnImmutableFieldIsRefused() {
    String old = deployment("web", 80);

    assertThat(judge.update(web, old, old.replace("containerPort: 80", "containerPort: 81")))
        .matches(Verdict::isAccepted);
    assertThat(judge.update(web, old, old.replace("app: web", "app: other")).fields())
        .containsExactly("spec.selector");
  }

  @Test
  void theOldObjectIsGoneAfterwardsDespiteFinalizers() {
    Subject claim = new Subject("v1", "PersistentVolumeClaim", namespace, "data");
    String old =
        """
        apiVersion: v1
        kind: PersistentVolumeClaim
        metadata: {name: data, finalizers: [example.com/mine]}
        spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}
        """;

    Verdict verdict = judge.update(claim, old, old.replace("ReadWriteOnce", "ReadWriteMany"));

    assertThat(verdict.fields()).containsExactly("spec");
    String path = "/api/v1/namespaces/" + namespace + "/persistentvolumeclaims/data";
    assertThat(cluster.send("GET", path, null, null).code()).isEqualTo(404);
  }

  @Test
  void anOldTextThatIsRefusedIsAMistakeOfTheTest() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> judge.update(web, deployment("web", 70_000), deployment("web", 80)))
        .withMessageContaining("the old text is refused");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> judge.update(CONFIG, "{}", "{}"))
        .withMessageContaining("name");
  }

  @Test
  void manyThreadsMayAskAtOnce() {
    List<Verdict> verdicts =
        IntStream.range(0, 400)
            .parallel()
            .mapToObj(i -> judge.create(web, deployment("web", i % 2 == 0 ? 80 : 70_000)))
            .toList();

    assertThat(verdicts).hasSize(400);
    assertThat(IntStream.range(0, 400)).allMatch(i -> verdicts.get(i).isAccepted() == (i % 2 == 0));
  }

  @Test
  void manyThreadsMayNameANamespaceThatIsNotThere() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      for (int i = 0; i < 5; i++) {
        Subject subject = Subject.of("v1", "ConfigMap", namespace + "-new-" + i);
        String text = "{apiVersion: v1, kind: ConfigMap, metadata: {name: a}}";
        Callable<Verdict> question = () -> judge.create(subject, text);
        for (Future<Verdict> answer : threads.invokeAll(Collections.nCopies(8, question))) {
          assertThat(answer.get().message()).isEmpty();
        }
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static String deployment(String name, int port) {
    return """
    apiVersion: apps/v1
    kind: Deployment
    metadata: {name: %s}
    spec:
      selector: {matchLabels: {app: web}}
      template:
        metadata: {labels: {app: web}}
        spec: {containers: [{name: web, image: "web:1", ports: [{containerPort: %d}]}]}
    """
        .formatted(name, port);
  }
}
