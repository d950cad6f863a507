package io.supercargo.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.model.CustomResource;
import io.supercargo.model.Timestamp;
import io.supercargo.model.core.v1.ConfigMap;
import io.supercargo.model.core.v1.Container;
import io.supercargo.model.core.v1.Pod;
import io.supercargo.model.core.v1.PodSpec;
import io.supercargo.model.core.v1.ResourceRequirements;
import io.supercargo.model.core.v1.Secret;
import io.supercargo.model.core.v1.Service;
import io.supercargo.model.core.v1.ServicePort;
import io.supercargo.model.meta.v1.ObjectMeta;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DiffTest {
  private static final String MARKER = "hunter2-marker";

  private static List<String> lines(Diff diff) {
    return diff.changes().stream().map(Change::toString).toList();
  }

  @Test
  void equalObjectsDoNotDiffer() {
    Container container = Container.of(c -> c.name("web").args("a"));
    Diff diff = Diff.betweenParts(container, container.toBuilder().build());
    assertThat(diff.isEmpty()).isTrue();
    assertThat(diff).isEmpty();
    assertThat(diff).hasToString("no differences");
  }

  @Test
  void whatMeansTheSameDoesNotDiffer() {
    assertThat(
            Diff.betweenParts(
                ResourceRequirements.of(r -> r.limit("cpu", "1000m").limit("memory", "1024Mi")),
                ResourceRequirements.of(r -> r.limit("memory", "1Gi").limit("cpu", "1"))))
        .isEmpty();
    assertThat(
            Diff.betweenParts(
                ObjectMeta.of(m -> m.creationTimestamp(Timestamp.of("2026-11-21T10:00:00Z"))),
                ObjectMeta.of(m -> m.creationTimestamp(Timestamp.of("2026-11-21T11:00:00+01:00")))))
        .isEmpty();
    assertThat(
            Diff.betweenParts(
                ObjectMeta.of(m -> m.finalizers("a", "b")),
                ObjectMeta.of(m -> m.finalizers("b", "a"))))
        .as("the order of a set")
        .isEmpty();
  }

  @Test
  void scalarsAreAddedChangedAndRemoved() {
    Container before = Container.of(c -> c.name("web").image("a").workingDir("/w"));
    Container after = Container.of(c -> c.name("web").image("b").stdin(true));
    assertThat(lines(Diff.betweenParts(before, after)))
        .containsExactly("~ image: a -> b", "- workingDir: /w", "+ stdin: true");
    assertThat(Diff.betweenParts(before, after).toString()).contains("\n- workingDir: /w\n");
  }

  @Test
  void aNumberIsNoText() {
    assertThat(
            lines(
                Diff.betweenParts(
                    ServicePort.of(p -> p.targetPort(80)),
                    ServicePort.of(p -> p.targetPort("80")))))
        .containsExactly("~ targetPort: 80 -> \"80\"");
  }

  @Test
  void unsetAndEmptyDiffer() {
    assertThat(lines(Diff.betweenParts(Container.of(c -> {}), Container.of(c -> c.args()))))
        .containsExactly("+ args: []");
    assertThat(lines(Diff.betweenParts(Pod.of("p", p -> {}), Pod.of("p", p -> p.spec(s -> {})))))
        .containsExactly("+ spec: {}");
  }

  @Test
  void elementsAreMatchedByTheirKeys() {
    PodSpec before =
        PodSpec.of(
            s ->
                s.addContainer(c -> c.name("web").image("a"))
                    .addContainer(c -> c.name("old").image("x")));
    PodSpec after =
        PodSpec.of(
            s ->
                s.addContainer(c -> c.name("new").image("z"))
                    .addContainer(c -> c.name("web").image("b")));
    assertThat(lines(Diff.betweenParts(before, after)))
        .containsExactly(
            "~ containers[name=web].image: a -> b",
            "- containers[name=old]: {name: old, image: x}",
            "+ containers[name=new]: {name: new, image: z}");
  }

  @Test
  void anotherOrderOfKeyedElementsIsToldOnce() {
    PodSpec before =
        PodSpec.of(s -> s.addContainer(c -> c.name("a")).addContainer(c -> c.name("b")));
    PodSpec after =
        PodSpec.of(s -> s.addContainer(c -> c.name("b")).addContainer(c -> c.name("a")));
    assertThat(lines(Diff.betweenParts(before, after)))
        .containsExactly("~ containers: order [name=a, name=b] -> [name=b, name=a]");
  }

  @Test
  void aPortWithoutProtocolIsTheSamePortAsTcp() {
    Service before = Service.of("s", s -> s.spec(p -> p.addPort(o -> o.port(80).name("a"))));
    Service after =
        Service.of("s", s -> s.spec(p -> p.addPort(o -> o.port(80).name("b").protocol("TCP"))));
    assertThat(lines(Diff.betweenParts(before, after)))
        .containsExactly(
            "~ spec.ports[port=80,protocol=TCP].name: a -> b",
            "+ spec.ports[port=80,protocol=TCP].protocol: TCP");
  }

  @Test
  void withoutUsableKeysThePositionCounts() {
    PodSpec before = PodSpec.of(s -> s.addContainer(c -> c.image("a")));
    PodSpec after =
        PodSpec.of(s -> s.addContainer(c -> c.image("b")).addContainer(c -> c.image("c")));
    assertThat(lines(Diff.betweenParts(before, after)))
        .containsExactly("~ containers[0].image: a -> b", "+ containers[1]: {image: c}");
    assertThat(lines(Diff.betweenParts(after, before))).contains("- containers[1]: {image: c}");
    assertThat(
            lines(
                Diff.betweenParts(Container.of(c -> c.args("a")), Container.of(c -> c.args("b")))))
        .containsExactly("~ args[0]: a -> b");
  }

  @Test
  void entriesOfMapsAreNamedByTheirKeys() {
    ConfigMap before = ConfigMap.of("c", c -> c.data("a", "1").data("b.txt", "2"));
    ConfigMap after = ConfigMap.of("c", c -> c.data("b.txt", "3").data("c", "4"));
    assertThat(lines(Diff.betweenParts(before, after)))
        .containsExactly("- data[a]: 1", "~ data[b.txt]: 2 -> 3", "+ data[c]: 4");
  }

  @Test
  void fieldsThatTheModelDoesNotKnowAreCompared() {
    Pod before = Pod.of("p", p -> p.unknownField("x", Map.of("a", 1)).unknownField("y", null));
    Pod after = Pod.of("p", p -> p.unknownField("x", Map.of("a", 2.5)));
    assertThat(lines(Diff.betweenParts(before, after)))
        .containsExactly("~ x.a: 1 -> 2.5", "- y: null");
  }

  @Test
  void treesAreComparedByMeaningOfNumbers() {
    Map<String, Object> before = new LinkedHashMap<>();
    before.put("a", 1);
    before.put("n", null);
    before.put("l", Arrays.asList(1, null));
    Map<String, Object> after = new LinkedHashMap<>();
    after.put("a", 1.0);
    after.put("l", Arrays.asList(1L, "x"));
    assertThat(lines(Diff.betweenTrees(before, after))).containsExactly("- n: null", "+ l[1]: x");
    assertThat(lines(Diff.betweenTrees(1, "1"))).containsExactly("~ : 1 -> \"1\"");
    assertThat(Diff.betweenTrees(null, null)).isEmpty();
  }

  @Test
  void aTypedObjectIsComparedWithATree() {
    Map<String, Object> container =
        Map.of(
            "name", "web",
            "resources", Map.of("limits", Map.of("cpu", "1000m", "memory", 1024)),
            "ports", List.of(Map.of("containerPort", 80, "protocol", "TCP")),
            "livenessProbe", Map.of("tcpSocket", Map.of("port", 8080L)),
            "readinessProbe", Map.of("tcpSocket", Map.of("port", "http")));
    CustomResource pod =
        CustomResource.of(
            "v1", "Pod", "p", p -> p.spec(s -> s.put("containers", List.of(container))));
    Pod typed =
        Pod.of(
            "p",
            p ->
                p.spec(
                    s ->
                        s.addContainer(
                            c ->
                                c.name("web")
                                    .resources(r -> r.limit("cpu", "1").limit("memory", "1Ki"))
                                    .addPort(o -> o.containerPort(80).protocol("TCP"))
                                    .livenessProbe(l -> l.tcpSocket(t -> t.port(8080)))
                                    .readinessProbe(l -> l.tcpSocket(t -> t.port("http"))))));
    assertThat(lines(Diff.betweenParts(typed, pod))).isEmpty();
    assertThat(lines(Diff.betweenParts(pod, typed))).isEmpty();
    assertThat(
            lines(
                Diff.betweenParts(
                    typed.with(
                        t ->
                            t.spec(
                                s ->
                                    s.container(
                                        "web", c -> c.resources(r -> r.replaceLimit("cpu", "2"))))),
                    pod)))
        .containsExactly("~ spec.containers[name=web].resources.limits[cpu]: 2 -> 1000m");
  }

  @Test
  void whatNeverMeansTheSameDiffers() {
    Map<String, Object> tree = Map.of("limits", Map.of("cpu", List.of(), "memory", "banana"));
    CustomResource odd = CustomResource.of("x/v1", "X", "x", x -> x.field("r", tree));
    CustomResource other =
        CustomResource.of("x/v1", "X", "x", x -> x.field("r", Collections.emptyList()));
    assertThat(lines(Diff.betweenParts(odd, other))).hasSize(1);
    ResourceRequirements typed =
        ResourceRequirements.of(r -> r.limit("cpu", "1").limit("memory", "1"));
    assertThat(Diff.betweenTrees(typed, tree)).hasSize(2);
  }

  @Test
  void base64IsComparedByItsBytes() {
    ConfigMap typed = ConfigMap.of("c", c -> c.binaryData("k", new byte[] {1, 2, 3}));
    CustomResource tree =
        CustomResource.of(
            "v1", "ConfigMap", "c", c -> c.field("binaryData", Map.of("k", "AQ\nID")));
    assertThat(Diff.betweenParts(typed, tree)).isEmpty();
    CustomResource other =
        CustomResource.of("v1", "ConfigMap", "c", c -> c.field("binaryData", Map.of("k", 1)));
    assertThat(Diff.betweenParts(typed, other)).hasSize(1);
    ConfigMap lines =
        ConfigMap.of("c", c -> c.binaryData("k", io.supercargo.model.Bytes.ofBase64("AQID\n")));
    assertThat(Diff.betweenParts(typed, lines)).isEmpty();
  }

  @Test
  void secretsAreMaskedInDataAndText() {
    byte[] bytes = MARKER.getBytes(StandardCharsets.UTF_8);
    Secret before = Secret.of("s", s -> s.stringData("p", MARKER).data("d", bytes));
    Secret after =
        Secret.of(
            "s",
            s ->
                s.stringData("p", MARKER + "2")
                    .data("e", bytes)
                    .unknownField("stringdata", Map.of("x", MARKER)));
    Diff diff = Diff.betweenParts(before, after);
    assertThat(lines(diff))
        .containsExactly(
            "~ stringData[p]: *** -> ***", "- data[d]: ***", "+ data[e]: ***", "+ stringdata: ***");
    assertThat(diff.changes()).allMatch(Change::secret);
    assertThat(diff.changes()).noneMatch(c -> String.valueOf(c.after()).contains(MARKER));
  }

  @Test
  void secretsInTreesAreMaskedToo() {
    CustomResource one =
        CustomResource.of("v1", "Secret", "s", s -> s.field("data", Map.of("k", MARKER)));
    CustomResource two = one.with(s -> s.field("data", Map.of("k", MARKER + "2")));
    CustomResource list = CustomResource.of("v1", "List", "l", l -> {});
    Map<String, Object> item = Map.of("kind", "Secret", "stringData", Map.of("k", MARKER));
    Map<String, Object> item2 = Map.of("kind", "Secret", "stringData", Map.of("k", MARKER + 2));
    CustomResource full = list.with(l -> l.field("items", List.of(item)));
    CustomResource full2 = list.with(l -> l.field("items", List.of(item2)));
    String last = "kubectl.kubernetes.io/last-applied-configuration";
    Pod pod = Pod.of("p", p -> p.annotation(last, MARKER));
    Pod pod2 = Pod.of("p", p -> p.annotation(last, MARKER + "2"));
    List<Diff> diffs =
        List.of(
            Diff.betweenParts(one, two),
            Diff.betweenParts(list, full),
            Diff.betweenParts(full, full2),
            Diff.betweenParts(pod, pod2));
    assertThat(diffs).noneMatch(Diff::isEmpty).asString().doesNotContain(MARKER);
  }

  @Test
  void masksCopiesOfObjectsInAnnotationsThatComeOrGoTogether() {
    Map<String, Object> annotations =
        Map.of("kubectl.kubernetes.io/last-applied-configuration", "hush");
    Map<String, Object> with = Map.of("metadata", Map.of("annotations", annotations));
    Map<String, Object> without = Map.of("metadata", Map.of());
    Change gone = Diff.betweenTrees(with, without).changes().get(0);
    assertThat(String.valueOf(gone.before())).contains("last-applied").doesNotContain("hush");
    Change come = Diff.betweenTrees(without, with).changes().get(0);
    assertThat(String.valueOf(come.after())).contains("last-applied").doesNotContain("hush");
  }
}
