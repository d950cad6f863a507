package io.supercargo.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.model.IntOrString;
import io.supercargo.model.Timestamp;
import io.supercargo.model.core.v1.Container;
import io.supercargo.model.core.v1.Pod;
import io.supercargo.model.core.v1.Secret;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChangeTest {
  private static final String TIME = "2026-11-21T10:00:00Z";

  private static String added(Object value) {
    return Diff.betweenTrees(Map.of(), Map.of("a", value)).changes().get(0).toString();
  }

  private static String changed(Object before, Object after) {
    return Diff.betweenTrees(Map.of("a", before), Map.of("a", after)).toString();
  }

  @Test
  void writesWhatIsInsideAsYamlDoes() {
    Map<String, Object> container = new LinkedHashMap<>();
    container.put("name", "web");
    container.put("args", List.of("1", "yes", "a: b", "", "x\"y", "on"));
    container.put("ports", List.of(Map.of("containerPort", 80L)));
    container.put("resources", Map.of());
    container.put("env", Arrays.asList(true, null));
    assertThat(added(container))
        .isEqualTo(
            "+ a: {name: web, args: [\"1\", \"yes\", \"a: b\", \"\", \"x\\\"y\", \"on\"], ports:"
                + " [{containerPort: 80}], resources: {}, env: [true, null]}");
    assertThat(added(List.of())).isEqualTo("+ a: []");
    assertThat(added(Map.of("supercargo.io/after", "Job/x")))
        .isEqualTo("+ a: {supercargo.io/after: Job/x}");
  }

  @Test
  void leavesPlainWhatNothingElseCouldBe() {
    List<String> plain = List.of("/var/lib", "250m", "1Gi", "_x", "-Xmx1g", "a-b.c", "+v");
    assertThat(added(plain)).isEqualTo("+ a: " + plain);
    List<String> quoted =
        List.of("1e3", "0x1F", "0o17", "1_000", "-", ".5", "No", ".inf", "=", "~");
    assertThat(added(quoted)).isEqualTo("+ a: [\"" + String.join("\", \"", quoted) + "\"]");
  }

  @Test
  void writesTypedObjectsLikeTrees() {
    Container container =
        Container.of(
            c ->
                c.name("web")
                    .limits("1", "512Mi")
                    .readinessProbe(p -> p.tcpSocket("80").periodSeconds(5))
                    .unknownField("new", true));
    assertThat(Diff.betweenTrees(null, container))
        .hasToString(
            "+ : {name: web, resources: {limits: {cpu: \"1\", memory: 512Mi}}, readinessProbe:"
                + " {tcpSocket: {port: \"80\"}, periodSeconds: 5}, new: true}");
    Pod pod = Pod.of("p", p -> p.metadata(m -> m.creationTimestamp(Timestamp.of(TIME))));
    assertThat(Diff.betweenTrees(null, pod).toString())
        .contains("metadata: {name: p, creationTimestamp: \"" + TIME + "\"}");
  }

  @Test
  void leavesTextsByThemselvesAsTheyAre() {
    assertThat(added("a: b")).isEqualTo("+ a: a: b");
    assertThat(added("1")).isEqualTo("+ a: 1");
    assertThat(changed(1, 2)).isEqualTo("~ a: 1 -> 2");
    assertThat(new Change(Change.Kind.REORDERED, "a", List.of("a"), List.of("b"), false))
        .hasToString("~ a: order [a] -> [b]");
  }

  @Test
  void tellsATextFromWhatLooksLikeIt() {
    assertThat(changed(80, "80")).isEqualTo("~ a: 80 -> \"80\"");
    assertThat(changed("true", true)).isEqualTo("~ a: \"true\" -> true");
    assertThat(changed(IntOrString.of(80), IntOrString.of("80"))).isEqualTo("~ a: 80 -> \"80\"");
  }

  @Test
  void staysOnOneLine() {
    assertThat(changed("a\n\"b\"\\", "c")).isEqualTo("~ a: \"a\\n\\\"b\\\"\\\\\" -> c");
    assertThat(changed("", " x")).isEqualTo("~ a: \"\" -> \" x\"");
    assertThat(added(List.of("a\u2028b", "\u001b[1m", "\u202eab", "\u2066")))
        .isEqualTo("+ a: [\"a\\u2028b\", \"\\u001b[1m\", \"\\u202eab\", \"\\u2066\"]");
  }

  @Test
  void showsNoSecrets() {
    Map<String, Object> secret = Map.of("kind", "Secret", "data", Map.of("password", "hush"));
    assertThat(added(List.of(secret))).contains("data: {password: ***}").doesNotContain("hush");
    Secret typed = Secret.of("s", x -> x.stringData("p", "hush").type("t"));
    assertThat(added(List.of(typed)))
        .isEqualTo(
            "+ a: [{apiVersion: v1, kind: Secret, metadata: {name: s}, type: t,"
                + " stringData: {p: ***}}]");
    assertThat(added(Map.of("kubectl.kubernetes.io/last-applied-configuration", "hush")))
        .isEqualTo("+ a: {kubectl.kubernetes.io/last-applied-configuration: ***}");
  }
}
